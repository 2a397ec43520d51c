package dev.positivehealth.programme.reference;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What kind of thing a material is. */
public enum MaterialKind implements Labelled {
    /** An online tool. */
    ONLINE_TOOL,
    /** A form on paper. */
    PAPER_FORM,
    /** A large web for the table. */
    LARGE_WEB,
    /** A game. */
    GAME,
    /** A card game. */
    CARDS,
    /** A method for talks. */
    METHOD,
    /** A box with materials. */
    BOX;

    @Override
    public String list() {
        return "programme.material-kind";
    }

    /** {@return the kind of material with this code, as {@link Coded#parse} finds it} */
    public static MaterialKind parse(String code) {
        return Coded.parse("kind of material", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static MaterialKind fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
