package dev.positivehealth;

import dev.positivehealth.internal.text.LanguageTag;
import dev.positivehealth.internal.text.NoBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages that somebody would like to read, best first: a language priority list (RFC 4647).
 *
 * <p>{@link #parse(String)} reads the header {@code Accept-Language} as a browser sends it. The choice is then made
 * among the languages of a text, a questionnaire or a page, so that it can be named in {@code Content-Language}:
 * {@code Languages.parse("fr, nl;q=0.8").choose(Set.of("nl", "en"))} is {@code nl}.
 */
public final class Languages implements NoBean {
    private static final Pattern TAG = Pattern.compile(LanguageTag.FORM);
    private static final int FULL_WEIGHT = 1_000;
    private static final int WEIGHT_DIGITS = 4;
    private static final Pattern WEIGHT = Pattern.compile("[qQ]=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)");

    /** Dutch. */
    public static final Languages DUTCH = of("nl");

    /** English, which stands in for a language that is not available. */
    public static final Languages ENGLISH = of("en");

    /** The order in which texts by language are kept and written: Dutch, English, then others by code point. */
    public static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    List.of(ENGLISH.toString(), DUTCH.toString())::indexOf)
            .reversed()
            .thenComparing(Comparator.naturalOrder());

    private final List<String> wanted;
    private final List<String> refused;

    private Languages(List<String> wanted, List<String> refused) {
        this.wanted = List.copyOf(wanted);
        this.refused = List.copyOf(refused);
    }

    /**
     * {@return the list of these BCP 47 language tags, best first}
     *
     * @throws IllegalArgumentException if one is not a language tag
     */
    public static Languages of(String... tags) {
        return new Languages(Arrays.stream(tags).map(Languages::canonical).toList(), List.of());
    }

    /**
     * Reads a list of languages with weights.
     *
     * @param text such as {@code nl}, {@code nl-BE} or {@code fr, nl;q=0.8}; a language of weight 0 is not wanted at
     *     all, and parts that cannot be read, like {@code *}, are skipped
     * @return the list, by weight, and as written where weights are equal
     */
    public static Languages parse(String text) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            String[] tagAndWeight = part.strip().split("\\s*;\\s*", -1);
            Optional<Integer> weight = tagAndWeight.length > 1 ? weight(tagAndWeight[1]) : Optional.of(FULL_WEIGHT);
            if (isTag(tagAndWeight[0]) && weight.isPresent()) {
                weights.putIfAbsent(canonical(tagAndWeight[0]), weight.get());
            }
        }
        List<Map.Entry<String, Integer>> byWeight = weights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        return new Languages(tags(byWeight, weight -> weight > 0), tags(byWeight, weight -> weight == 0));
    }

    /** {@return as {@link #parse}, under the name that Spring, JAX-RS and MicroProfile look for} */
    public static Languages valueOf(String text) {
        return parse(text);
    }

    /**
     * {@return this list with a language before all others, wanted even if it was not: the one that was chosen for a
     * page, for whatever is on it}
     *
     * @throws IllegalArgumentException if it is not a BCP 47 language tag
     */
    public Languages startingWith(String tag) {
        String first = canonical(tag);
        return new Languages(
                Stream.concat(Stream.of(first), wanted.stream()).distinct().toList(),
                refused.stream().filter(range -> !isWithin(first, range)).toList());
    }

    private static List<String> tags(List<Map.Entry<String, Integer>> weights, Predicate<Integer> which) {
        return weights.stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In thousandths, as there are at most three decimals. */
    private static Optional<Integer> weight(String text) {
        if (!WEIGHT.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.substring(2).replace(".", "");
        return Optional.of(Integer.parseInt(digits + "0".repeat(WEIGHT_DIGITS - digits.length())));
    }

    /**
     * Chooses one of the languages that are available. For each language asked for, in turn: the tag itself, its
     * parents ({@code nl} for {@code nl-BE}), then the first more specific one by code point; if none is available,
     * English, and else the first by code point. A language of weight 0 is taken only if there is no other.
     *
     * @param available the tags of what is available, in their canonical spelling; at least one
     * @throws IllegalArgumentException if there is none
     */
    public String choose(Collection<String> available) {
        List<String> sorted = available.stream().sorted().toList();
        List<String> allowed = sorted.stream()
                .filter(tag -> refused.stream().noneMatch(range -> isWithin(tag, range)))
                .toList();
        return Stream.concat(wanted.stream(), ENGLISH.wanted.stream())
                .flatMap(tag -> Optional.ofNullable(lookUp(tag, allowed)).stream())
                .findFirst()
                .or(() -> Stream.concat(allowed.stream(), sorted.stream()).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("there must be at least one language to choose from"));
    }

    private static @Nullable String lookUp(String tag, List<String> sorted) {
        for (String range = tag; !range.isEmpty(); range = parent(range)) {
            if (sorted.contains(range)) {
                return range;
            }
        }
        return sorted.stream().filter(there -> isWithin(there, tag)).findFirst().orElse(null);
    }

    private static String parent(String tag) {
        int end = tag.lastIndexOf('-');
        return end < 0 ? "" : tag.substring(0, end);
    }

    private static boolean isWithin(String tag, String range) {
        return tag.equals(range) || tag.startsWith(range + '-');
    }

    /** {@return the canonical tags of the languages, best first; without those of weight 0} */
    public List<String> tags() {
        return wanted;
    }

    /**
     * {@return whether a text has the form of a language tag: at most 35 letters, digits and hyphens, beginning with 2
     * to 8 letters; it need not be a known language}
     */
    public static boolean isTag(String text) {
        return isBare(text)
                || (text.length() <= LanguageTag.LONGEST && TAG.matcher(text).matches());
    }

    /** Tells whether a tag is a language alone in its canonical spelling, as nearly all are. */
    private static boolean isBare(String text) {
        if (text.length() < 2 || text.length() > 8) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return a BCP 47 tag, in any case, in the spelling that RFC 5646 recommends: {@code NL-be} as {@code nl-BE},
     * {@code zh-hant} as {@code zh-Hant}}
     *
     * @throws IllegalArgumentException if it is not a language tag
     */
    public static String canonical(String tag) {
        if (isBare(tag)) {
            return tag;
        }
        if (!isTag(tag)) {
            throw new IllegalArgumentException("a language must be a BCP 47 tag such as nl or nl-BE");
        }
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        StringBuilder canonical = new StringBuilder(parts[0]);
        boolean inExtension = false;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (!inExtension && part.length() == 2) {
                part = part.toUpperCase(Locale.ROOT);
            } else if (!inExtension && part.length() == 4) {
                part = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
            }
            inExtension = inExtension || part.length() == 1;
            canonical.append('-').append(part);
        }
        return canonical.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Languages that && wanted.equals(that.wanted) && refused.equals(that.refused);
    }

    @Override
    public int hashCode() {
        return 31 * wanted.hashCode() + refused.hashCode();
    }

    /** The tags, best first. */
    @Override
    public String toString() {
        return String.join(", ", wanted);
    }
}
