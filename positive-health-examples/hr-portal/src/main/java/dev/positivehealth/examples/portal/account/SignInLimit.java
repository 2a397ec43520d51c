package dev.positivehealth.examples.portal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Lets nobody try passwords at speed: {@value #PER_NAME} failures on one name, or {@value #PER_ADDRESS} from one address, and
 * the next try waits until ten minutes after the first of them.
 */
@Component
public class SignInLimit {
    static final int PER_NAME = 5;
    static final int PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /** {@return whether another try has to wait} */
    public synchronized boolean mustWait(String name, String address) {
        return recent("n" + name) >= PER_NAME || recent("a" + address) >= PER_ADDRESS;
    }

    /** Notes that a try failed. */
    public synchronized void failed(String name, String address) {
        note("n" + name);
        note("a" + address);
    }

    /** Notes that somebody signed in: the tries on that name are forgotten. */
    public synchronized void succeeded(String name) {
        failures.remove("n" + name);
    }

    private void note(String key) {
        if (failures.size() >= MOST_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
        failures.computeIfAbsent(key, unused -> new ArrayDeque<>()).addLast(clock.instant());
    }

    private int recent(String key) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return 0;
        }
        Instant from = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(from)) {
            times.removeFirst();
        }
        if (times.isEmpty()) {
            failures.remove(key);
        }
        return times.size();
    }
}
