package dev.positivehealth.json.conformance;

import static dev.positivehealth.json.conformance.WrongWay.Operator.LIST_SIZE;
import static dev.positivehealth.json.conformance.WrongWay.Operator.PROFILE;
import static dev.positivehealth.json.conformance.WrongWay.Operator.VARIANT;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Lists of other lengths, variants, and what else is in a profile. */
final class WrongLists {
    private final List<WrongWay> rows = new ArrayList<>();

    private WrongLists() {
        size();
        variant();
        profile();
    }

    static List<WrongWay> all() {
        return new WrongLists().rows;
    }

    private void size(String name, Consumer<Scoring> change) {
        rows.add(new WrongWay(LIST_SIZE, name, wrong -> change.accept(wrong.scoring)));
    }

    private void counts(String name, Consumer<Scoring.Counts> change) {
        size(
                name,
                scoring -> scoring.counts = counts -> {
                    change.accept(counts);
                    return counts;
                });
    }

    private void most(String name, int most) {
        size(
                name,
                scoring -> scoring.itemsOf = (asked, dimension) -> Scoring.of(asked.items(), dimension).stream()
                        .limit(most)
                        .toList());
    }

    private void size() {
        counts("every dimension has seven items", counts -> counts.items = 7);
        counts("every dimension has eight items", counts -> counts.items = 8);
        counts("a dimension has at most nine items", counts -> counts.items = Math.min(9, counts.items));
        counts("a number of items has one digit", counts -> counts.items %= 10);
        counts("a number of items has four bits", counts -> counts.items %= 16);
        counts("a number of answers has four bits", counts -> counts.answered %= 16);
        counts("a number of answers has one digit", counts -> counts.answered %= 10);
        counts(
                "a sum has seven bits and a sign",
                counts -> counts.sum = Long.valueOf(counts.sum).byteValue());
        counts("a sum has eight bits", counts -> counts.sum &= 0xFF);
        counts(
                "a sum has sixteen bits and a sign",
                counts -> counts.sum = Long.valueOf(counts.sum).shortValue());
        counts("a sum has two digits", counts -> counts.sum %= 100);
        most("the first seven items of a dimension", 7);
        most("the first eight items of a dimension", 8);
        most("the first ten items of a dimension", 10);
        most("the first eleven items of a dimension", 11);
        most("the first twelve items of a dimension", 12);
        most("the first sixteen items of a dimension", 16);
        size(
                "the first 42 items of a list",
                scoring -> scoring.itemsOf = (asked, dimension) ->
                        Scoring.of(asked.items().stream().limit(42).toList(), dimension));
        size(
                "the first 44 items of a list",
                scoring -> scoring.itemsOf = (asked, dimension) ->
                        Scoring.of(asked.items().stream().limit(44).toList(), dimension));
        size(
                "dimensions named in the order of their first items",
                scoring -> scoring.itemsOf = (asked, dimension) -> {
                    List<String> seen = asked.items().stream()
                            .map(Lists.Item::dimension)
                            .distinct()
                            .toList();
                    int at = Scoring.DIMENSIONS.indexOf(dimension);
                    return at < seen.size() ? Scoring.of(asked.items(), seen.get(at)) : List.of();
                });
        size(
                "a dimension is one run of items",
                scoring -> scoring.itemsOf = (asked, dimension) -> {
                    List<Lists.Item> run = new ArrayList<>();
                    for (Lists.Item item : asked.items()) {
                        if (item.dimension().equals(dimension)) {
                            run.add(item);
                        } else if (!run.isEmpty()) {
                            break;
                        }
                    }
                    return run;
                });
        size(
                "six equal parts of a list",
                scoring -> scoring.itemsOf = (asked, dimension) -> {
                    int part = asked.whole().size() / 6;
                    int at = Scoring.DIMENSIONS.indexOf(dimension);
                    List<Lists.Item> own = asked.whole().subList(at * part, (at + 1) * part);
                    return own.stream().filter(asked.items()::contains).toList();
                });
        size(
                "a list of six is of marks",
                scoring ->
                        scoring.standard = asked -> asked.whole().size() == 6 ? "direct-mark/1" : "mean-of-answered/1");
        size(
                "one item a dimension is a mark",
                scoring -> scoring.standard = asked -> Scoring.DIMENSIONS.stream()
                                .allMatch(one -> Scoring.of(asked.items(), one).size() <= 1)
                        ? "direct-mark/1"
                        : "mean-of-answered/1");
        size(
                "the first item tells whether a list is of marks",
                scoring -> scoring.standard = asked ->
                        asked.items().get(0).code().equals(asked.items().get(0).dimension())
                                ? "direct-mark/1"
                                : "mean-of-answered/1");
        size(
                "equal answers count once",
                scoring -> scoring.sum = numbers -> numbers.stream()
                        .distinct()
                        .mapToLong(BigInteger::longValueExact)
                        .sum());
    }

    private void list(String name, Consumer<Lists> change) {
        rows.add(new WrongWay(VARIANT, name, wrong -> change.accept(wrong.lists)));
    }

    private void variant() {
        list(
                "codes in any order",
                lists -> lists.areLeftOutInOrder = codes -> new LinkedHashSet<>(codes).size() == codes.size());
        list(
                "a code may stand twice",
                lists -> lists.areLeftOutInOrder =
                        codes -> codes.stream().sorted().toList().equals(codes));
        list("codes that the list does not have", lists -> lists.takesUnknownLeftOut = true);
        list("nothing left", lists -> lists.takesNothingLeft = true);
        list("nothing left out", lists -> lists.takesNoneLeftOut = true);
        list("the form of a URL only", lists -> lists.without = "~without~");
        list("names without case", lists -> lists.id = id -> id.toLowerCase(Locale.ROOT));
        list("names with spaces round them", lists -> lists.id = String::strip);
        list(
                "the version is not looked at",
                lists -> lists.id = id -> id.replaceFirst("^adult-42/[0-9]+", "adult-42/1"));
        list(
                "the form of a URL too",
                lists -> lists.id = id ->
                        id.replaceFirst("~([0-9]+)~without~", "/$1;without=").replaceFirst("~([0-9]+)$", "/$1"));
        list(
                "what is left in the order of the codes",
                lists -> lists.order = items -> items.stream()
                        .sorted(Comparator.comparing(Lists.Item::code))
                        .toList());
        list(
                "what begins with a code is left out",
                lists -> lists.isLeft = (code, leftOut) -> leftOut.stream().noneMatch(code::startsWith));
        list(
                "only the first code is left out",
                lists -> lists.isLeft = (code, leftOut) ->
                        !leftOut.subList(0, Math.min(1, leftOut.size())).contains(code));
        list("nothing is left out in fact", lists -> lists.isLeft = (code, leftOut) -> true);
        scoring(
                "items of the whole list are counted",
                scoring -> scoring.itemsOf = (asked, dimension) -> Scoring.of(asked.whole(), dimension));
        scoring(
                "a dimension left out was not answered",
                scoring -> scoring.reason = counts -> counts.answered == 0 ? "not-answered" : "too-few-answers");
        scoring(
                "the rule by the name of the list",
                scoring -> scoring.standard =
                        asked -> asked.id().equals("marks-6/1") ? "direct-mark/1" : "mean-of-answered/1");
        scoring(
                "the rule by the whole list",
                scoring -> scoring.standard = asked ->
                        asked.whole().stream().allMatch(item -> item.code().equals(item.dimension()))
                                ? "direct-mark/1"
                                : "mean-of-answered/1");
        scoring("always the mean", scoring -> scoring.standard = asked -> "mean-of-answered/1");
    }

    private void scoring(String name, Consumer<Scoring> change) {
        rows.add(new WrongWay(VARIANT, name, wrong -> change.accept(wrong.scoring)));
    }

    private void kept(String name, UnaryOperator<String> other) {
        profile(name, scoring -> {
            LinkedHashSet<String> kept = new LinkedHashSet<>();
            scoring.kept.forEach(one -> kept.add(other.apply(one)));
            scoring.kept = kept;
        });
    }

    private void profile(String name, Consumer<Scoring> change) {
        rows.add(new WrongWay(PROFILE, name, wrong -> change.accept(wrong.scoring)));
    }

    private void profile() {
        profile("ticks as they came", scoring -> scoring.ticks = (codes, ticked) -> ticked);
        profile(
                "ticks as they came, each once",
                scoring -> scoring.ticks =
                        (codes, ticked) -> ticked.stream().distinct().toList());
        profile(
                "ticks sorted by code",
                scoring -> scoring.ticks =
                        (codes, ticked) -> ticked.stream().distinct().sorted().toList());
        profile(
                "ticks of which one stands twice",
                scoring -> scoring.ticks = (codes, ticked) -> codes.stream()
                        .flatMap(code -> ticked.stream().filter(code::equals))
                        .toList());
        profile("no ticks", scoring -> scoring.ticks = (codes, ticked) -> List.of());
        profile(
                "one tick",
                scoring -> scoring.ticks = (codes, ticked) ->
                        codes.stream().filter(ticked::contains).limit(1).toList());
        profile("an empty list of ticks", scoring -> scoring.writesNoTicks = true);
        profile("the group", scoring -> scoring.kept.add("group"));
        profile("the remark", scoring -> scoring.kept.add("remark"));
        profile("the answers", scoring -> scoring.kept.add("answers"));
        kept("no participant", name -> name.equals("participant") ? "takenOn" : name);
        kept("no day", name -> name.equals("takenOn") ? "questionnaire" : name);
        profile("no format", scoring -> scoring.writesFormat = false);
        profile(
                "the whole questionnaire of a variant",
                scoring -> scoring.questionnaire = id -> id.replaceFirst(";.*", ""));
        profile(
                "the questionnaire without its version",
                scoring -> scoring.questionnaire = id -> id.replaceFirst("/[0-9]+", ""));
    }
}
