package dev.positivehealth.consent;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a person is asked to consent to. Its fields follow ISO/IEC TS 27560.
 *
 * @param recipient who would see it
 * @param purposes at least one
 * @param scope how much, not nothing
 * @param wordingVersion which wording the person was shown: 1 to 64 code points
 * @param language the language of that wording, as a BCP 47 tag in its canonical spelling
 * @param from when it comes into force, inclusive
 * @param until when it ends, exclusive; also until when it can be given
 * @param storage where the data is kept, in words: 1 to 500 code points
 * @param howToWithdraw how the person takes it back, which is as easy as giving it: 1 to 500 code points
 */
public record ConsentRequest(
        ConsentId id,
        Recipient recipient,
        Set<Purpose> purposes,
        Scope scope,
        AccessMode mode,
        String wordingVersion,
        String language,
        Instant from,
        Instant until,
        String storage,
        String howToWithdraw)
        implements NoBean {
    /** The longest wording version, in code points. */
    public static final int LONGEST_VERSION = 64;

    /** The longest description, in code points. */
    public static final int LONGEST_TEXT = 500;

    /**
     * @throws IllegalArgumentException if there is no purpose, the scope is nothing, the end is not after the
     *     beginning, or a text is blank or too long
     */
    public ConsentRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(mode, "mode");
        if (purposes.isEmpty()) {
            throw new IllegalArgumentException("a consent must be for at least one purpose");
        }
        if (scope.isNothing()) {
            throw new IllegalArgumentException("a consent must be about something");
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a consent must end after it begins");
        }
        Words.within(LONGEST_VERSION, "the wording version of a consent", List.of(wordingVersion));
        Words.within(LONGEST_TEXT, "the storage of a consent", List.of(storage));
        Words.within(LONGEST_TEXT, "the way to withdraw of a consent", List.of(howToWithdraw));
        language = Languages.canonical(language);
        purposes = Collections.unmodifiableSet(EnumSet.copyOf(purposes));
    }

    /**
     * {@return a request for one access, in this project's own wording of storage and withdrawal} That wording is in
     * one of the library's languages, chosen from what the person would like to read.
     */
    public static ConsentRequest of(
            ConsentId id, AccessRequest access, Languages languages, Instant from, Instant until) {
        LocalizedText storage = ConsentTexts.get("storage." + access.mode().code());
        return new ConsentRequest(
                id,
                access.recipient(),
                Set.of(access.purpose()),
                access.scope(),
                access.mode(),
                ConsentTexts.WORDING_VERSION,
                storage.languageFor(languages),
                from,
                until,
                storage.in(languages),
                ConsentTexts.get("how-to-withdraw").in(languages));
    }

    /**
     * {@return everything the request asks for, for one of its purposes: a decision is for one, though a request can be
     * for several} Once the person consents: {@code ledger.decide(request.access(purpose), policy, now)}.
     */
    public AccessRequest access(Purpose purpose) {
        return new AccessRequest(mode, scope, recipient, purpose);
    }

    /** The id and the role, nothing about the person. */
    @Override
    public String toString() {
        return "ConsentRequest[" + id + ", " + recipient.role() + "]";
    }
}
