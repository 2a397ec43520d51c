package dev.positivehealth.json.conformance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Profiles as scoring.md, sections 4 and 5, says them; the fields are the parts that may be wrong. */
final class Scoring {
    static final List<String> DIMENSIONS = List.of(
            "bodily-functions",
            "mental-wellbeing",
            "meaningfulness",
            "quality-of-life",
            "participation",
            "daily-functioning");
    private static final Pattern MINIMUM = Pattern.compile("mean-of-answered-min-([1-9][0-9]{0,2})/1");

    Rounding rounding = (sum, answered, asked) -> Plain.rounded(sum, answered);
    Enough half = (counts, least) -> 2 * counts.answered >= counts.items && counts.answered >= 1;
    Enough minimum = (counts, least) -> counts.answered >= least;
    Enough mark = (counts, least) -> counts.answered == 1;
    Function<Lists.Asked, String> standard = Scoring::standardFor;
    BiFunction<Lists.Asked, String, List<Lists.Item>> itemsOf = (asked, dimension) -> of(asked.items(), dimension);
    Predicate<Json> isAnswered = Json.Num.class::isInstance;
    Function<Json, BigInteger> number =
            value -> value instanceof Json.Num num ? Plain.whole(num.literal()).value() : BigInteger.ZERO;
    Function<List<BigInteger>, Long> sum =
            numbers -> numbers.stream().mapToLong(BigInteger::longValueExact).sum();
    UnaryOperator<Counts> counts = counted -> counted;
    Function<Counts, String> reason = Scoring::reason;
    BiFunction<List<String>, List<String>, List<String>> ticks =
            (codes, ticked) -> codes.stream().filter(ticked::contains).toList();
    Set<String> kept = new LinkedHashSet<>(List.of("questionnaire", "takenOn", "participant"));
    boolean writesNoTicks = false;
    boolean writesFormat = true;
    UnaryOperator<String> questionnaire = id -> id;

    /** How a sum over a number of answers is rounded. */
    interface Rounding {
        BigDecimal round(long sum, int answered, Lists.Asked asked);
    }

    /** Whether there are enough answers for a score. */
    interface Enough {
        boolean is(Counts counts, int least);
    }

    /** What is counted in a dimension. */
    static final class Counts {
        int items;
        int answered;
        int skipped;
        long sum;
    }

    static List<Lists.Item> of(List<Lists.Item> items, String dimension) {
        return items.stream().filter(item -> item.dimension().equals(dimension)).toList();
    }

    private static String standardFor(Lists.Asked asked) {
        return asked.items().stream().allMatch(item -> item.code().equals(item.dimension()))
                ? "direct-mark/1"
                : "mean-of-answered/1";
    }

    private static String reason(Counts counts) {
        return counts.items == 0 ? "not-in-questionnaire" : counts.answered == 0 ? "not-answered" : "too-few-answers";
    }

    Json.Obj profile(Json.Obj sheet, Lists.Asked asked, String chosen) {
        String rule = chosen.isEmpty() ? standard.apply(asked) : chosen;
        List<Json.Member> profile = new ArrayList<>();
        if (writesFormat) {
            profile.add(text("format", "positive-health/profile/1"));
        }
        profile.add(text("rule", rule));
        for (String name : kept) {
            sheet.first(name)
                    .map(value -> value instanceof Json.Text id && name.equals("questionnaire")
                            ? new Json.Text(questionnaire.apply(id.text()))
                            : value)
                    .ifPresent(value -> profile.add(new Json.Member(name, value)));
        }
        Json.Obj answers = (Json.Obj) sheet.first("answers").orElseThrow();
        List<Json.Member> dimensions = new ArrayList<>();
        for (String dimension : DIMENSIONS) {
            List<Lists.Item> items = itemsOf.apply(asked, dimension);
            dimensions.add(new Json.Member(dimension, score(items, answers, asked, rule)));
        }
        profile.add(new Json.Member("dimensions", new Json.Obj(dimensions)));
        List<String> ticked = ticks.apply(asked.codes(), ticked(sheet));
        if (!ticked.isEmpty() || writesNoTicks) {
            List<Json> all = new ArrayList<>();
            ticked.forEach(code -> all.add(new Json.Text(code)));
            profile.add(new Json.Member("talkAbout", new Json.Arr(all)));
        }
        return new Json.Obj(profile);
    }

    private static List<String> ticked(Json.Obj sheet) {
        List<String> ticked = new ArrayList<>();
        if (sheet.first("talkAbout").orElse(new Json.Nil()) instanceof Json.Arr list) {
            for (Json one : list.elements()) {
                if (one instanceof Json.Text code) {
                    ticked.add(code.text());
                }
            }
        }
        return ticked;
    }

    private Json score(List<Lists.Item> items, Json.Obj answers, Lists.Asked asked, String rule) {
        Counts counted = new Counts();
        counted.items = items.size();
        List<BigInteger> numbers = new ArrayList<>();
        for (Lists.Item item : items) {
            Optional<Json> value = answers.first(item.code());
            if (value.isPresent() && isAnswered.test(value.get())) {
                numbers.add(number.apply(value.get()));
            } else if (value.isPresent()) {
                counted.skipped++;
            }
        }
        counted.answered = numbers.size();
        counted.sum = sum.apply(numbers);
        Counts shown = counts.apply(counted);
        boolean isScored = isEnough(rule, shown) && shown.answered > 0;
        List<Json.Member> score = new ArrayList<>();
        if (isScored) {
            BigDecimal rounded = rounding.round(shown.sum, shown.answered, asked);
            score.add(new Json.Member("score", new Json.Num(rounded.toPlainString())));
            score.add(number("sum", shown.sum));
        } else {
            score.add(text("absent", reason.apply(shown)));
        }
        score.add(number("answered", shown.answered));
        score.add(number("items", shown.items));
        return new Json.Obj(score);
    }

    private boolean isEnough(String rule, Counts shown) {
        Matcher least = MINIMUM.matcher(rule);
        if (least.matches()) {
            return minimum.is(shown, Integer.parseInt(least.group(1)));
        }
        return rule.equals("direct-mark/1") ? mark.is(shown, 1) : half.is(shown, 0);
    }

    private static Json.Member text(String name, String value) {
        return new Json.Member(name, new Json.Text(value));
    }

    private static Json.Member number(String name, long value) {
        return new Json.Member(name, new Json.Num(Long.toString(value)));
    }
}
