package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wrong steps do not compile: each case is compiled against the core as a caller would, and stands next to a right twin that
 * compiles, so that it is the step that is refused and not a slip of the pen.
 *
 * <p>A new case is one text block in {@link #CASES}: a sentence, the compiler's code of the one error, what is there before
 * (parameters of a method), the wrong line and the right line.
 */
class CompileTest {

    private static final List<String> CASES = List.of(
            """
            a permitted decision is made by a ledger alone
            not.def.public.cant.access
            ConsentLedger ledger, AccessRequest access, WorkplacePolicy policy, Instant at
            var made = new Decision.Permitted(ledger.participant(), access, at, List.of(), at);
            var made = ledger.decide(access, policy, at).permitted();
            """,
            """
            a denied decision is made by a ledger alone
            not.def.public.cant.access
            ConsentLedger ledger, AccessRequest access, WorkplacePolicy policy, Instant at
            var made = new Decision.Denied(access, at, DenialReason.REFUSED);
            var made = ledger.decide(access, policy, at).reasonForParticipantAndAudit();
            """,
            """
            nobody else makes a kind of decision
            local.classes.cant.extend.sealed
            AccessRequest access, Instant at
            record Mine(AccessRequest access, Instant at) implements Decision {}
            record Mine(AccessRequest access, Instant at) {}
            """,
            """
            a decision is not a permission
            prob.found.req
            ConsentLedger ledger, AccessRequest access, WorkplacePolicy policy, Instant at
            Decision.Permitted yes = ledger.decide(access, policy, at);
            Decision.Permitted yes = ledger.decide(access, policy, at).permitted().orElseThrow();
            """,
            """
            sharing takes a permission, not a decision
            cant.apply.symbols
            ConsentLedger ledger, AnswerSheet sheet, Profile profile, Decision any, Decision.Permitted yes, Instant at
            var shared = ledger.share(sheet, any, at);
            var shared = ledger.share(sheet, yes, at);
            """,
            """
            a shared profile is made by a ledger alone
            report.access
            ConsentLedger ledger, AnswerSheet sheet, Profile profile, Decision.Permitted yes, Instant at
            SharedProfile made = new SharedProfile(yes, sheet, profile);
            SharedProfile made = ledger.share(sheet, yes, at).outcome();
            """,
            """
            a shared profile is not made a profile again
            prob.found.req
            SharedProfile shared, Profile profile
            Profile all = shared;
            Profile all = profile;
            """,
            """
            a contribution is not made by hand
            report.access
            ParticipantRef person, RoundRef round, GroupPath group, Profile profile
            var made = new Contribution(person, round, group, profile, "me");
            var made = Contribution.underControllersConsents("me", profile, round, group);
            """,
            """
            a contribution under a ledger is made by that ledger
            not.def.public.cant.access
            ConsentLedger ledger, RoundRef round, GroupPath group, Profile profile, WorkplacePolicy policy, Instant at
            var made = Contribution.underLedger(ledger.participant(), round, group, profile);
            var made = ledger.contribute(profile, round, group, policy, at);
            """,
            """
            a ledger is opened or restored, not put together
            report.access
            ParticipantRef person
            var made = new ConsentLedger(person, null);
            var made = ConsentLedger.restore(person, List.of());
            """,
            """
            a ledger is not added to behind its back
            report.access
            ConsentLedger ledger, ConsentEvent.Refused event
            var made = ledger.with(event);
            var made = ledger.refuse(event.request(), event.at());
            """,
            """
            a kind of event is not made up
            local.classes.cant.extend.sealed
            ConsentId id, Instant now
            record Mine(ConsentId request, Instant at, String type) implements ConsentEvent {}
            var made = new ConsentEvent.Refused(id, now);
            """,
            """
            an answer sheet is completed from a draft
            not.def.public.cant.access
            Questionnaire questionnaire, LocalDate day
            var made = new AnswerSheet(questionnaire, day, null, null, null, null, null);
            var made = questionnaire.sheet(day).complete();
            """,
            """
            a profile is scored by a rule
            report.access
            AnswerSheet sheet, Profile other
            var made = new Profile(other.questionnaire(), other.rule(), other.takenOn(), null, null, Set.of(), null);
            var made = ScoringRule.meanOfAnswered().score(sheet);
            """,
            """
            a draft is not scored
            cant.apply.symbols
            AnswerSheetDraft draft, ScoringRule rule
            var made = rule.score(draft);
            var made = rule.score(draft.complete());
            """,
            """
            scores are not compared
            cant.resolve.location.args
            Score one, Score other
            var made = one.compareTo(other);
            var made = one.equals(other);
            """,
            """
            scores are not sorted
            cant.apply.symbols
            List<Score> scores
            Collections.sort(scores);
            Collections.reverse(scores);
            """,
            """
            a talk is not held on an offer
            cant.resolve.location.args
            Conversation.Offered offered, Conversation.Prepared prepared, Instant at
            var made = offered.hold(at);
            var made = prepared.hold(at);
            """,
            """
            a declined offer is not prepared
            cant.resolve.location.args
            Conversation.Offered offered, Recipient partner, Setting setting, Instant at
            var made = offered.decline(at).prepare(partner, setting, Expectations.NONE, at);
            var made = offered.prepare(partner, setting, Expectations.NONE, at);
            """,
            """
            a stage of a conversation is not made by hand
            not.def.public.cant.access
            ParticipantRef person, List<ConversationEvent> steps
            var made = new Conversation.Held(null);
            var made = Conversation.restore("c-1", person, steps);
            """,
            """
            nobody else makes a kind of conversation
            local.classes.cant.extend.sealed
            ParticipantRef person
            interface Mine extends Conversation {}
            interface Mine {}
            """,
            """
            shared notes are made of a conversation and a permission alone
            not.def.public.cant.access
            Conversation conversation, ConsentLedger ledger, Decision.Permitted yes, Instant at
            var made = new SharedNotes(conversation, yes);
            var made = conversation.share(ledger, yes, at);
            """,
            """
            a shared plan is made of a plan and a permission alone
            not.def.public.cant.access
            ActionPlan plan, ConsentLedger ledger, Decision.Permitted yes, Instant at
            var made = new SharedPlan(plan, yes);
            var made = plan.share(ledger, yes, at);
            """,
            """
            a need that was not sent is not promised
            cant.resolve.location.args
            Need.Unsent need, LocalDate day, Instant at
            var made = need.promise("my manager", day, at);
            var made = need.send(at).promise("my manager", day, at);
            """,
            """
            a stage of a need is not made by hand
            not.def.public.cant.access
            Addressee addressee, List<NeedEvent> events
            var made = new Need.Pending(null);
            var made = Need.restore("n-1", addressee, "words", events);
            """,
            """
            there is no highest profile
            cant.apply.symbols
            List<Profile> profiles
            var made = Collections.max(profiles);
            var made = Collections.frequency(profiles, null);
            """);

    /** What a caller imports. */
    private static final String IMPORTS = """
            import dev.positivehealth.*;
            import dev.positivehealth.consent.*;
            import dev.positivehealth.conversation.*;
            import dev.positivehealth.dimension.*;
            import dev.positivehealth.plan.*;
            import dev.positivehealth.questionnaire.*;
            import dev.positivehealth.scoring.*;
            import java.time.*;
            import java.util.*;
            """;

    private record Case(String sentence, String code, String before, String wrong, String right) {
        static Case of(String block) {
            List<String> lines = block.lines().toList();
            assertThat(lines).as(block).hasSize(5);
            return new Case(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4));
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    static List<Case> cases() {
        return CASES.stream().map(Case::of).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWrongStepDoesNotCompile(Case one, @TempDir Path folder) throws IOException, URISyntaxException {
        List<String> errors = compile(one.before(), one.wrong(), folder);
        assertThat(errors).singleElement().asString().contains(": compiler.err." + one.code() + ":");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsRightTwinDoes(Case one, @TempDir Path folder) throws IOException, URISyntaxException {
        assertThat(compile(one.before(), one.right(), folder)).isEmpty();
    }

    /** Compiles a method of a class of its own package, and gives the errors in the compiler's raw form. */
    private static List<String> compile(String parameters, String body, Path folder)
            throws IOException, URISyntaxException {
        Path source = Files.writeString(
                folder.resolve("Caller.java"),
                "package caller;\n" + IMPORTS + "class Caller {\nvoid call(" + parameters + ") {\n" + body
                        + "\n}\n}\n");
        String path = placeOf(Checked.class) + File.pathSeparator + placeOf(Nullable.class);
        StringWriter told = new StringWriter();
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
        PrintWriter out = new PrintWriter(told);
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-XDrawDiagnostics", "-nowarn", "-d", folder.toString(), "-cp", path));
        arguments.add(source.toString());
        int result = compiler.run(out, out, arguments.toArray(String[]::new));
        List<String> errors = told.toString()
                .lines()
                .filter(line -> line.contains("compiler.err."))
                .toList();
        assertThat(result == 0).as(told.toString()).isEqualTo(errors.isEmpty());
        return errors;
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
