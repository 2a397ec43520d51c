package dev.positivehealth.examples.portal.account;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.ConversationPartner;
import dev.positivehealth.conversation.OwnExperience;
import dev.positivehealth.conversation.ReferralRoute;
import dev.positivehealth.conversation.Training;
import dev.positivehealth.examples.portal.programme.Programmes;
import dev.positivehealth.examples.portal.store.Journeys;
import dev.positivehealth.journey.Invitation;
import dev.positivehealth.programme.Programme;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Made-up people for a first look, only if {@code portal.demo} says so and nobody is there yet. */
@Component
public class DemoPeople implements ApplicationRunner {
    private static final GroupPath BAKERY = GroupPath.parse("works/bakery");
    private static final GroupPath OFFICE = GroupPath.parse("works/office");
    private static final Duration INVITED_FOR = Duration.ofDays(60);

    private final boolean on;
    private final int people;
    private final String password;
    private final Accounts accounts;
    private final Journeys journeys;
    private final Programmes programmes;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemoPeople(
            @Value("${portal.demo}") boolean on,
            @Value("${portal.demo-people}") int people,
            @Value("${portal.demo-password}") String password,
            Accounts accounts,
            Journeys journeys,
            Programmes programmes,
            PasswordEncoder encoder,
            Clock clock) {
        this.on = on;
        this.people = people;
        this.password = password;
        this.accounts = accounts;
        this.journeys = journeys;
        this.programmes = programmes;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * A person of the demonstration, for the page to sign in on.
     *
     * @param key what they can do here, by the key of its text
     */
    public record Person(String reference, String key) {}

    /** Who can be tried, with the password they all have. */
    public record Shown(List<Person> people, String password) {}

    /** {@return who can be tried; empty where there are no made-up people} */
    public Optional<Shown> shown() {
        return on
                ? Optional.of(new Shown(
                        List.of(
                                new Person("p-001", "demo.employee"),
                                new Person("p-002", "demo.partner"),
                                new Person("p-003", "demo.manager"),
                                new Person("p-004", "demo.controller"),
                                new Person("p-005", "demo.programme-owner"),
                                new Person("p-006", "demo.moderator")),
                        password))
                : Optional.empty();
    }

    /** All of them or nobody: whoever stops it in the middle finds nobody the next time, and it begins anew. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!on || !accounts.all().isEmpty()) {
            return;
        }
        // One hash for all of them: it is one password.
        String hash = encoder.encode(password);
        Instant now = clock.instant();
        programmes.begin(programme(LocalDate.ofInstant(now, ZoneOffset.UTC)));
        for (int number = 1; number <= Math.max(people, 7); number++) {
            String reference = String.format(Locale.ROOT, "p-%03d", number);
            Set<Right> rights = rights(number);
            accounts.add(reference, hash, group(number), rights);
            if (rights.contains(Right.EMPLOYEE)) {
                ParticipantRef participant = ParticipantRef.parse(reference);
                journeys.add(participant);
                journeys.change(participant, journey -> journey.invited(new Invitation(now, now.plus(INVITED_FOR))));
            }
        }
    }

    /** Partners of a mix of roles, as they would be known to all. */
    private static Programme programme(LocalDate day) {
        return Programme.of("Works", day, day.plusYears(2))
                .with(partner(new Recipient(Role.CAREER_COACH, "p-002", false, true)))
                .with(partner(Recipient.of(Role.MANAGER, "p-003")))
                .with(partner(new Recipient(Role.COMPANY_SOCIAL_WORKER, "p-007", false, true)));
    }

    private static ConversationPartner partner(Recipient who) {
        return new ConversationPartner(
                who,
                EnumSet.allOf(Training.class),
                EnumSet.allOf(OwnExperience.class),
                List.of("nl", "en"),
                "",
                EnumSet.allOf(ReferralRoute.class));
    }

    private static Set<Right> rights(int number) {
        return switch (number) {
            case 3 -> EnumSet.of(Right.EMPLOYEE, Right.MANAGER);
            // The controller is a service from outside, and has no journey here.
            case 4 -> EnumSet.of(Right.CONTROLLER);
            case 5 -> EnumSet.of(Right.EMPLOYEE, Right.PROGRAMME_OWNER);
            case 6 -> EnumSet.of(Right.EMPLOYEE, Right.MODERATOR);
            default -> EnumSet.of(Right.EMPLOYEE);
        };
    }

    private static Optional<GroupPath> group(int number) {
        return number == 4 ? Optional.empty() : Optional.of(number % 3 == 2 ? OFFICE : BAKERY);
    }
}
