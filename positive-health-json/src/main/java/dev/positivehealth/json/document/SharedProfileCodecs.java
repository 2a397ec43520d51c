package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.byCode;
import static dev.positivehealth.json.document.Codecs.coded;

import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.dimension.Dimension;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** {@code shared-profile/1}: written and checked, never read; a {@link SharedProfile} comes from a ledger alone. */
final class SharedProfileCodecs {
    private SharedProfileCodecs() {}

    static void describe(Properties<SharedProfile> o) {
        Function<SharedProfile, AccessRequest> access =
                shared -> shared.permitted().access();
        o.required(
                "participant",
                Codecs.of(TextType.PARTICIPANT),
                shared -> shared.permitted().participant());
        o.required("recipient", ConsentCodecs.RECIPIENT, access.andThen(AccessRequest::recipient));
        o.required("purpose", coded(Purpose.values()), access.andThen(AccessRequest::purpose));
        o.required("mode", coded(AccessMode.values()), access.andThen(AccessRequest::mode));
        o.required(
                "by",
                Codecs.nonEmptyList(Codecs.of(TextType.CONSENT)),
                shared -> shared.permitted().by());
        o.required("until", Codecs.instant(), shared -> shared.permitted().until());
        o.required(Place.QUESTIONNAIRE, Codecs.of(TextType.QUESTIONNAIRE), SharedProfile::questionnaire);
        o.required(Place.RULE, ProfileCodecs.rule(), SharedProfile::rule);
        o.required("takenOn", Codecs.takenOn(), SharedProfile::takenOn);
        o.required("dimensions", byCode(Dimension.values(), ProfileCodecs.SCORE, false), SharedProfile::scores);
        o.orElse("answers", SheetCodecs.ANSWERS, SharedProfile::answers, Map.of());
        o.orElse("talkAbout", SheetCodecs.TALK_ABOUT, SharedProfile::talkAbout, Set.of());
        o.optional("remark", SheetCodecs.REMARK, SharedProfile::remark);
    }
}
