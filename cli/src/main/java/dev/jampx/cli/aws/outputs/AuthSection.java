package dev.jampx.cli.aws.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** What clients have to know of users. */
final class AuthSection {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int SHORTEST_PASSWORD = 8;
    private static final Map<String, String> REQUIREMENTS = Map.of(
            "REQUIRES_NUMBERS", "require_numbers",
            "REQUIRES_LOWERCASE", "require_lowercase",
            "REQUIRES_UPPERCASE", "require_uppercase",
            "REQUIRES_SYMBOLS", "require_symbols");
    private static final Map<String, String> MFA = Map.of("OFF", "NONE", "OPTIONAL", "OPTIONAL", "ON", "REQUIRED");
    private static final Set<String> PROVIDERS =
            Set.of("GOOGLE", "FACEBOOK", "LOGIN_WITH_AMAZON", "SIGN_IN_WITH_APPLE");

    private final Map<String, String> values;
    private final ObjectNode auth = NODES.objectNode();

    private AuthSection(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The section.
     *
     * @param values the outputs of the group
     */
    static ObjectNode of(Map<String, String> values) {
        return new AuthSection(values).section();
    }

    private ObjectNode section() {
        text("user_pool_id", "userPoolId");
        text("aws_region", "authRegion");
        text("user_pool_client_id", "webClientId");
        text("identity_pool_id", "identityPoolId");
        json("mfa_methods", "mfaTypes");
        json("standard_required_attributes", "signupAttributes");
        json("username_attributes", "usernameAttributes");
        json("user_verification_types", "verificationMechanisms");
        json("groups", "groups");
        if (values.containsKey("mfaConfiguration")) {
            auth.put("mfa_configuration", MFA.get(values.get("mfaConfiguration")));
        }
        passwordPolicy();
        signInElsewhere();
        if (values.containsKey("allowUnauthenticatedIdentities")) {
            auth.put(
                    "unauthenticated_identities_enabled",
                    values.get("allowUnauthenticatedIdentities").equals("true"));
        }
        if (values.containsKey("passwordlessOptions")) {
            passwordless(OutputJson.read(values.get("passwordlessOptions")));
        }
        return auth;
    }

    private void text(String key, String output) {
        if (values.containsKey(output)) {
            auth.put(key, values.get(output));
        }
    }

    private void json(String key, String output) {
        if (values.containsKey(output)) {
            auth.set(key, OutputJson.read(values.get(output)));
        }
    }

    private void passwordPolicy() {
        String length = values.get("passwordPolicyMinLength");
        String requirements = values.get("passwordPolicyRequirements");
        if (length == null && requirements == null) {
            return;
        }
        ObjectNode policy = auth.putObject("password_policy");
        policy.put("min_length", length == null ? SHORTEST_PASSWORD : Integer.parseInt(length));
        REQUIREMENTS.values().stream().sorted().forEach(key -> policy.put(key, false));
        if (requirements != null) {
            OutputJson.read(requirements).forEach(name -> {
                if (REQUIREMENTS.containsKey(name.asText())) {
                    policy.put(REQUIREMENTS.get(name.asText()), true);
                }
            });
        }
    }

    /** There are such settings only if both ways back are known. */
    private void signInElsewhere() {
        String signIn = values.get("oauthRedirectSignIn");
        String signOut = values.get("oauthRedirectSignOut");
        if (signIn == null || signOut == null) {
            return;
        }
        ObjectNode oauth = auth.putObject("oauth");
        ArrayNode providers = oauth.putArray("identity_providers");
        OutputJson.read(values.getOrDefault("socialProviders", "[]")).forEach(provider -> {
            if (PROVIDERS.contains(provider.asText())) {
                providers.add(provider);
            }
        });
        oauth.set("redirect_sign_in_uri", OutputJson.list(signIn));
        oauth.set("redirect_sign_out_uri", OutputJson.list(signOut));
        if (values.containsKey("oauthResponseType")) {
            oauth.put("response_type", values.get("oauthResponseType"));
        }
        oauth.set("scopes", OutputJson.read(values.getOrDefault("oauthScope", "[]")));
        oauth.put("domain", values.getOrDefault("oauthCognitoDomain", ""));
    }

    private void passwordless(JsonNode options) {
        ObjectNode passwordless = auth.putObject("passwordless");
        OutputJson.copy(options, "emailOtpEnabled", passwordless, "email_otp_enabled");
        OutputJson.copy(options, "smsOtpEnabled", passwordless, "sms_otp_enabled");
        JsonNode webAuthn = options.path("webAuthn");
        if (webAuthn.isObject()) {
            ObjectNode settings = passwordless.putObject("web_authn");
            OutputJson.copy(webAuthn, "relyingPartyId", settings, "relying_party_id");
            OutputJson.copy(webAuthn, "userVerification", settings, "user_verification");
        }
        if (options.hasNonNull("preferredChallenge")) {
            OutputJson.copy(options, "preferredChallenge", passwordless, "preferred_challenge");
        }
    }
}
