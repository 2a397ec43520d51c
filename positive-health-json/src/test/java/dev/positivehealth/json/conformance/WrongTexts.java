package dev.positivehealth.json.conformance;

import static dev.positivehealth.json.conformance.WrongWay.Operator.BLANK;
import static dev.positivehealth.json.conformance.WrongWay.Operator.SURROGATE;
import static dev.positivehealth.json.conformance.WrongWay.Operator.TEXT_LIMIT;
import static dev.positivehealth.json.conformance.WrongWay.Operator.YEAR;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Texts: blanks and what is not seen, halves of surrogate pairs, days, lengths. */
final class WrongTexts {
    private static final DateTimeFormatter LENIENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.LENIENT);
    private static final DateTimeFormatter SMART =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.SMART);
    private final List<WrongWay> rows = new ArrayList<>();

    private WrongTexts() {
        blank();
        surrogate();
        year();
        limit();
    }

    static List<WrongWay> all() {
        return new WrongTexts().rows;
    }

    private void add(WrongWay.Operator operator, String name, Consumer<Judging> change) {
        rows.add(new WrongWay(operator, name, wrong -> change.accept(wrong.judging)));
    }

    /** Characters that are refused, and are not by the wrong one. */
    private void taken(String name, IntPredicate taken) {
        add(BLANK, name + " taken", judging -> judging.isRefused = c -> Plain.isRefused(c) && !taken.test(c));
    }

    private void ends(String name, Predicate<String> hasEnds) {
        add(BLANK, name, judging -> judging.hasEnds = hasEnds);
    }

    private void blank() {
        ends("blanks at the ends taken", text -> false);
        ends("a blank in front taken", text -> text.endsWith(" "));
        ends("a blank at the end taken", text -> text.startsWith(" "));
        ends("blanks inside refused", text -> text.contains(" "));
        ends(
                "two blanks inside refused",
                text -> text.contains("  ") || !text.strip().equals(text));
        ends("one blank alone taken", text -> !text.equals(" ") && !text.strip().equals(text));
        add(BLANK, "trimmed before it is judged", judging -> judging.reference = String::strip);
        add(
                BLANK,
                "blanks of all kinds stripped at the ends",
                judging -> judging.reference = text -> text.replaceAll("^[\\s\\u00A0]+|[\\s\\u00A0]+$", ""));
        add(BLANK, "blank segments taken", judging -> judging.reference = text -> text.isBlank() ? "x" : text);
        taken("U+00A0", c -> c == 0xA0);
        taken("U+3000", c -> c == 0x3000);
        taken("U+2003", c -> c == 0x2003);
        taken("U+202F", c -> c == 0x202F);
        taken("spaces of the category Zs", c -> Character.getType(c) == Character.SPACE_SEPARATOR);
        taken("tab", c -> c == '\t');
        taken("line ends", c -> c == '\n' || c == '\r');
        taken("U+0000", c -> c == 0);
        taken("U+007F", c -> c == 0x7F);
        taken("U+0085", c -> c == 0x85);
        taken("U+2028", c -> c == 0x2028);
        taken("U+2029", c -> c == 0x2029);
        taken("U+200B", c -> c == 0x200B);
        taken("U+200D", c -> c == 0x200D);
        taken("U+00AD", c -> c == 0xAD);
        taken("U+202E", c -> c == 0x202E);
        taken("U+FEFF", c -> c == 0xFEFF);
        taken("formats above U+FFFF", c -> Character.getType(c) == Character.FORMAT && c > 0xFFFF);
        taken("private use", c -> c >= 0xE000 && c <= 0xF8FF);
        taken("private use above U+FFFF", c -> Character.getType(c) == Character.PRIVATE_USE && c > 0xFFFF);
        taken("U+FDD0 to U+FDEF", c -> c >= 0xFDD0 && c <= 0xFDEF);
        taken("U+FFFE and U+FFFF", c -> c == 0xFFFE || c == 0xFFFF);
        taken("noncharacters above U+FFFF", c -> Plain.isNoncharacter(c) && c > 0xFFFF);
        taken("U+034F", c -> c == 0x34F);
        taken("fillers", c -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0);
        taken("U+17B4 and U+17B5", c -> c == 0x17B4 || c == 0x17B5);
        taken("U+180B to U+180D", c -> c >= 0x180B && c <= 0x180D);
        taken("variation selectors", c -> c >= 0xFE00 && c <= 0xFE0F);
        taken("U+FE0F", c -> c == 0xFE0F);
        add(BLANK, "not NFC taken", judging -> judging.isNormal = text -> true);
        add(
                BLANK,
                "NFKC asked for",
                judging -> judging.isNormal = text -> Normalizer.isNormalized(text, Normalizer.Form.NFKC));
        add(
                BLANK,
                "NFD asked for",
                judging -> judging.isNormal = text -> Normalizer.isNormalized(text, Normalizer.Form.NFD));
        add(BLANK, "letters that are not ASCII refused", judging -> judging.isRefused = c -> c > 0x7E || c < ' ');
        add(
                BLANK,
                "what has no letter or digit refused",
                judging -> judging.hasEnds =
                        text -> !text.strip().equals(text) || text.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private void half(String name, Predicate<String> isIn) {
        add(
                SURROGATE,
                "half a pair taken in " + name,
                judging -> judging.isUnicode = (place, text) -> isIn.test(place) || Plain.isUnicode(text));
    }

    private void surrogate() {
        for (String place : List.of("format", "questionnaire", "takenOn", "participant", "group", "tick", "remark")) {
            half(place, place::equals);
        }
        half("every text", place -> true);
        add(
                SURROGATE,
                "only a high half refused",
                judging -> judging.isUnicode =
                        (place, text) -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDBFF));
        add(
                SURROGATE,
                "only a low half refused",
                judging -> judging.isUnicode =
                        (place, text) -> text.codePoints().noneMatch(c -> c >= 0xDC00 && c <= 0xDFFF));
        add(
                SURROGATE,
                "only a half at the end refused",
                judging -> judging.isUnicode =
                        (place, text) -> text.isEmpty() || !Plain.isHalf(text.codePointBefore(text.length())));
        add(
                SURROGATE,
                "whole pairs refused",
                judging -> judging.isUnicode = (place, text) -> text.chars().noneMatch(Plain::isHalf));
        add(
                SURROGATE,
                "a half shown as it is",
                judging -> judging.inPath = name -> Plain.pointer(Plain.mapped(Plain.cut(name), c -> c < ' ', "?")));
        add(
                SURROGATE,
                "a half shown as U+FFFD",
                judging -> judging.inPath = name -> Plain.inPath(Plain.withoutHalves(name)));
        add(
                SURROGATE,
                "a half shown as a question mark",
                judging -> judging.inPath = name -> Plain.inPath(Plain.mapped(name, Plain::isHalf, "?")));
        add(
                SURROGATE,
                "a whole pair shown as two escapes",
                judging -> judging.inPath = name -> {
                    StringBuilder shown = new StringBuilder();
                    Plain.shown(Plain.cut(name))
                            .chars()
                            .forEach(c -> shown.append(
                                    Plain.isHalf(c) ? String.format("\\u%04x", c) : Character.toString(c)));
                    return Plain.pointer(shown.toString());
                });
        rows.add(new WrongWay(
                SURROGATE, "a half in a name is malformed", wrong -> wrong.form.refusesHalvesInNames = true));
        rows.add(new WrongWay(
                SURROGATE, "halves become U+FFFD when they are read", wrong -> wrong.form.replacesHalves = true));
        add(
                SURROGATE,
                "names with a half by U+FFFD",
                judging -> judging.unknown = Comparator.comparing(Plain::withoutHalves, Plain.byCodePoint()));
        add(
                SURROGATE,
                "a half is an invalid value",
                judging -> judging.all = all -> all.stream()
                        .map(broken -> broken.path().equals("/remark")
                                ? new ScoringVector.Broken(broken.path(), "remark.too-long")
                                : broken)
                        .toList());
    }

    private void day(String name, Predicate<String> isDay) {
        add(YEAR, name, judging -> judging.isDay = isDay);
    }

    private static boolean isFormatted(String text, DateTimeFormatter formatter) {
        try {
            int year = LocalDate.parse(text, formatter).getYear();
            return year >= 1900 && year <= 2200;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isShape(String text, int days) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                && Plain.isDay(text.substring(0, 8) + "01")
                && Integer.parseInt(text.substring(8)) >= 1
                && Integer.parseInt(text.substring(8)) <= days;
    }

    private static boolean isLeap(String text, int every) {
        boolean isLast = text.matches("[0-9]{4}-02-29") && Integer.parseInt(text.substring(0, 4)) % every == 0;
        return isLast && Plain.isDay(text.substring(0, 4) + "-02-28");
    }

    private void year() {
        day("from 0000", text -> Plain.isDay(text, 0, 2200));
        day("from 0001", text -> Plain.isDay(text, 1, 2200));
        day("from 1899", text -> Plain.isDay(text, 1899, 2200));
        day("from 1901", text -> Plain.isDay(text, 1901, 2200));
        day("from 1970", text -> Plain.isDay(text, 1970, 2200));
        day("from 2000", text -> Plain.isDay(text, 2000, 2200));
        day("to 2199", text -> Plain.isDay(text, 1900, 2199));
        day("to 2201", text -> Plain.isDay(text, 1900, 2201));
        day("to 2100", text -> Plain.isDay(text, 1900, 2100));
        day("to 9999", text -> Plain.isDay(text, 1900, 9999));
        day("to 2038-01-19", text -> Plain.isDay(text) && text.compareTo("2038-01-19") <= 0);
        day("a sign in front", text -> Plain.isDay(text.replaceFirst("^[+-]", "")));
        day("years of five digits", text -> Plain.isDay(text) || text.matches("\\+?[0-9]{5}-[0-9]{2}-[0-9]{2}"));
        day("the year zero before ours", text -> Plain.isDay(text) || text.matches("-?0[0-9]{3}-[0-9]{2}-[0-9]{2}"));
        day("31 days in every month", text -> isShape(text, 31));
        day("30 days in April and June", text -> Plain.isDay(text) || text.matches("2026-0[46]-31"));
        day("29 days in every February", text -> Plain.isDay(text) || (text.contains("-02-") && isShape(text, 29)));
        day("28 days in every February", text -> Plain.isDay(text) && !text.endsWith("-02-29"));
        day("leap years by four only", text -> Plain.isDay(text) || isLeap(text, 4));
        day("leap years never by hundred", text -> Plain.isDay(text) && !text.matches("[0-9]{2}00-02-29"));
        day("leap years by hundred", text -> Plain.isDay(text) || isLeap(text, 100));
        day("a month 13", text -> Plain.isDay(text.replaceFirst("-13-", "-12-")));
        day("a month 00", text -> Plain.isDay(text.replaceFirst("-00-", "-01-")));
        day("a day 00", text -> Plain.isDay(text.replaceFirst("-00$", "-01")));
        day("months and days turn over", text -> isFormatted(text, LENIENT));
        day("the last day of the month in place of none", text -> isFormatted(text, SMART));
        day("single digits", text -> Plain.isDay(text.replaceAll("-([0-9])(?![0-9])", "-0$1")));
        day("slashes", text -> Plain.isDay(text.replace('/', '-')));
        day("no hyphens", text -> Plain.isDay(text.replaceFirst("^([0-9]{4})([0-9]{2})([0-9]{2})$", "$1-$2-$3")));
        day("the day first", text -> Plain.isDay(text.replaceFirst("^([0-9]{2})-([0-9]{2})-([0-9]{4})$", "$3-$2-$1")));
        day("an instant", text -> Plain.isDay(text.replaceFirst("T.*$", "")));
        day("an offset", text -> Plain.isDay(text.replaceFirst("(Z|\\+[0-9:]+)$", "")));
        day("spaces round it", text -> Plain.isDay(text.strip()));
        day("digits of any script", text -> Plain.isDay(Plain.isDay(text) ? text : ascii(text)));
        day("not after a clock of 2026-11-30", text -> Plain.isDay(text) && text.compareTo("2026-11-30") <= 0);
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints().forEach(c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }

    private void length(String place, String name, ToIntFunction<String> length) {
        add(
                TEXT_LIMIT,
                place + " " + name,
                judging -> judging.length =
                        (at, text) -> at.equals(place) ? length.applyAsInt(text) : Plain.codePoints(text));
    }

    private void limit() {
        for (String place : List.of("participant", "segment", "remark")) {
            length(place, "by UTF-16 unit", String::length);
            length(place, "by byte", text -> text.getBytes(StandardCharsets.UTF_8).length);
            add(TEXT_LIMIT, place + " one longer", judging -> judging.longest.merge(place, 1, Integer::sum));
            add(TEXT_LIMIT, place + " one shorter", judging -> judging.longest.merge(place, -1, Integer::sum));
        }
        length("remark", "by what looks like one character", text -> Plain.codePoints(text.replaceAll("\\p{M}", "")));
        length("participant", "may be empty", text -> Math.max(1, Plain.codePoints(text)));
        length("segment", "may be empty", text -> Math.max(1, Plain.codePoints(text)));
        length("remark", "without its blanks", text -> Plain.codePoints(text.strip()));
        add(TEXT_LIMIT, "thirteen segments", judging -> judging.mostSegments = 13);
        add(TEXT_LIMIT, "eleven segments", judging -> judging.mostSegments = 11);
        rows.add(new WrongWay(TEXT_LIMIT, "depth 15", wrong -> wrong.form.depth = 15));
        rows.add(new WrongWay(TEXT_LIMIT, "depth 17", wrong -> wrong.form.depth = 17));
        rows.add(new WrongWay(TEXT_LIMIT, "numbers of any length", wrong -> wrong.form.digits = Integer.MAX_VALUE));
        rows.add(new WrongWay(TEXT_LIMIT, "numbers of 50 digits", wrong -> wrong.form.digits = 50));
        rows.add(new WrongWay(
                TEXT_LIMIT, "as many entries as there are", wrong -> wrong.form.entries = Integer.MAX_VALUE));
    }
}
