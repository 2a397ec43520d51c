"""A small scorer: the scores of a valid sheet by the rules of the library (reference/scoring.md)."""
import json
from decimal import ROUND_HALF_UP, Decimal

ROUNDING = ROUND_HALF_UP
DIMENSIONS = ["bodily-functions", "mental-wellbeing", "meaningfulness", "quality-of-life", "participation", "daily-functioning"]


def scores(vector, text, questionnaires):
    sheet = json.loads(text.removeprefix("\ufeff"))
    name, _, without = sheet["questionnaire"].partition(";without=")
    items = next(one for one in questionnaires if one["id"] == name)["items"]
    asked = [item for item in items if item["code"] not in without.split(",")]
    return {dimension: score([sheet["answers"].get(item["code"]) for item in asked if item["dimension"] == dimension],
                             vector.get("rule", "mean-of-answered/1")) for dimension in DIMENSIONS}


def score(answers, rule):
    given = [answer for answer in answers if answer is not None]
    counts = {"answered": len(given), "items": len(answers)}
    least = int(rule.removesuffix("/1").rpartition("-")[2]) if "-min-" in rule else (len(answers) + 1) // 2
    if not given:
        return {"absent": "not-answered" if answers else "not-in-questionnaire", **counts}
    if len(given) < least:
        return {"absent": "too-few-answers", **counts}
    mean = (Decimal(sum(given)) / len(given)).quantize(Decimal("0.1"), ROUNDING)
    return {"score": float(mean), "sum": sum(given), **counts}
