import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Employees who save an answer at the same moment, again and again: {@code java src/test/load/Load.java http://localhost:8080 200 10}.
 *
 * <p>Each has a session, a page and a draft of their own. Every round begins when all are ready, and each sends what the page's
 * script sends when an answer is chosen. It prints how long saving took, and fails if one save did. The first rounds, as many as the
 * fourth argument says, are those of a portal, and of this program, that have just started: they are told apart.
 */
public class Load {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    public static void main(String[] arguments) throws Exception {
        URI portal = URI.create(arguments.length > 0 ? arguments[0] : "http://localhost:8080");
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService threads = Executors.newFixedThreadPool(people);
        int first = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10;
        CyclicBarrier start = new CyclicBarrier(people);
        List<Future<List<Long>>> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            // p-004 is the controller, who has no journey.
            String reference = String.format(Locale.ROOT, "p-%03d", i + (i < 3 ? 1 : 2));
            all.add(threads.submit((Callable<List<Long>>) () -> {
                try {
                    return employee(client, portal, reference, first + rounds, start);
                } catch (Exception e) {
                    // Or all others would wait for this one.
                    threads.shutdownNow();
                    throw e;
                }
            }));
        }
        List<Long> fresh = new ArrayList<>();
        List<Long> warm = new ArrayList<>();
        for (Future<List<Long>> one : all) {
            fresh.addAll(one.get().subList(0, first));
            warm.addAll(one.get().subList(first, first + rounds));
        }
        threads.shutdown();
        print("the first " + first, people, fresh);
        print("then " + rounds, people, warm);
    }

    private static void print(String what, int people, List<Long> millis) {
        if (millis.isEmpty()) {
            return;
        }
        Collections.sort(millis);
        System.out.println(people + " employees at once, " + what + " times each, " + millis.size() + " saves, no error: median "
                + at(millis, 50) + " ms, 95th percentile " + at(millis, 95) + " ms, longest " + at(millis, 100) + " ms");
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static List<Long> employee(HttpClient client, URI portal, String reference, int rounds, CyclicBarrier start)
            throws Exception {
        Browser browser = new Browser(client, portal);
        String page = browser.open("/sign-in");
        browser.send("/sign-in", "reference=" + reference + "&password=walk-at-lunch" + token(page));
        page = browser.open("/me/questionnaire");
        browser.send("/me/questionnaire/drop", "go=drop" + token(page));
        browser.send("/me/questionnaire", "questionnaire=adult-42%2F1" + token(page));
        page = browser.open("/me/questionnaire/1");
        String token = token(page);
        String version = found(VERSION, page);
        List<Long> millis = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            String answers = "version=" + version + "&answer-sleeping=" + round % 11 + "&answer-eating=7&talk-sleeping=yes" + token;
            start.await();
            long began = System.nanoTime();
            HttpResponse<String> answer = browser.send("/me/questionnaire/1/save", answers);
            millis.add((System.nanoTime() - began) / 1_000_000);
            if (answer.statusCode() != 204) {
                throw new IllegalStateException("a save was answered by " + answer.statusCode());
            }
            version = answer.headers().firstValue("X-Version").orElseThrow();
        }
        return millis;
    }

    /** Somebody's cookies; the connections are of one client, or its threads would be most of what is measured. */
    private static class Browser {
        private final HttpClient client;
        private final URI portal;
        private final CookieManager cookies = new CookieManager();

        Browser(HttpClient client, URI portal) {
            this.client = client;
            this.portal = portal;
        }

        String open(String path) throws IOException, InterruptedException {
            return exchange(path, HttpRequest.newBuilder()).body();
        }

        HttpResponse<String> send(String path, String form) throws IOException, InterruptedException {
            return exchange(
                    path,
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form)));
        }

        private HttpResponse<String> exchange(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
            URI address = portal.resolve(path);
            cookies.get(address, Map.of()).forEach((name, values) -> values.forEach(value -> request.header(name, value)));
            HttpResponse<String> answer = client.send(request.uri(address).build(), HttpResponse.BodyHandlers.ofString());
            cookies.put(address, answer.headers().map());
            return answer;
        }
    }

    private static String token(String page) {
        return "&_csrf=" + URLEncoder.encode(found(TOKEN, page), StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the page has no " + pattern);
        }
        return matcher.group(1);
    }
}
