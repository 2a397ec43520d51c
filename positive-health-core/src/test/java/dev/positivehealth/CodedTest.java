package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every closed list of the core, found among the compiled classes, so that a new one is among them by itself. */
class CodedTest {
    private static final String REFUSAL = "there is no such (.+); the codes are (.+)";

    /** A closed list with its {@code parse(String)}. */
    record ClosedList(Class<?> type, List<Coded> constants) {
        static ClosedList of(Class<?> type) {
            return new ClosedList(
                    type,
                    Stream.of(type.getEnumConstants()).map(Coded.class::cast).toList());
        }

        Object parse(@Nullable String code) throws Throwable {
            Method parse = type.getMethod("parse", String.class);
            try {
                return parse.invoke(null, code);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        String codes() {
            return constants.stream().map(Coded::code).collect(Collectors.joining(", "));
        }

        /** {@code ScopePart (scope part): remark, talk-about}: the class, what its messages call it, and its codes. */
        String line() {
            String what = Objects.requireNonNull(
                            catchThrowable(() -> parse("kanarie")).getMessage())
                    .replaceFirst(REFUSAL, "$1");
            return this + " (" + what + "): " + codes();
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static final List<ClosedList> LISTS = find();

    static List<ClosedList> lists() {
        return LISTS;
    }

    /** Among the compiled classes of the core, wherever they are: their folder is where {@link Coded} was loaded from. */
    private static List<ClosedList> find() {
        Path classes = Path.of(URI.create(
                Coded.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> type(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                    .map(ClosedList::of)
                    .sorted(Comparator.comparing(ClosedList::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName(file.replace(File.separatorChar, '.'), false, CodedTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<ClosedList> labelled() {
        return lists().stream()
                .filter(list -> Labelled.class.isAssignableFrom(list.type()))
                .toList();
    }

    @Test
    void areTheseInThisOrder() throws IOException {
        try (InputStream golden = Objects.requireNonNull(CodedTest.class.getResourceAsStream("codes.txt"))) {
            assertThat(lists().stream().map(ClosedList::line).collect(Collectors.joining("\n", "", "\n")))
                    .as(
                            "Documents and storage hold these codes: none is renamed, removed or moved, as renaming a constant"
                                    + " does. A new code or list, or a list under another class name, is written into"
                                    + " src/test/resources/dev/positivehealth/codes.txt on purpose")
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void areReadBackFromTheirCodes(ClosedList list) throws Throwable {
        for (Coded constant : list.constants()) {
            assertThat(constant).hasToString(constant.code());
            assertThat(constant.code()).matches("[a-z0-9]+([.-][a-z0-9]+)*");
            assertThat(list.parse(constant.code())).isSameAs(constant);
            assertThat((Object) Coded.parse(list.type().asSubclass(Coded.class), constant.code()))
                    .isSameAs(constant);
        }
    }

    /** Frameworks that bind parameters of URLs and forms look for this name. */
    @ParameterizedTest
    @MethodSource("lists")
    void areFoundByFrameworksFromTheirCodes(ClosedList list) throws ReflectiveOperationException {
        for (Coded constant : list.constants()) {
            assertThat(list.type().getMethod("fromString", String.class).invoke(null, constant.code()))
                    .isSameAs(constant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                QuestionnaireId.class,
                ItemCode.class,
                GroupPath.class,
                RuleId.class,
                ConsentId.class,
                RoundRef.class,
                ParticipantRef.class,
                Languages.class
            })
    void identifiersAreFoundByFrameworksFromTheirText(Class<?> type) throws ReflectiveOperationException {
        String text = type == QuestionnaireId.class || type == RuleId.class ? "name/1" : "nl";
        assertThat(type.getMethod("valueOf", String.class).invoke(null, text))
                .isInstanceOf(type)
                .isEqualTo(type.getMethod("parse", String.class).invoke(null, text));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void rejectAnyOtherCodeAndListThemselves(ClosedList list) {
        String first = list.constants().get(0).code();
        for (String other : List.of("", "Kanarie", first + " ", first.toUpperCase(Locale.ROOT))) {
            assertThat(catchThrowable(() -> list.parse(other)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(REFUSAL)
                    .hasMessageEndingWith("; the codes are " + list.codes());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Coded.parse(list.type().asSubclass(Coded.class), other))
                    .withMessageMatching("there is no such [a-z ]+; the codes are .*")
                    .withMessageEndingWith("; the codes are " + list.codes());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    @SuppressWarnings("NullAway") // null on purpose
    void rejectNullByName(ClosedList list) {
        assertThatNullPointerException().isThrownBy(() -> list.parse(null)).withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> Coded.parse(list.type().asSubclass(Coded.class), null))
                .withMessage("code");
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void haveWordsOfTheirOwnInEachLanguage(ClosedList list) {
        for (Languages languages : List.of(Languages.DUTCH, Languages.ENGLISH)) {
            assertThat(list.constants())
                    .extracting(constant -> ((Labelled) constant).label().in(languages))
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).isNotBlank());
        }
    }

    /** So no text is the label of two constants: its key is the name of the list and the code. */
    @Test
    void haveNamesOfTheirOwn() {
        assertThat(labelled())
                .extracting(list -> list.constants().stream()
                        .map(constant -> ((Labelled) constant).list())
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[a-z]+\\.[a-z0-9]+([.-][a-z0-9]+)*"));
        assertThat(labelled().stream()
                        .flatMap(list -> list.constants().stream())
                        .map(constant -> ((Labelled) constant).list() + '.' + constant.code()))
                .doesNotHaveDuplicates();
    }
}
