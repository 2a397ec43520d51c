package dev.positivehealth.questionnaire;

import dev.positivehealth.internal.text.KebabCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What identifies a questionnaire: a name, a version, and for a variant the items it leaves out.
 *
 * <p>As text: {@code adult-44/1}, or {@code adult-44/1;without=intimacy,sexuality} with the codes sorted and each once.
 * There is exactly one text per id.
 *
 * @param name kebab-case, 1 to 64 characters
 * @param version 1 to 999,999
 * @param without the items that a variant leaves out, sorted; empty for a whole questionnaire
 */
public record QuestionnaireId(String name, int version, List<ItemCode> without) {
    private static final Pattern TEXT =
            Pattern.compile("([a-z0-9-]{1,64})/([1-9][0-9]{0,5})(?:;without=([a-z0-9,-]+))?");
    private static final int HIGHEST_VERSION = 999_999;

    /** @throws IllegalArgumentException if the name or version is not valid */
    public QuestionnaireId {
        Objects.requireNonNull(name, "name");
        KebabCase.required("a questionnaire's name", name);
        if (version < 1 || version > HIGHEST_VERSION) {
            throw new IllegalArgumentException(
                    "a questionnaire's version must be from 1 to 999999, but was " + version);
        }
        without = List.copyOf(new TreeSet<>(without));
    }

    /**
     * {@return the id with this text, such as {@code adult-42/1}}
     *
     * @throws IllegalArgumentException if the text is not an id in its one form: codes sorted and each once
     */
    public static QuestionnaireId parse(String text) {
        return read(text)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "a questionnaire id must be a name and a version such as "
                                        + "adult-42/1, or a variant such as adult-44/1;without=intimacy,sexuality with sorted codes"));
    }

    /** {@return as {@link #parse}, under the name that Spring, JAX-RS and MicroProfile look for} */
    public static QuestionnaireId valueOf(String text) {
        return parse(text);
    }

    /** {@return the id with this text; empty if {@link #parse(String)} would refuse it} */
    public static Optional<QuestionnaireId> read(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches() || !ItemCode.isValid(matcher.group(1))) {
            return Optional.empty();
        }
        List<ItemCode> without = new ArrayList<>();
        String codes = matcher.group(3);
        if (codes != null) {
            for (String code : codes.split(",", -1)) {
                if (!ItemCode.isValid(code)) {
                    return Optional.empty();
                }
                without.add(ItemCode.parse(code));
            }
        }
        QuestionnaireId id = new QuestionnaireId(matcher.group(1), Integer.parseInt(matcher.group(2)), without);
        return id.without.equals(without) ? Optional.of(id) : Optional.empty();
    }

    /**
     * {@return the id that stands in a URL as {@link #pathSegment()} writes it}
     *
     * @throws IllegalArgumentException if the text is not an id in that one form
     */
    public static QuestionnaireId ofPathSegment(String segment) {
        String[] parts = segment.split("~", 4);
        boolean variant = parts.length == 4 && parts[2].equals("without");
        String text = parts.length == 2 || variant ? parts[0] + "/" + parts[1] : "";
        QuestionnaireId id = parse(variant ? text + ";without=" + parts[3].replace('~', ',') : text);
        if (!id.pathSegment().equals(segment)) {
            throw new IllegalArgumentException("a questionnaire id in a URL must be as pathSegment() writes it");
        }
        return id;
    }

    /**
     * {@return the id as one segment of a URL's path, such as {@code adult-44~1~without~intimacy~sexuality}} The text of an id has
     * {@code /} and {@code ;} in it, which servers take for ends of a segment.
     */
    public String pathSegment() {
        return toString().replace(";without=", "~without~").replace('/', '~').replace(',', '~');
    }

    /** {@return whether items are left out} */
    public boolean isVariant() {
        return !without.isEmpty();
    }

    /** {@return the id of the whole questionnaire, with nothing left out} */
    public QuestionnaireId whole() {
        return new QuestionnaireId(name, version, List.of());
    }

    /** {@return the id of the variant that leaves out these items, besides those already left out} */
    public QuestionnaireId excluding(Collection<ItemCode> items) {
        List<ItemCode> all = new ArrayList<>(without);
        all.addAll(items);
        return new QuestionnaireId(name, version, all);
    }

    /** The id as documents hold it. */
    @Override
    public String toString() {
        String whole = name + "/" + version;
        return isVariant()
                ? whole + ";without=" + without.stream().map(ItemCode::value).collect(Collectors.joining(","))
                : whole;
    }
}
