package dev.jampx.sandbox.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.util.Base64URL;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser, and the app that sends it to the hosted pages; it follows nothing by itself. */
final class HostedBrowser {

    static final String CALLBACK = "http://localhost:3000/";
    static final String VERIFIER = "a-verifier-that-only-this-app-knows-0123456789-0123456789";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Supplier<URI> endpoint;
    private final String clientId;
    private String cookie = "";

    HostedBrowser(PoolFixture pool) {
        endpoint = pool::endpoint;
        clientId = pool.clientId();
    }

    static String challenge(String verifier) {
        return Base64URL.encode(Sha256.of(verifier.getBytes(StandardCharsets.US_ASCII)))
                .toString();
    }

    /** The parameters with which the app asks, and other values for some of them; empty ones are left out. */
    Map<String, String> asking(Map<String, String> other) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("client_id", clientId);
        parameters.put("redirect_uri", CALLBACK);
        parameters.put("response_type", "code");
        parameters.put("scope", "openid email profile phone aws.cognito.signin.user.admin");
        parameters.put("state", "the-state");
        parameters.put("nonce", "the-nonce");
        parameters.put("code_challenge", challenge(VERIFIER));
        parameters.put("code_challenge_method", "S256");
        parameters.putAll(other);
        return parameters;
    }

    HttpResponse<String> authorize(Map<String, String> other) {
        return get("/oauth2/authorize?" + WebParameters.write(asking(other)));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private URI at(String path) {
        // Redirects name the sandbox's own address, which is another one where the pool is served without it.
        return endpoint.get().resolve(path.replaceFirst("^https://localhost:4000", ""));
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(at(path))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(WebParameters.write(form))));
    }

    /** Fills in the form of a page and sends it. */
    HttpResponse<String> submit(HttpResponse<String> page, String path, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("_csrf", hidden(page));
        return post(path, form);
    }

    static String hidden(HttpResponse<String> page) {
        Matcher hidden = HIDDEN.matcher(page.body());
        if (!hidden.find()) {
            throw new AssertionError("no form in " + page.statusCode() + " " + page.body());
        }
        return hidden.group(1);
    }

    /** The page for signing in, to which the app sends the browser. */
    HttpResponse<String> loginPage(Map<String, String> other) {
        return get(location(authorize(other)));
    }

    /** Signs in with a password on that page. */
    HttpResponse<String> signIn(String username, String password, Map<String, String> other) {
        return submit(loginPage(other), "/login", Map.of("username", username, "password", password));
    }

    static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(response.statusCode() + " " + response.body()));
    }

    /** A parameter of the address that an answer sends the browser to. */
    static String sent(HttpResponse<String> response, String name) {
        String location = location(response);
        return WebParameters.parse(location.substring(location.indexOf('?') + 1))
                .text(name);
    }

    /** What the token endpoint answers to the app. */
    Answer token(Map<String, String> form) {
        return answer(post("/oauth2/token", form));
    }

    /** How the app asks for the tokens of a code. */
    Map<String, String> redeeming(String code, Map<String, String> other) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", clientId);
        form.put("code", code);
        form.put("redirect_uri", CALLBACK);
        form.put("code_verifier", VERIFIER);
        form.putAll(other);
        return form;
    }

    /** The tokens for the code that a browser was sent back with. */
    JsonNode tokens(HttpResponse<String> arrival) {
        Answer answer = token(redeeming(sent(arrival, "code"), Map.of()));
        if (answer.status() != 200) {
            throw new AssertionError(answer);
        }
        return answer.document();
    }

    Answer userInfo(String accessToken) {
        return answer(
                send(HttpRequest.newBuilder(at("/oauth2/userInfo")).header("authorization", "Bearer " + accessToken)));
    }

    static JsonNode claims(JsonNode tokens, String name) {
        try {
            return JSON.valueToTree(
                    JWSObject.parse(tokens.path(name).asText()).getPayload().toJSONObject());
        } catch (ParseException e) {
            throw new AssertionError(name + " of " + tokens, e);
        }
    }

    static Answer answer(HttpResponse<String> response) {
        try {
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    /** An answer in JSON. */
    record Answer(int status, JsonNode document) {

        String error() {
            return document.path("error").asText();
        }
    }

    /** Takes over the cookie of another browser. */
    void steal(HostedBrowser other) {
        cookie = other.cookie;
    }

    boolean hasCookie() {
        return !cookie.isEmpty();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookie.isEmpty()) {
            request.header("cookie", "theme=dark; " + cookie);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Optional<String> set = response.headers().firstValue("set-cookie");
            set.ifPresent(header -> cookie = header.contains("Max-Age=0;") ? "" : header.split(";")[0]);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
