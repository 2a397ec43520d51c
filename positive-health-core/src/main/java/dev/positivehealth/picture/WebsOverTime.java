package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Dates;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.SideBySide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Up to six webs of one person beside each other, in the order of their days, as SVG and in words: small multiples.
 *
 * <p>Each web stands for itself, all on one scale, and below them every score of each day. No line joins the days and no
 * difference is computed. What the person wants to talk about is in the web of each day ({@link SpiderWeb}).
 *
 * <p>Example: {@code WebsOverTime.of(List.of(spring, autumn)).in(Languages.DUTCH).svg()}.
 */
public final class WebsOverTime implements NoBean {
    /** The most webs in one picture: 6. */
    public static final int MOST = 6;

    private final List<SpiderWeb> webs;
    private final @Nullable SideBySide sides;
    private final Questionnaire questionnaire;
    private final Look look;

    private WebsOverTime(List<SpiderWeb> webs, @Nullable SideBySide sides, Questionnaire questionnaire, Look look) {
        this.webs = List.copyOf(webs);
        this.sides = sides;
        this.questionnaire = questionnaire;
        this.look = look.in(look.languages().startingWith(questionnaire.languageFor(look.languages())));
    }

    /**
     * {@return the webs of profiles, in English on a light background}
     *
     * @throws IllegalArgumentException if the questionnaire is not built in; pass your own to {@link #of(List,
     *     Questionnaire)}, which says what else is refused
     */
    public static WebsOverTime of(List<Profile> profiles) {
        counted(profiles);
        return of(
                profiles,
                Questionnaires.builtIn()
                        .find(profiles.get(0).questionnaire())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "questionnaire " + profiles.get(0).questionnaire()
                                        + " is not built in; pass it along with the profiles")));
    }

    /**
     * {@return the webs of profiles, in English on a light background, with the questionnaire's scale and names}
     *
     * @throws IllegalArgumentException if there are none or more than six, or they are not of one participant, of this
     *     questionnaire and one rule, in the order of their days
     */
    public static WebsOverTime of(List<Profile> profiles, Questionnaire questionnaire) {
        counted(profiles);
        List<SpiderWeb> webs = new ArrayList<>();
        for (Profile profile : profiles) {
            webs.add(SpiderWeb.of(profile, questionnaire));
        }
        for (int later = 1; later < profiles.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                // Refuses what does not belong beside each other.
                SideBySide unused = SideBySide.of(questionnaire, profiles.get(earlier), profiles.get(later));
            }
        }
        return new WebsOverTime(webs, null, questionnaire, Look.standard());
    }

    /**
     * {@return two webs of the items that both questionnaires share, in the words of the later one; in English on a light
     * background} Where the questionnaires differ, the picture says how many items they share.
     */
    public static WebsOverTime of(SideBySide sides) {
        Questionnaire words = sides.questionnaire();
        return new WebsOverTime(
                List.of(SpiderWeb.of(sides.earlier(), words), SpiderWeb.of(sides.later(), words)),
                sides,
                words,
                Look.standard());
    }

    private static void counted(List<Profile> profiles) {
        if (profiles.isEmpty() || profiles.size() > MOST) {
            throw new IllegalArgumentException(
                    "webs over time are drawn of 1 to " + MOST + " profiles, but there were " + profiles.size());
        }
    }

    /** {@return these webs in the language of the questionnaire that suits the reader best} */
    public WebsOverTime in(Languages languages) {
        return with(look.in(Objects.requireNonNull(languages, "languages")));
    }

    /** {@return these webs in other colours and fonts} */
    public WebsOverTime in(Theme colours) {
        return with(look.in(Objects.requireNonNull(colours, "colours")));
    }

    /**
     * {@return these webs with a title of your own, instead of "My webs over time"}
     *
     * @throws IllegalArgumentException if the title is blank or longer than 80 characters
     */
    public WebsOverTime title(String title) {
        return with(look.titled(Objects.requireNonNull(title, "title")));
    }

    /** {@return these webs for narrow screens: 320 pixels wide, one below another, no letter smaller than 11} */
    public WebsOverTime compact() {
        return with(look.asCompact());
    }

    /**
     * {@return these webs with ids that begin otherwise than with {@code ph}, for pages with several pictures}
     *
     * @throws IllegalArgumentException unless it is a small letter and up to 39 small letters, digits and hyphens
     */
    public WebsOverTime withIds(String prefix) {
        return with(look.withIds(Objects.requireNonNull(prefix, "prefix")));
    }

    private WebsOverTime with(Look other) {
        return new WebsOverTime(webs, sides, questionnaire, other);
    }

    /** {@return one SVG file, the same for the same webs to the byte; its {@code desc} is {@link #textAlternative()}} */
    public String svg() {
        return new OverTimeDrawing(this).svg();
    }

    /** {@return everything that the picture shows, in sentences: the scale, and day by day every score or why there is none} */
    public String textAlternative() {
        Languages languages = look.languages();
        List<String> sentences = new ArrayList<>();
        sentences.add(title() + ".");
        sentences.add(WebWords.scale(questionnaire.scale(), languages));
        shared().ifPresent(sentences::add);
        List<SpiderWeb> shown = shown();
        List<String> days = days();
        for (int i = 0; i < shown.size(); i++) {
            sentences.add(days.get(i) + ". " + String.join(" ", new WebWords(shown.get(i)).scores()));
        }
        sentences.add(PictureTexts.in(languages, "notice"));
        return String.join("\n", sentences);
    }

    String title() {
        return look.title("title.over-time");
    }

    /** Of how many questions two webs are, if their questionnaires differ. */
    Optional<String> shared() {
        return Optional.ofNullable(sides)
                .flatMap(both -> new WebWords(SpiderWeb.of(both).in(look.languages())).shared());
    }

    /** The webs in the words and colours of all. */
    List<SpiderWeb> shown() {
        List<SpiderWeb> shown = new ArrayList<>();
        for (SpiderWeb web : webs) {
            // A filled web beside others would look like more than they are.
            shown.add(web.in(look.languages()).in(look.theme()).withoutFill());
        }
        return shown;
    }

    /** The days of the webs; of several of one day, also which it is. */
    List<String> days() {
        List<String> days = new ArrayList<>();
        for (SpiderWeb web : webs) {
            days.add(Dates.of(web.now().takenOn(), LocalizedText::of).in(look.languages()));
        }
        List<String> told = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            String day = days.get(i);
            boolean once = Collections.frequency(days, day) == 1;
            told.add(once ? day : day + " (" + (Collections.frequency(days.subList(0, i), day) + 1) + ")");
        }
        return told;
    }

    Look look() {
        return look;
    }

    /** The questionnaire and how many webs, nothing about the person. */
    @Override
    public String toString() {
        return "WebsOverTime[" + questionnaire.id() + ", " + webs.size() + "]";
    }
}
