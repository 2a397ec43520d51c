package dev.positivehealth.examples.portal.programme;

import dev.positivehealth.Checked;
import dev.positivehealth.examples.portal.store.Ids;
import dev.positivehealth.examples.portal.store.NotFoundException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.programme.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A programme as plain values under the names of {@code programme/1}, so that a form can put what was typed in its place and the
 * library judges all of it at once.
 */
final class PlainProgramme {
    private final Map<String, @Nullable Object> plain;

    private PlainProgramme(Map<String, @Nullable Object> plain) {
        this.plain = plain;
    }

    static PlainProgramme of(Programme programme) {
        return new PlainProgramme(DocumentType.PROGRAMME.write(programme));
    }

    /** {@return nothing yet, for a programme that is begun} */
    static PlainProgramme empty() {
        return new PlainProgramme(new LinkedHashMap<>());
    }

    /**
     * Where a part stands.
     *
     * @param scan the place of the scan that it is in; below 0 for a part of the programme itself
     * @param place its place in the list, from 0; the length of the list for a new one
     */
    record Spot(int scan, String list, int place) {
        private static final int NO_SCAN = -1;

        static Spot of(String list, int place) {
            return new Spot(NO_SCAN, list, place);
        }

        boolean isInScan() {
            return scan > NO_SCAN;
        }

        /** {@return what the path of a property of the part begins with} */
        String path() {
            return (isInScan() ? "/scans/" + scan : "") + "/" + list + "/" + place + "/";
        }
    }

    /** {@return the parts of a list, in their order} */
    List<Map<String, @Nullable Object>> parts(String list) {
        return parts(plain, list);
    }

    /** {@return the parts of a list of a scan} */
    List<Map<String, @Nullable Object>> parts(int scan, String list) {
        return scan < 0 ? parts(list) : parts(at(parts("scans"), scan), list);
    }

    private static List<Map<String, @Nullable Object>> parts(Map<String, @Nullable Object> around, String list) {
        List<Map<String, @Nullable Object>> parts = new ArrayList<>();
        if (around.get(list) instanceof List<?> stored) {
            for (Object one : stored) {
                parts.add(copy(one));
            }
        }
        return parts;
    }

    private static Map<String, @Nullable Object> copy(@Nullable Object object) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        if (object instanceof Map<?, ?> map) {
            map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        }
        return copy;
    }

    private static <T> T at(List<T> list, int place) {
        if (place < 0 || place >= list.size()) {
            throw new NotFoundException();
        }
        return list.get(place);
    }

    /** {@return the head: name and days} */
    Map<String, @Nullable Object> head() {
        return copy(plain);
    }

    /** {@return the programme with name and days as typed} */
    PlainProgramme with(PartForm form, MultiValueMap<String, String> typed) {
        Map<String, @Nullable Object> next = copy(plain);
        put(next, form, typed);
        return new PlainProgramme(next);
    }

    /** {@return the programme with a part as typed; what the form has no field for stays} */
    PlainProgramme with(Spot spot, PartForm form, MultiValueMap<String, String> typed) {
        List<Map<String, @Nullable Object>> parts = parts(spot.scan(), spot.list());
        if (spot.place() == parts.size()) {
            parts.add(new LinkedHashMap<>());
        }
        Map<String, @Nullable Object> part = at(parts, spot.place());
        if (spot.list().equals("coreGoals")) {
            part.putIfAbsent("code", "goal-" + Ids.next());
        }
        put(part, form, typed);
        return with(spot, parts);
    }

    /** {@return the programme without a part} */
    PlainProgramme without(Spot spot) {
        List<Map<String, @Nullable Object>> parts = parts(spot.scan(), spot.list());
        parts.remove(at(parts, spot.place()));
        return with(spot, parts);
    }

    private PlainProgramme with(Spot spot, List<Map<String, @Nullable Object>> parts) {
        Map<String, @Nullable Object> next = copy(plain);
        if (spot.isInScan()) {
            List<Map<String, @Nullable Object>> scans = parts("scans");
            at(scans, spot.scan()).put(spot.list(), parts);
            next.put("scans", scans);
        } else {
            next.put(spot.list(), parts);
        }
        return new PlainProgramme(next);
    }

    private static void put(Map<String, @Nullable Object> part, PartForm form, MultiValueMap<String, String> typed) {
        for (Field field : form.fields()) {
            field.plain(typed).ifPresentOrElse(value -> part.put(field.name(), value), () -> part.remove(field.name()));
        }
    }

    /** {@return the programme, or all that is wrong with it} */
    Checked<Programme> check(Known known) {
        return DocumentType.PROGRAMME.read(plain, known);
    }

    /** Says what it is, nobody's words. */
    @Override
    public String toString() {
        return "PlainProgramme";
    }
}
