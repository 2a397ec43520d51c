package dev.positivehealth.json.conformance;

import static dev.positivehealth.json.conformance.WrongWay.Operator.JSON;
import static dev.positivehealth.json.conformance.WrongWay.Operator.NUMBER;
import static dev.positivehealth.json.conformance.WrongWay.Operator.TYPE;

import dev.positivehealth.json.conformance.Plain.Whole;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Numbers, types, and the JSON text itself. */
final class WrongValues {
    private final List<WrongWay> rows = new ArrayList<>();

    private WrongValues() {
        number();
        type();
        json();
    }

    static List<WrongWay> all() {
        return new WrongValues().rows;
    }

    private void number(String name, Function<String, Whole> number) {
        rows.add(new WrongWay(NUMBER, name, wrong -> wrong.judging.number = number));
    }

    private static Whole unless(boolean isNot, String literal) {
        return isNot ? Whole.NOT : Plain.whole(literal);
    }

    private void number() {
        number("as a double", WrongValues::byDouble);
        number("as a float", literal -> wholeOf((double) Float.parseFloat(literal)));
        number("cut off at the point", literal -> decimal(literal, RoundingMode.DOWN));
        number("rounded", literal -> decimal(literal, RoundingMode.HALF_UP));
        number("no exponent", literal -> unless(literal.toLowerCase(Locale.ROOT).contains("e"), literal));
        number("no capital exponent", literal -> unless(literal.contains("E"), literal));
        number("no point", literal -> unless(literal.contains("."), literal));
        number("no plus in an exponent", literal -> unless(literal.contains("+"), literal));
        number("no minus in an exponent", literal -> unless(literal.indexOf('-') > 0, literal));
        number("digits only", literal -> unless(!literal.matches("-?[0-9]+"), literal));
        number("minus zero is not whole", literal -> unless(literal.startsWith("-0"), literal));
        number(
                "minus zero is below the scale",
                literal -> literal.startsWith("-0") && Plain.whole(literal).equals(Whole.of(BigInteger.ZERO))
                        ? Whole.of(BigInteger.TEN.pow(18).negate())
                        : Plain.whole(literal));
        number("the sign is lost", literal -> Plain.whole(literal.replaceFirst("^-", "")));
        number("wraps at 32 bits", literal -> wrapped(literal, BigInteger::intValue));
        number("wraps at 64 bits", literal -> wrapped(literal, BigInteger::longValue));
        number(
                "of more than 18 digits is not whole",
                literal -> unless(Plain.whole(literal).value().abs().compareTo(BigInteger.TEN.pow(18)) >= 0, literal));
        number(
                "an exponent beyond 32 bits is not whole",
                literal -> unless(literal.matches(".*[eE]\\+?[0-9]{10,}"), literal));
        number(
                "an exponent beyond 999 is zero",
                literal -> literal.matches(".*[eE]\\+?[0-9]{4,}") ? Whole.of(BigInteger.ZERO) : Plain.whole(literal));
        number(
                "an exponent below -99 is zero",
                literal -> literal.matches(".*[eE]-[0-9]{3,}") ? Whole.of(BigInteger.ZERO) : Plain.whole(literal));
        number("zero with an exponent is not whole", literal -> unless(literal.matches("-?0(\\.0+)?[eE].*"), literal));
        number(
                "tenths are taken for whole",
                literal -> literal.matches("-?[0-9]+\\.[0-9]")
                        ? Plain.whole(literal.replaceFirst("\\..*", ""))
                        : Plain.whole(literal));
        scored(
                "7.0 scores as 70",
                literal -> Plain.whole(literal.replace(".", "")).value());
        scored(
                "an exponent is not scored",
                literal -> Plain.whole(literal.replaceFirst("[eE].*", "")).isWhole()
                        ? Plain.whole(literal.replaceFirst("[eE].*", "")).value()
                        : BigInteger.ZERO);
    }

    private void scored(String name, Function<String, BigInteger> number) {
        rows.add(new WrongWay(
                NUMBER,
                name,
                wrong -> wrong.scoring.number =
                        value -> value instanceof Json.Num num ? number.apply(num.literal()) : BigInteger.ZERO));
    }

    private static Whole byDouble(String literal) {
        return wholeOf(Double.parseDouble(literal));
    }

    private static Whole wholeOf(double number) {
        if (Double.isInfinite(number) || Math.abs(number) > 1e18) {
            return Whole.of(BigInteger.TEN.pow(18).multiply(BigInteger.valueOf(number < 0 ? -1 : 1)));
        }
        return number == Math.rint(number) ? Whole.of(BigInteger.valueOf((long) number)) : Whole.NOT;
    }

    private static Whole decimal(String literal, RoundingMode mode) {
        Whole whole = Plain.whole(literal);
        return whole.isWhole() || literal.matches(".*[eE].*")
                ? whole
                : Whole.of(new BigDecimal(literal).setScale(0, mode).toBigInteger());
    }

    private static Whole wrapped(String literal, Function<BigInteger, Number> wrap) {
        return literal.matches("-?[0-9]{1,60}")
                ? Whole.of(
                        BigInteger.valueOf(wrap.apply(new BigInteger(literal)).longValue()))
                : Plain.whole(literal);
    }

    private void type(String name, Consumer<Judging> change) {
        rows.add(new WrongWay(TYPE, name, wrong -> change.accept(wrong.judging)));
    }

    private void answer(String name, UnaryOperator<Json> answer) {
        type(name, judging -> judging.answer = answer);
    }

    private void type() {
        answer(
                "a text of digits is an answer",
                value -> value instanceof Json.Text text && text.text().matches("-?[0-9]+")
                        ? new Json.Num(text.text())
                        : value);
        answer(
                "an empty text is an answer of zero",
                value -> value instanceof Json.Text text && text.text().isEmpty() ? new Json.Num("0") : value);
        answer(
                "true is one",
                value -> value instanceof Json.Bool bool ? new Json.Num(bool.truth() ? "1" : "0") : value);
        answer(
                "a list of one number is that number",
                value -> value instanceof Json.Arr list && list.elements().size() == 1
                        ? list.elements().get(0)
                        : value);
        answer(
                "an empty list is an answer of zero",
                value -> value instanceof Json.Arr list && list.elements().isEmpty() ? new Json.Num("0") : value);
        answer(
                "an object with a number is that number",
                value -> value instanceof Json.Obj object
                                && !object.members().isEmpty()
                                && object.members().get(0).value() instanceof Json.Num num
                        ? num
                        : value);
        type("null is no skipped item", judging -> judging.isSkipped = value -> false);
        type(
                "false is a skipped item",
                judging ->
                        judging.isSkipped = value -> value instanceof Json.Nil || value.equals(new Json.Bool(false)));
        type(
                "an empty text is a skipped item",
                judging -> judging.isSkipped = value -> value instanceof Json.Nil || value.equals(new Json.Text("")));
        type(
                "an empty object is a skipped item",
                judging -> judging.isSkipped =
                        value -> value instanceof Json.Nil || value.equals(new Json.Obj(List.of())));
        type(
                "an answer that is no number is of the wrong type",
                judging -> judging.notWhole = (value, number) ->
                        List.of(value instanceof Json.Num ? "answer.not-whole" : "property.wrong-type"));
        type(
                "an answer that is no number is of the wrong type too",
                judging -> judging.notWhole = (value, number) -> value instanceof Json.Num
                        ? List.of("answer.not-whole")
                        : List.of("property.wrong-type", "answer.not-whole"));
        type(
                "an answer that is not whole is off the scale",
                judging -> judging.notWhole = (value, number) -> List.of("answer.out-of-range"));
        type(
                "an answer that is not whole is off the scale too",
                judging -> judging.notWhole = (value, number) ->
                        value instanceof Json.Num num && new BigDecimal(num.literal()).compareTo(BigDecimal.TEN) > 0
                                ? List.of("answer.not-whole", "answer.out-of-range")
                                : List.of("answer.not-whole"));
        for (String name : List.of(
                "format", "questionnaire", "takenOn", "participant", "group", "answers", "talkAbout", "remark")) {
            type("null is as if " + name + " were not there", judging -> judging.nullIsAbsent.add(name));
        }
        for (String name : List.of("questionnaire", "takenOn", "answers")) {
            type(name + " may be left out", judging -> judging.required.remove(name));
        }
        for (String name : List.of("format", "participant", "group", "talkAbout")) {
            type(name + " may not be left out", judging -> judging.required.add(name));
        }
        type(
                "one tick without a list",
                judging -> judging.isList = value -> value instanceof Json.Arr || value instanceof Json.Text);
        type("any list is a wrong one", judging -> judging.isList = value -> false);
        type("the format without its prefix", judging -> judging.formats.add("answer-sheet/1"));
        type("the format of another version", judging -> judging.formats.add("positive-health/answer-sheet/2"));
        type("the format of another document", judging -> judging.formats.add("positive-health/profile/1"));
        type("no format is known", judging -> judging.formats.clear());
        type("answers judged though the questionnaire is unknown", judging -> judging.judgesByNoQuestionnaire = true);
    }

    private void json(String name, Consumer<JsonText.Form> change) {
        rows.add(new WrongWay(JSON, name, wrong -> change.accept(wrong.form)));
    }

    private void json() {
        json("a byte order mark is malformed", form -> form.skipsByteOrderMark = false);
        json("what follows is not looked at", form -> form.takesWhatFollows = true);
        json("zeros in front", form -> form.takesLeadingZeros = true);
        json("commas at the end", form -> form.takesTrailingCommas = true);
        json("control characters as they are", form -> form.takesRawControls = true);
    }
}
