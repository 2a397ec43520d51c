package dev.positivehealth.programme.reference;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.ClosedSet;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something that helps a talk or a session. Those of other parties are references only: nothing of them is shipped, and
 * their names belong to their owners.
 *
 * @param code identifies it; a talk or a session records it by this code
 * @param isOwn whether it is this project's own
 */
public record Material(
        ItemCode code, LocalizedText name, MaterialKind kind, Set<MaterialUse> uses, String owner, boolean isOwn) {
    private static final Texts TEXTS = Texts.of("material");
    private static final String INSTITUTE = "Institute for Positive Health (iPH)";
    private static final String THIS_PROJECT = "Positive Health for Java";

    /** @throws IllegalArgumentException if it is for nothing, or the owner is blank */
    public Material {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        uses = ClosedSet.of(MaterialUse.class, uses);
        if (uses.isEmpty()) {
            throw new IllegalArgumentException("a material must be for a talk or a session");
        }
        if (owner.isBlank()) {
            throw new IllegalArgumentException("a material must have an owner");
        }
    }

    /**
     * {@return the materials known here: seven of other parties, named by the guide (lines 163-176), and our own} A
     * host adds its own.
     */
    public static List<Material> known() {
        MaterialUse talk = MaterialUse.TALK;
        MaterialUse team = MaterialUse.TEAM;
        return List.of(
                other("institute-online-tool", MaterialKind.ONLINE_TOOL, INSTITUTE, talk),
                other("institute-paper-version", MaterialKind.PAPER_FORM, INSTITUTE, talk),
                other("institute-table-cloth", MaterialKind.LARGE_WEB, INSTITUTE, team),
                other("go-grow", MaterialKind.GAME, "Go Grow", talk, team),
                other("zin-in-werk", MaterialKind.CARDS, "Zin in werk", talk, team),
                other("grip-op-gezondheid", MaterialKind.METHOD, "Grip op gezondheid", talk),
                other("de-geluksdoos", MaterialKind.BOX, "De Geluksdoos", talk, team),
                own("own-online-form", MaterialKind.ONLINE_TOOL, talk),
                own("own-paper-form", MaterialKind.PAPER_FORM, talk),
                own("own-blank-web", MaterialKind.PAPER_FORM, talk, team),
                own("own-large-web", MaterialKind.LARGE_WEB, team),
                own("own-moderator-guide", MaterialKind.METHOD, team),
                own("own-conversation-guide", MaterialKind.METHOD, talk));
    }

    private static Material other(String code, MaterialKind kind, String owner, MaterialUse... uses) {
        return of(code, kind, owner, false, uses);
    }

    private static Material own(String code, MaterialKind kind, MaterialUse... uses) {
        return of(code, kind, THIS_PROJECT, true, uses);
    }

    private static Material of(String code, MaterialKind kind, String owner, boolean isOwn, MaterialUse... uses) {
        return new Material(
                ItemCode.parse(code),
                TEXTS.get(code, LocalizedText::of),
                kind,
                Set.copyOf(Arrays.asList(uses)),
                owner,
                isOwn);
    }

    /** {@return the material known here by this code; empty if it is a host's own or unknown} */
    public static Optional<Material> find(ItemCode code) {
        return known().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The code. */
    @Override
    public String toString() {
        return "Material[" + code + "]";
    }
}
