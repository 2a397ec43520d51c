package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists of consent. Codes are API: one is added here on purpose and none is changed. */
class ConsentCodesTest {
    private record Codes<E extends Enum<E>>(
            List<E> values, Function<E, String> code, Function<String, E> parse, String inOrder) {
        @SafeVarargs
        @SuppressWarnings("varargs") // read only
        static <E extends Enum<E>> Codes<E> of(
                Function<E, String> code, Function<String, E> parse, String inOrder, E... values) {
            return new Codes<>(Arrays.asList(values), code, parse, inOrder);
        }

        /** {@code scope part} of {@code ScopePart}. */
        String inWords() {
            return toString().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return values.get(0).getDeclaringClass().getSimpleName();
        }
    }

    static Stream<Codes<?>> lists() {
        return Stream.of(
                Codes.of(
                        Role::code,
                        Role::parse,
                        "hr-adviser, company-social-worker, career-coach, vitality-coach, occupational-psychologist, manager,"
                                + " colleague, buddy, occupational-health-service, employer, hr-file, health-insurer, round,"
                                + " research, evaluation",
                        Role.values()),
                Codes.of(
                        Purpose::code,
                        Purpose::parse,
                        "conversation, action-plan, group-outcome, research, programme-evaluation, appraisal",
                        Purpose.values()),
                Codes.of(AccessMode::code, AccessMode::parse, "look-together, receive-copy", AccessMode.values()),
                Codes.of(
                        ScopePart::code,
                        ScopePart::parse,
                        "remark, talk-about, wheel, actions, needs, notes",
                        ScopePart.values()),
                Codes.of(
                        DenialReason::code,
                        DenialReason::parse,
                        "not-asked, refused, withdrawn, expired, not-yet, outside-scope, other-purpose, other-recipient,"
                                + " role-may-not-receive, role-may-not-see",
                        DenialReason.values()),
                Codes.of(
                        ConsentState::code,
                        ConsentState::parse,
                        "unanswered, refused, not-yet, in-force, withdrawn, expired",
                        ConsentState.values()),
                Codes.of(
                        RequestViewState::code,
                        RequestViewState::parse,
                        "unanswered, open, ended",
                        RequestViewState.values()),
                Codes.of(
                        ConsentMethod::code,
                        ConsentMethod::parse,
                        "on-screen, on-paper, aloud",
                        ConsentMethod.values()),
                Codes.of(
                        Irreversible::code,
                        Irreversible::parse,
                        "looked-together, published-round",
                        Irreversible.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void areTheseInThisOrder(Codes<E> codes) {
        assertThat(String.join(", ", codes.values().stream().map(codes.code()).toList()))
                .isEqualTo(codes.inOrder());
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void areReadBack(Codes<E> codes) {
        assertThat(codes.values()).allSatisfy(value -> {
            assertThat(codes.parse().apply(codes.code().apply(value))).isSameAs(value);
            assertThat(value).hasToString(codes.code().apply(value));
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void rejectAnyOtherAndListThemselves(Codes<E> codes) {
        String first = codes.code().apply(codes.values().get(0));
        for (String other : List.of("", "kanarie", first + " ", first.toUpperCase(Locale.ROOT))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> codes.parse().apply(other))
                    .withMessage("there is no such " + codes.inWords() + "; the codes are " + codes.inOrder());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    @SuppressWarnings("NullAway") // null on purpose
    <E extends Enum<E>> void rejectNullByName(Codes<E> codes) {
        assertThatNullPointerException()
                .isThrownBy(() -> codes.parse().apply(null))
                .withMessage("code");
    }

    static Stream<List<LocalizedText>> labels() {
        return Stream.of(
                Arrays.stream(Role.values()).map(Role::label).toList(),
                Arrays.stream(Purpose.values()).map(Purpose::label).toList(),
                Arrays.stream(AccessMode.values()).map(AccessMode::label).toList(),
                Arrays.stream(ScopePart.values()).map(ScopePart::label).toList(),
                Arrays.stream(DenialReason.values()).map(DenialReason::label).toList(),
                Arrays.stream(ConsentState.values()).map(ConsentState::label).toList(),
                Arrays.stream(ConsentMethod.values()).map(ConsentMethod::label).toList(),
                Arrays.stream(Irreversible.values()).map(Irreversible::label).toList());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void haveWordsOfTheirOwnInBothLanguages(List<LocalizedText> labels) {
        assertThat(labels).doesNotHaveDuplicates();
        assertThat(labels.stream().map(text -> text.in(Languages.DUTCH))).doesNotHaveDuplicates();
        assertThat(labels.stream().map(text -> text.in(Languages.ENGLISH))).doesNotHaveDuplicates();
    }
}
