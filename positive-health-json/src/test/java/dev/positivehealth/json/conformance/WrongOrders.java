package dev.positivehealth.json.conformance;

import static dev.positivehealth.json.conformance.WrongWay.Operator.DUPLICATE;
import static dev.positivehealth.json.conformance.WrongWay.Operator.ORDER;
import static dev.positivehealth.json.conformance.WrongWay.Operator.PATH;

import dev.positivehealth.json.conformance.ScoringVector.Broken;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The order of what is wrong, the paths to it, and names that stand twice. */
final class WrongOrders {
    private final List<WrongWay> rows = new ArrayList<>();

    private WrongOrders() {
        order();
        path();
        duplicate();
    }

    static List<WrongWay> all() {
        return new WrongOrders().rows;
    }

    private void add(WrongWay.Operator operator, String name, Consumer<Judging> change) {
        rows.add(new WrongWay(operator, name, wrong -> change.accept(wrong.judging)));
    }

    private void unknown(String name, Comparator<String> comparator) {
        add(ORDER, name, judging -> judging.unknown = comparator);
    }

    private void order() {
        unknown("unknown names by UTF-16 unit", Comparator.naturalOrder());
        unknown("unknown names as they came", Comparator.comparing(name -> 0));
        unknown("unknown names backwards", Plain.byCodePoint().reversed());
        unknown("unknown names without case", String.CASE_INSENSITIVE_ORDER);
        unknown(
                "unknown names by length first",
                Comparator.comparing(String::length).thenComparing(Plain.byCodePoint()));
        unknown("unknown names by their path", Comparator.comparing(Plain::inPath, Plain.byCodePoint()));
        unknown("unknown names by what is shown of them", Comparator.comparing(Plain::cut, Plain.byCodePoint()));
        unknown("unknown names by the escapes of a pointer", Comparator.comparing(Plain::pointer, Plain.byCodePoint()));
        unknown(
                "unknown names by UTF-8 with signs",
                Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), WrongOrders::bySignedBytes));
        unknown(
                "unknown names by number where they are digits",
                Comparator.comparing((String name) ->
                                name.matches("[0-9]{1,9}") ? Integer.parseInt(name) : Integer.MAX_VALUE)
                        .thenComparing(Plain.byCodePoint()));
        add(ORDER, "unknown names first", judging -> judging.tellsUnknownFirst = true);
        add(ORDER, "as on the sheet", judging -> judging.known = WrongOrders::asOnTheSheet);
        add(
                ORDER,
                "known names by code point",
                judging -> judging.known = (names, object) ->
                        names.stream().sorted(Plain.byCodePoint()).toList());
        add(
                ORDER,
                "known names backwards",
                judging -> judging.known = (names, object) -> {
                    List<String> backwards = new ArrayList<>(names);
                    Collections.reverse(backwards);
                    return backwards;
                });
        add(
                ORDER,
                "what is missing first",
                judging -> judging.all = all -> sorted(
                        all, Comparator.comparing(broken -> !broken.code().equals("property.missing"))));
        add(
                ORDER,
                "by path",
                judging -> judging.all = all -> sorted(all, Comparator.comparing(Broken::path, Plain.byCodePoint())));
        add(ORDER, "by code", judging -> judging.all = all -> sorted(all, Comparator.comparing(Broken::code)));
        add(ORDER, "the first one only", judging -> judging.all = all -> all.subList(0, Math.min(1, all.size())));
        add(
                ORDER,
                "one for each path",
                judging -> judging.all = all -> {
                    Map<String, Broken> once = new LinkedHashMap<>();
                    all.forEach(broken -> once.putIfAbsent(broken.path(), broken));
                    return List.copyOf(once.values());
                });
        add(
                ORDER,
                "equal ones once",
                judging -> judging.all = all -> all.stream().distinct().toList());
        add(
                ORDER,
                "ticks before answers",
                judging -> judging.all = all -> sorted(
                        all,
                        Comparator.comparing(broken -> broken.path().startsWith("/answers")
                                ? 1
                                : broken.path().startsWith("/talkAbout")
                                                || !broken.path().startsWith("/remark")
                                        ? 0
                                        : 2)));
        add(
                ORDER,
                "ticks by their text",
                judging -> judging.all = all -> sorted(
                        all,
                        Comparator.comparing(
                                (Broken broken) -> broken.path().startsWith("/talkAbout/") ? broken.path() : "")));
    }

    private static int bySignedBytes(byte[] one, byte[] other) {
        return Arrays.compare(one, other);
    }

    private static List<Broken> sorted(List<Broken> all, Comparator<Broken> comparator) {
        return all.stream().sorted(comparator).toList();
    }

    private static List<String> asOnTheSheet(List<String> names, Json.Obj object) {
        List<String> order = new ArrayList<>(object.names());
        order.retainAll(names);
        names.stream().filter(name -> !order.contains(name)).forEach(order::add);
        return order;
    }

    private void inPath(String name, UnaryOperator<String> inPath) {
        add(PATH, name, judging -> judging.inPath = inPath);
    }

    private void path() {
        inPath("~ as it is", name -> Plain.shown(Plain.cut(name)).replace("/", "~1"));
        inPath("/ as it is", name -> Plain.shown(Plain.cut(name)).replace("~", "~0"));
        inPath(
                "/ before ~",
                name -> Plain.shown(Plain.cut(name)).replace("/", "~1").replace("~", "~0"));
        inPath(
                "~ as ~1 and / as ~0",
                name -> Plain.shown(Plain.cut(name))
                        .replace("~", "~\u0000")
                        .replace("/", "~0")
                        .replace("\u0000", "1"));
        inPath(
                "escapes of a URL",
                name -> Plain.shown(Plain.cut(name)).replace("~", "%7E").replace("/", "%2F"));
        inPath("nothing escaped", Plain::cut);
        inPath("control characters as they are", name -> Plain.pointer(Plain.cut(name)));
        inPath("control characters left out", name -> Plain.pointer(Plain.mapped(Plain.cut(name), c -> c < ' ', "")));
        inPath("capital digits", name -> Plain.pointer(upper(Plain.shown(Plain.cut(name)))));
        inPath(
                "only control characters below U+0020",
                name -> Plain.pointer(shownWhere(Plain.cut(name), c -> c < ' ' || Plain.isHalf(c))));
        inPath(
                "U+007F as it is",
                name -> Plain.pointer(
                        shownWhere(Plain.cut(name), c -> (c != 0x7F && Character.isISOControl(c)) || Plain.isHalf(c))));
        inPath(
                "formats and separators as escapes too",
                name -> Plain.pointer(shownWhere(
                        Plain.cut(name),
                        c -> Character.isISOControl(c) || Plain.isHalf(c) || (Plain.isRefused(c) && c < 0x10000))));
        inPath(
                "what is not ASCII as escapes",
                name -> Plain.pointer(
                        shownWhere(Plain.cut(name), c -> Character.isISOControl(c) || (c > 0x7E && c < 0x10000))));
        inPath("never cut", name -> Plain.pointer(Plain.shown(name)));
        inPath(
                "cut by UTF-16 unit",
                name -> Plain.pointer(Plain.shown(name.substring(0, Math.min(64, name.length())))));
        inPath("cut after the escapes", name -> Plain.cut(Plain.pointer(Plain.shown(name))));
        inPath("cut after control characters are shown", name -> Plain.pointer(Plain.cut(Plain.shown(name))));
        inPath("cut to 63", name -> Plain.pointer(Plain.shown(cut(name, 63))));
        inPath("cut to 65", name -> Plain.pointer(Plain.shown(cut(name, 65))));
        inPath("dots where it was cut", name -> Plain.inPath(name) + (Plain.codePoints(name) > 64 ? "..." : ""));
        inPath("in small letters", name -> Plain.inPath(name).toLowerCase(Locale.ROOT));
        inPath("without spaces round it", name -> Plain.inPath(name).strip());
        inPath("an empty name is not shown", name -> name.isEmpty() ? "?" : Plain.inPath(name));
        add(PATH, "the list and not the element", judging -> judging.index = at -> "");
        add(PATH, "elements from 1", judging -> judging.index = at -> "/" + (at + 1));
        add(PATH, "brackets", judging -> judging.index = at -> "[" + at + "]");
        add(PATH, "two digits", judging -> judging.index = at -> String.format(Locale.ROOT, "/%02d", at));
        add(PATH, "the root is a slash", judging -> judging.root = "/");
        add(PATH, "the root is a hash", judging -> judging.root = "#");
        add(
                PATH,
                "no slash in front",
                judging -> judging.all = all -> all.stream()
                        .map(broken -> new Broken(broken.path().replaceFirst("^/", ""), broken.code()))
                        .toList());
        add(
                PATH,
                "dots between",
                judging -> judging.all = all -> all.stream()
                        .map(broken -> new Broken(broken.path().replaceFirst("^/answers/", "/answers."), broken.code()))
                        .toList());
        add(
                PATH,
                "the object and not the name",
                judging -> judging.all = all -> all.stream()
                        .map(broken ->
                                broken.code().equals("property.missing") ? new Broken("", broken.code()) : broken)
                        .toList());
        add(
                PATH,
                "answers and not the item",
                judging -> judging.all = all -> all.stream()
                        .map(broken -> broken.code().equals("answer.unknown-item")
                                ? new Broken("/answers", broken.code())
                                : broken)
                        .toList());
    }

    private static String cut(String name, int length) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(length, Plain.codePoints(name))));
    }

    private static String shownWhere(String name, IntPredicate which) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .forEach(c -> shown.append(which.test(c) ? String.format("\\u%04x", c) : Character.toString(c)));
        return shown.toString();
    }

    private static String upper(String shown) {
        return Pattern.compile("(?<=\\\\u)[0-9a-f]{4}")
                .matcher(shown)
                .replaceAll(digits -> digits.group().toUpperCase(Locale.ROOT));
    }

    private void duplicate() {
        add(DUPLICATE, "the last value is judged", judging -> judging.judged = values -> values.get(values.size() - 1));
        add(
                DUPLICATE,
                "of three the second is judged",
                judging -> judging.judged = values -> values.get(values.size() == 3 ? 1 : 0));
        add(
                DUPLICATE,
                "null gives way to the other value",
                judging -> judging.judged = values -> values.stream()
                        .filter(value -> !(value instanceof Json.Nil))
                        .findFirst()
                        .orElse(values.get(0)));
        add(DUPLICATE, "not told", judging -> judging.timesTold = (values, isKnown) -> 0);
        add(
                DUPLICATE,
                "told for each value more",
                judging -> judging.timesTold = (values, isKnown) -> values.size() - 1);
        add(
                DUPLICATE,
                "told for each value",
                judging -> judging.timesTold = (values, isKnown) -> values.size() > 1 ? values.size() : 0);
        add(
                DUPLICATE,
                "told from three on",
                judging -> judging.timesTold = (values, isKnown) -> values.size() > 2 ? 1 : 0);
        add(
                DUPLICATE,
                "told where the values differ",
                judging -> judging.timesTold =
                        (values, isKnown) -> values.stream().distinct().count() > 1 ? 1 : 0);
        add(
                DUPLICATE,
                "told where the values are equal",
                judging -> judging.timesTold = (values, isKnown) ->
                        values.size() > 1 && values.stream().distinct().count() == 1 ? 1 : 0);
        add(
                DUPLICATE,
                "not told of null",
                judging -> judging.timesTold = (values, isKnown) -> values.stream()
                                        .filter(value -> !(value instanceof Json.Nil))
                                        .count()
                                > 1
                        ? 1
                        : 0);
        add(
                DUPLICATE,
                "not told of unknown names",
                judging -> judging.timesTold = (values, isKnown) -> isKnown && values.size() > 1 ? 1 : 0);
        add(
                DUPLICATE,
                "told of unknown names for each value more",
                judging -> judging.timesTold =
                        (values, isKnown) -> isKnown ? Math.min(1, values.size() - 1) : values.size() - 1);
        add(
                DUPLICATE,
                "told of unknown names only",
                judging -> judging.timesTold = (values, isKnown) -> !isKnown && values.size() > 1 ? 1 : 0);
        add(DUPLICATE, "told before the value", judging -> judging.tellsDuplicateFirst = true);
        add(DUPLICATE, "told at the end", judging -> judging.tellsDuplicatesLast = true);
        add(DUPLICATE, "told inside unknown objects", judging -> judging.looksIntoUnknown = true);
        add(
                DUPLICATE,
                "not told where the questionnaire is unknown",
                judging -> judging.tellsDuplicatesByNoQuestionnaire = false);
        add(
                DUPLICATE,
                "told alone",
                judging -> judging.all = all -> {
                    List<Broken> twice = all.stream()
                            .filter(broken -> broken.code().equals("property.duplicate"))
                            .toList();
                    return twice.isEmpty() ? all : twice;
                });
        add(
                DUPLICATE,
                "told in place of what is wrong with the value",
                judging -> judging.all = all -> {
                    List<String> twice = all.stream()
                            .filter(broken -> broken.code().equals("property.duplicate"))
                            .map(Broken::path)
                            .toList();
                    return all.stream()
                            .filter(broken ->
                                    broken.code().equals("property.duplicate") || !twice.contains(broken.path()))
                            .toList();
                });
    }
}
