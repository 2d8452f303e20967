package dev.jampx.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/**
 * The part {@code auth} of the outputs.
 *
 * @param region the region of the user pool
 * @param userPoolId the user pool
 * @param userPoolClientId the app client that this program signs in by
 * @param identityPoolId the identity pool, if there is one
 * @param guests whether the identity pool has credentials for whoever is not signed in
 * @param userPoolEndpoint where the user pool's API is
 * @param identityPoolEndpoint where the identity pool's API is
 */
public record AuthOutputs(
        String region,
        String userPoolId,
        String userPoolClientId,
        Optional<String> identityPoolId,
        boolean guests,
        URI userPoolEndpoint,
        URI identityPoolEndpoint) {

    private static final String SECTION = "auth";

    static AuthOutputs of(JsonNode auth, JsonNode sandbox) {
        String region = OutputText.required(auth, SECTION, "aws_region");
        Optional<String> identityPoolId = OutputText.optional(auth, "identity_pool_id");
        return new AuthOutputs(
                region,
                OutputText.required(auth, SECTION, "user_pool_id"),
                OutputText.required(auth, SECTION, "user_pool_client_id"),
                identityPoolId,
                auth.path("unauthenticated_identities_enabled").asBoolean(),
                OutputText.optional(sandbox, "user_pool_endpoint")
                        .map(OutputText::address)
                        .orElseGet(() -> endpoint("cognito-idp", region)),
                OutputText.optional(sandbox, "identity_pool_endpoint")
                        .map(OutputText::address)
                        .orElseGet(() -> endpoint(
                                "cognito-identity",
                                identityPoolId.map(AuthOutputs::regionOf).orElse(region))));
    }

    /** The identity pool may be a referenced one of another region than the user pool's; its id begins with it. */
    private static String regionOf(String identityPoolId) {
        int colon = identityPoolId.indexOf(':');
        return colon < 0 ? identityPoolId : identityPoolId.substring(0, colon);
    }

    private static URI endpoint(String service, String region) {
        return URI.create("https://" + service + "." + region + "." + OutputText.domain(region) + "/");
    }

    /** The name of the user pool as a provider of the identity pool. */
    public String loginProvider() {
        return "cognito-idp." + region + "." + OutputText.domain(region) + "/" + userPoolId;
    }
}
