package dev.jampx.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.realtime.RealTimeEndpoint;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part {@code data} of the outputs.
 *
 * @param url the GraphQL endpoint
 * @param realTimeUrl the endpoint of subscriptions, {@code wss} or, in a test, {@code ws}
 * @param region the API's region
 * @param apiKey the API key, if the API takes one
 * @param defaultMode how requests are authorized that say nothing else
 * @param modes all modes of the API; {@code AWS_IAM} is {@link AuthMode#IAM} and {@link AuthMode#IDENTITY_POOL}
 */
public record DataOutputs(
        URI url, URI realTimeUrl, String region, Optional<String> apiKey, AuthMode defaultMode, Set<AuthMode> modes) {

    private static final String SECTION = "data";

    public DataOutputs {
        modes = Set.copyOf(modes);
    }

    static DataOutputs of(JsonNode data, JsonNode sandbox) {
        URI url = OutputText.address(
                OutputText.optional(sandbox, "graphql_url").orElseGet(() -> OutputText.required(data, SECTION, "url")));
        String defaultType = OutputText.required(data, SECTION, "default_authorization_type");
        Set<AuthMode> modes = new LinkedHashSet<>(modes(defaultType));
        data.path("authorization_types").forEach(type -> modes.addAll(modes(type.asText())));
        return new DataOutputs(
                url,
                OutputText.optional(sandbox, "realtime_url")
                        .map(OutputText::address)
                        .orElseGet(() -> RealTimeEndpoint.of(url).socket()),
                OutputText.required(data, SECTION, "aws_region"),
                OutputText.optional(data, "api_key"),
                // Amplify's clients sign with the identity pool's credentials when the API's default is AWS_IAM.
                modes(defaultType).get(modes(defaultType).size() - 1),
                modes);
    }

    /** The modes that AppSync calls {@code type}. */
    private static List<AuthMode> modes(String type) {
        return switch (type) {
            case "API_KEY" -> List.of(AuthMode.API_KEY);
            case "AMAZON_COGNITO_USER_POOLS" -> List.of(AuthMode.USER_POOL);
            case "AWS_IAM" -> List.of(AuthMode.IAM, AuthMode.IDENTITY_POOL);
            case "OPENID_CONNECT" -> List.of(AuthMode.OIDC);
            case "AWS_LAMBDA" -> List.of(AuthMode.LAMBDA);
            default ->
                throw new ClientException(
                        "these outputs name an authorization type that AppSync does not have: " + type);
        };
    }
}
