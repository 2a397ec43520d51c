package dev.positivehealth;

import dev.positivehealth.internal.text.Texts;

/** A constant of a closed list that has words for people. */
public interface Labelled extends Coded {
    /**
     * {@return where the words of the list are: the table of texts and the list's name in it, such as
     * {@code consent.role}} It is the name of the list wherever texts are listed.
     */
    String list();

    /** {@return a short text for people, in every language of the library} */
    default LocalizedText label() {
        String list = list();
        int table = list.indexOf('.');
        return Texts.of(list.substring(0, table)).get(list.substring(table + 1) + '.' + code(), LocalizedText::of);
    }
}
