package dev.positivehealth.json.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** JSON values that lose nothing: names that stand twice, and numbers as they were written. */
sealed interface Json {
    /** A text. */
    record Text(String text) implements Json {}

    /** A number as it was written. */
    record Num(String literal) implements Json {}

    /** A truth value. */
    record Bool(boolean truth) implements Json {}

    /** Null. */
    record Nil() implements Json {}

    /** A list. */
    record Arr(List<Json> elements) implements Json {}

    /** One name and its value. */
    record Member(String name, Json value) {}

    /** An object with all its members. */
    record Obj(List<Member> members) implements Json {
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            members.forEach(member -> names.add(member.name()));
            return names;
        }

        List<Json> values(String name) {
            List<Json> values = new ArrayList<>(1);
            for (Member member : members) {
                if (member.name().equals(name)) {
                    values.add(member.value());
                }
            }
            return values;
        }

        Optional<Json> first(String name) {
            return values(name).stream().findFirst();
        }

        String text(String name) {
            return first(name).orElseThrow() instanceof Text text ? text.text() : "";
        }
    }

    /** Compares objects by name, lists in order and numbers by value. */
    static boolean same(Json one, Json other) {
        if (one instanceof Obj left && other instanceof Obj right) {
            return left.names().equals(right.names())
                    && left.names().stream()
                            .allMatch(name -> same(
                                    left.first(name).orElseThrow(),
                                    right.first(name).orElseThrow()));
        }
        if (one instanceof Num left && other instanceof Num right) {
            return new BigDecimal(left.literal()).compareTo(new BigDecimal(right.literal())) == 0;
        }
        return one.equals(other);
    }
}
