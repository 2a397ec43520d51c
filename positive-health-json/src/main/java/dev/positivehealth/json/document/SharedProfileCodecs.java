package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.NamedCodecs.byCode;

import dev.positivehealth.consent.SharedProfile;
import dev.positivehealth.dimension.Dimension;
import java.util.Map;
import java.util.Set;

/** {@code shared-profile/1}: written and checked, never read; a {@link SharedProfile} comes from a ledger alone. */
final class SharedProfileCodecs {
    private SharedProfileCodecs() {}

    static void describe(Properties<SharedProfile> o) {
        ScreenCodecs.permission(o, SharedProfile::permitted);
        o.required(Place.QUESTIONNAIRE, Codecs.of(TextType.QUESTIONNAIRE), SharedProfile::questionnaire);
        o.required(Place.RULE, ProfileCodecs.rule(), SharedProfile::rule);
        o.required("takenOn", Codecs.takenOn(), SharedProfile::takenOn);
        o.required("dimensions", byCode(Dimension.values(), ProfileCodecs.SCORE, false), SharedProfile::scores);
        o.orElse("answers", SheetCodecs.ANSWERS, SharedProfile::answers, Map.of());
        o.orElse("talkAbout", SheetCodecs.TALK_ABOUT, SharedProfile::talkAbout, Set.of());
        o.optional("remark", SheetCodecs.REMARK, SharedProfile::remark);
        o.optional("fingerprint", ProfileCodecs.fingerprint(), SharedProfile::fingerprint);
    }
}
