package dev.positivehealth.examples.portal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser that has no script: opens pages, fills in forms and sends them, with whatever the page hid in them. */
final class Visitor {
    private final URI portal;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(URI portal) {
        this.portal = portal;
    }

    /** What came back. */
    record Page(int status, String address, Document content, Map<String, List<String>> headers, String text) {
        /** {@return the form whose address ends so} */
        Element form(String action) {
            return content.select("form[action]").stream()
                    .filter(form -> form.attr("action").endsWith(action))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no form " + action + " on " + address));
        }

        /** {@return the first element that a selector finds} */
        Element one(String selector) {
            return content.select(selector).stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + selector + " on " + address));
        }

        /** {@return the text that is read} */
        String words() {
            return content.text();
        }

        String title() {
            return content.select("h1").text();
        }
    }

    /** Signs in with the password of the demonstration. */
    Visitor signIn(String reference) throws IOException, InterruptedException {
        Page page =
                send(open("/sign-in").form("/sign-in"), Map.of("reference", reference, "password", "walk-at-lunch"));
        if (page.address().contains("sign-in")) {
            throw new AssertionError("could not sign in");
        }
        return this;
    }

    Page open(String address) throws IOException, InterruptedException {
        return follow(request(address).GET().build());
    }

    /** Sends a form with what it holds already, and these fields. */
    Page send(Element form, Map<String, String> fields) throws IOException, InterruptedException {
        return post(form.attr("action"), fields(form, fields));
    }

    /** {@return what a browser would send of a form with these fields filled in} */
    static Map<String, String> fields(Element form, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            String type = input.attr("type");
            boolean isChoice = type.equals("radio") || type.equals("checkbox");
            if (input.tagName().equals("select")) {
                Element chosen = input.selectFirst("option[selected]");
                Element first = input.selectFirst("option");
                all.put(
                        input.attr("name"),
                        chosen != null ? chosen.attr("value") : first == null ? "" : first.attr("value"));
            } else if (!isChoice || input.hasAttr("checked")) {
                all.put(
                        input.attr("name"),
                        input.tagName().equals("textarea") ? input.wholeText() : input.attr("value"));
            }
        }
        all.putAll(typed);
        return all;
    }

    /** Sends fields as they are; without a token of a form, nothing is taken. */
    Page post(String address, Map<String, String> fields) throws IOException, InterruptedException {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return follow(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
                .build());
    }

    /** What a page answers at once: no redirect is followed. */
    HttpResponse<String> ask(String method, String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(address);
        if (method.equals("GET")) {
            return browser.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
        }
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return browser.send(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** {@return the token that a form of this visitor carries} */
    String token() throws IOException, InterruptedException {
        return open("/talks").one("input[name=_csrf]").attr("value");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(portal.resolve(address)).header("Accept-Language", "en");
    }

    private Page follow(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        HttpRequest last = request;
        for (int hops = 0; answer.statusCode() / 100 == 3 && hops < 5; hops++) {
            URI next =
                    last.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            last = HttpRequest.newBuilder(next)
                    .header("Accept-Language", "en")
                    .GET()
                    .build();
            answer = browser.send(last, HttpResponse.BodyHandlers.ofString());
        }
        return new Page(
                answer.statusCode(),
                last.uri().getPath(),
                Jsoup.parse(answer.body(), last.uri().toString()),
                answer.headers().map(),
                answer.body());
    }
}
