package dev.jampx.sandbox.cognito.hosted.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks OpenID Connect providers, as an app of theirs. A provider is asked anew each time: it may be somebody's work in progress. */
public final class OidcClient {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int LONGEST_BODY = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InstantSource clock;

    public OidcClient(InstantSource clock) {
        this.clock = clock;
    }

    /** What the pool is at the provider. */
    record App(String clientId, String clientSecret, String redirectUri) {}

    /** What was remembered of a sign-in while the browser was at the provider. */
    record Expected(String nonce, String verifier) {}

    /** Where a provider is. */
    OidcEndpoints endpoints(ExternalProvider provider) throws ProviderFailure {
        return OidcEndpoints.areIn(provider)
                ? OidcEndpoints.of(provider)
                : OidcEndpoints.of(provider, read(HttpRequest.newBuilder(OidcEndpoints.discovery(provider))));
    }

    /**
     * What a provider says of the user for whom it gave a code.
     *
     * @throws ProviderFailure when it cannot be asked, or its id token is not good
     */
    Map<String, String> claims(ExternalProvider provider, App app, String code, Expected expected)
            throws ProviderFailure {
        OidcEndpoints endpoints = endpoints(provider);
        JsonNode tokens = read(HttpRequest.newBuilder(endpoints.token())
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(WebParameters.write(redemption(app, code, expected)))));
        JsonNode idToken = new IdTokenRules(endpoints.issuer(), app.clientId(), expected.nonce(), clock.instant())
                .claims(tokens.path("id_token").asText(), keys(endpoints));
        Map<String, String> claims = texts(idToken);
        String accessToken = tokens.path("access_token").asText();
        if (!endpoints.userInfo().isEmpty() && !accessToken.isEmpty()) {
            JsonNode more = userInfo(provider, endpoints, accessToken);
            if (!more.path("sub").asText().equals(idToken.path("sub").asText())) {
                throw new ProviderFailure("The provider's userinfo is about somebody else");
            }
            claims.putAll(texts(more));
        }
        return claims;
    }

    private static Map<String, String> redemption(App app, String code, Expected expected) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", app.redirectUri());
        form.put("client_id", app.clientId());
        form.put("client_secret", app.clientSecret());
        form.put("code_verifier", expected.verifier());
        return form;
    }

    private static JsonNode userInfo(ExternalProvider provider, OidcEndpoints endpoints, String accessToken)
            throws ProviderFailure {
        boolean post = "POST".equals(provider.details().get("attributes_request_method"));
        return read(HttpRequest.newBuilder(OidcEndpoints.address(endpoints.userInfo()))
                .header("authorization", "Bearer " + accessToken)
                .method(post ? "POST" : "GET", HttpRequest.BodyPublishers.noBody()));
    }

    private static JWKSet keys(OidcEndpoints endpoints) throws ProviderFailure {
        try {
            return JWKSet.parse(read(HttpRequest.newBuilder(endpoints.keys())).toString());
        } catch (ParseException e) {
            throw new ProviderFailure(endpoints.keys() + " is no JSON Web Key Set");
        }
    }

    private static Map<String, String> texts(JsonNode document) {
        Map<String, String> texts = new LinkedHashMap<>();
        document.properties().forEach(member -> {
            JsonNode value = member.getValue();
            texts.put(member.getKey(), value.isValueNode() ? value.asText() : value.toString());
        });
        return texts;
    }

    private static JsonNode read(HttpRequest.Builder request) throws ProviderFailure {
        HttpRequest built =
                request.timeout(LIMIT).header("accept", "application/json").build();
        URI address = built.uri();
        try {
            HttpResponse<InputStream> response = HttpClient.newBuilder()
                    .connectTimeout(LIMIT)
                    .build()
                    .send(built, HttpResponse.BodyHandlers.ofInputStream());
            byte[] body;
            try (InputStream in = response.body()) {
                body = in.readNBytes(LONGEST_BODY);
            }
            if (response.statusCode() != 200) {
                throw new ProviderFailure(address + " answered with status " + response.statusCode());
            }
            JsonNode document = JSON.readTree(body);
            if (!document.isObject()) {
                throw new ProviderFailure(address + " gave no JSON object");
            }
            return document;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFailure("Asking " + address + " was interrupted");
        } catch (IOException e) {
            throw new ProviderFailure(address + " cannot be asked: "
                    + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
    }
}
