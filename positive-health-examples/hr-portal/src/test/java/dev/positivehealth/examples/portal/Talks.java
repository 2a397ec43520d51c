package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Conversations, as people come to have them on the pages. */
final class Talks {
    private Talks() {}

    /** Lets a person ask for a conversation and choose somebody; {@return its page's address} */
    static String prepared(RunningPortal portal, String person, String partner)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(portal.address()).signIn(person);
        Visitor.Page asked = visitor.send(
                visitor.open("/me/conversations").form("/me/conversations"), Map.of("occasion", "coaching"));
        Visitor.Page prepared =
                visitor.send(asked.form("/prepare"), Map.of("partner", partner, "place", "walk", "where", "the park"));
        assertThat(prepared.words()).contains("Prepared");
        return prepared.address();
    }

    /** Lets the person give a copy of one score in the latest conversation. */
    static void copy(Visitor person) throws IOException, InterruptedException {
        Visitor.Page page = person.open(
                person.open("/me/conversations").one("main ul.list a").attr("href"));
        Visitor.Page form = person.open(page.one("a[href*=/me/sharing/new/]").attr("href"));
        person.send(form.one("main form"), Map.of("dimension", "participation", "mode", "receive-copy"));
    }

    /** Lets a person have a conversation, and agree on the first day of 2030 for the next one; {@return its page} */
    static Visitor.Page followedUp(RunningPortal portal, String person, String partner)
            throws IOException, InterruptedException {
        String talk = prepared(portal, person, partner);
        Visitor visitor = new Visitor(portal.address()).signIn(person);
        Visitor.Page held = visitor.send(visitor.open(talk).form("/hold"), Map.of("words", "my work with people"));
        Visitor.Page next = visitor.send(held.form("/follow-up"), Map.of("on", "2030-01-01"));
        assertThat(next.words()).contains("The next conversation is on 1 January 2030.");
        return next;
    }

    /** Lets the person show the whole web, and what to talk about, in the latest conversation. */
    static void show(Visitor person) throws IOException, InterruptedException {
        Element talk = person.open("/me/conversations").one("main ul.list a");
        Visitor.Page page = person.open(talk.attr("href"));
        Visitor.Page form = person.open(page.one("a[href*=/me/sharing/new/]").attr("href"));
        Element offer = form.one("main form");
        Map<String, String> ticked = Visitor.fields(offer, Map.of("part", "talk-about"));
        String action =
                offer.attr("action") + "?dimension=bodily-functions&dimension=mental-wellbeing&dimension=meaningfulness"
                        + "&dimension=quality-of-life&dimension=participation&dimension=daily-functioning";
        assertThat(person.post(action, ticked).words()).contains("In force");
    }
}
