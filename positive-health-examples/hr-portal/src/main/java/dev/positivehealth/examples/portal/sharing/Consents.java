package dev.positivehealth.examples.portal.sharing;

import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.examples.portal.site.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Consents in words, for the person whose they are. */
public final class Consents {
    /** The programme, to which stories are told. */
    public static final Recipient PROGRAMME = Recipient.of(Role.PROGRAMME, "programme");

    private Consents() {}

    /** {@return what somebody lets the programme do who tells it a story: pass it on} */
    public static AccessRequest story() {
        return AccessRequest.copy(Scope.NOTHING.with(ScopePart.STORY), PROGRAMME, Purpose.STORY);
    }

    /** {@return a recipient: career coach (p-002)} */
    public static String who(Recipient recipient, Words words) {
        return words.first(recipient.role()) + " (" + recipient.reference() + ")";
    }

    /** {@return the names of what a scope means} */
    public static String what(Scope scope, Words words) {
        boolean whole = scope.dimensions().containsAll(Arrays.asList(Dimension.values()));
        Stream<String> scores = whole
                ? Stream.of(words.say("sharing.whole-web"))
                : scope.dimensions().stream().map(words::of);
        return words.capital(Stream.of(
                        scores,
                        scope.aspects().stream().map(Object::toString),
                        scope.parts().stream().map(words::of))
                .flatMap(names -> names)
                .collect(Collectors.joining(", ")));
    }

    /** {@return whether it is a round that a recipient stands for} */
    public static boolean isRound(Recipient recipient) {
        return recipient.role() == Role.ROUND;
    }
}
