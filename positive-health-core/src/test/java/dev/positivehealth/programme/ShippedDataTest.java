package dev.positivehealth.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Aspect;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.programme.evaluation.Experience;
import dev.positivehealth.programme.evaluation.InterviewGuide;
import dev.positivehealth.programme.evaluation.InterviewTheme;
import dev.positivehealth.programme.reference.Benefit;
import dev.positivehealth.programme.reference.Material;
import dev.positivehealth.programme.reference.MaterialKind;
import dev.positivehealth.programme.reference.MaterialUse;
import dev.positivehealth.programme.reference.Party;
import dev.positivehealth.programme.reference.RelatedModel;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What this room ships as data: materials, other models, guides for interviews, examples of goals, benefits. */
class ShippedDataTest {
    private static final Languages DUTCH = Languages.of("nl");
    private static final LocalizedText NAME = LocalizedText.of("kaarten", "cards");

    @ParameterizedTest
    @CsvSource({
        "institute-online-tool, online-tool, talk, Institute for Positive Health (iPH)",
        "institute-paper-version, paper-form, talk, Institute for Positive Health (iPH)",
        "institute-table-cloth, large-web, team, Institute for Positive Health (iPH)",
        "go-grow, game, talk team, Go Grow",
        "zin-in-werk, cards, talk team, Zin in werk",
        "grip-op-gezondheid, method, talk, Grip op gezondheid",
        "de-geluksdoos, box, talk team, De Geluksdoos"
    })
    void refersToTheSevenMaterialsOfOthers(String code, String kind, String uses, String owner) {
        Material material = Material.find(ItemCode.parse(code)).orElseThrow();
        assertThat(material.kind()).hasToString(kind);
        assertThat(String.join(
                        " ", material.uses().stream().map(MaterialUse::code).toList()))
                .isEqualTo(uses);
        assertThat(material.owner()).isEqualTo(owner);
        assertThat(material.isOwn()).isFalse();
        assertThat(material).hasToString("Material[" + code + "]");
    }

    @Test
    void hasSevenMaterialsOfOthersAndOwnOnesForTalkAndTeam() {
        assertThat(Material.known()).extracting(Material::code).doesNotHaveDuplicates();
        assertThat(Material.known().stream().filter(material -> !material.isOwn()))
                .hasSize(7);
        assertThat(Material.known().stream().filter(Material::isOwn))
                .extracting(Material::owner)
                .containsOnly("Positive Health for Java");
        for (MaterialUse use : MaterialUse.values()) {
            assertThat(Material.known())
                    .anyMatch(material -> material.isOwn() && material.uses().contains(use));
        }
    }

    @Test
    void knowsNoMaterialOfAHost() {
        assertThat(Material.find(ItemCode.parse("cards-of-our-own"))).isEmpty();
    }

    @Test
    void rejectsAMaterialForNothingOrOfNobody() {
        ItemCode code = ItemCode.parse("cards");
        assertThatThrownBy(() -> new Material(code, NAME, MaterialKind.CARDS, Set.of(), "we", false))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a material must be for a talk or a session");
        assertThatThrownBy(() -> new Material(code, NAME, MaterialKind.CARDS, Set.of(MaterialUse.TALK), " ", false))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a material must have an owner");
        assertThat(new Material(code, NAME, MaterialKind.CARDS, Set.of(MaterialUse.TALK), "we", false).owner())
                .isEqualTo("we");
    }

    /** Fails as soon as something says where an aspect stands in a model: no source does. */
    @Test
    void saysOfOtherModelsOnlyWhereTheSourcesNameThem() {
        assertThat(Arrays.stream(RelatedModel.values()).map(model -> model + ": " + model.source()))
                .containsExactly("own-direction: A 74-78", "house-of-work-ability: B 237-239");
        assertThat(Arrays.stream(RelatedModel.class.getDeclaredMethods())
                        .flatMap(method -> Stream.concat(
                                Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes()))))
                .doesNotContain(Aspect.class, Dimension.class, List.class);
    }

    @ParameterizedTest
    @EnumSource(Party.class)
    void asksEveryRoleAndExperienceOnEachTheme(Party role) {
        for (Experience experience : Experience.values()) {
            InterviewGuide guide = InterviewGuide.of(role, experience);
            for (InterviewTheme theme : InterviewTheme.values()) {
                assertThat(guide.questions(theme))
                        .extracting(question -> question.in(Languages.ENGLISH))
                        .hasSizeBetween(3, 4)
                        .doesNotHaveDuplicates()
                        .allSatisfy(question -> assertThat(question).contains("?"));
            }
            assertThat(guide).hasToString("InterviewGuide[" + role + ", " + experience + "]");
        }
    }

    @Test
    void asksDifferentThingsByRoleAndExperience() {
        assertThat(Stream.of(Party.values())
                        .map(role ->
                                InterviewGuide.of(role, Experience.SOME).questions(InterviewTheme.USE_AND_AMBITIONS)))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Experience.values())
                        .map(experience ->
                                InterviewGuide.of(Party.HR, experience).questions(InterviewTheme.BENEFITS)))
                .doesNotHaveDuplicates();
    }

    @Test
    void printsAGuideWithItsThemesInOrder() {
        InterviewGuide guide = InterviewGuide.of(Party.MANAGERS, Experience.NEW);
        for (Languages languages : List.of(DUTCH, Languages.ENGLISH)) {
            String page = guide.print(languages);
            int place = 0;
            for (InterviewTheme theme : InterviewTheme.values()) {
                int heading = page.indexOf("\n## " + theme.label().in(languages) + "\n", place);
                assertThat(heading).isPositive();
                place = heading;
                assertThat(page.substring(place))
                        .contains(guide.questions(theme).stream()
                                .map(question -> "\n- " + question.in(languages) + "\n")
                                .toList());
            }
            assertThat(page)
                    .contains(
                            Party.MANAGERS.label().in(languages),
                            Experience.NEW.label().in(languages))
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void hasTheThreeGoalsOfTheReportAsExamples() {
        assertThat(CoreGoal.examples())
                .extracting(goal -> goal.code().value())
                .containsExactly("awareness", "conversations", "lasting-work");
        assertThat(CoreGoal.examples()).allSatisfy(goal -> {
            assertThat(goal.label().in(DUTCH)).isNotEqualTo(goal.label().in(Languages.ENGLISH));
            assertThat(goal.message().in(DUTCH)).isNotEqualTo(goal.message().in(Languages.ENGLISH));
            assertThat(goal).hasToString("CoreGoal[" + goal.code() + "]");
        });
    }

    @Test
    void namesASourceOfEveryBenefit() {
        assertThat(Arrays.stream(Benefit.values()).map(Benefit::source)).doesNotHaveDuplicates();
        assertThat(Benefit.LASTING_WORK.source()).isEqualTo("A 14-16; B 246-247");
    }
}
