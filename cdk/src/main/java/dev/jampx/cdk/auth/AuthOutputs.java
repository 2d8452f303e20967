package dev.jampx.cdk.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.model.auth.PreferredChallenge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Lazy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.CfnUserPoolIdentityProvider;

/**
 * What clients need to know of the users, in the form in which Amplify's tools read it. Whatever a user can still change in a resource
 * is read when the template is written.
 */
final class AuthOutputs {

    static final String KEY = "AWS::Amplify::Auth";
    static final String VERSION = "1";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> REQUIREMENTS = List.of("Numbers", "Lowercase", "Uppercase", "Symbols");
    private static final Map<String, String> SOCIAL = Map.of(
            "Google", "GOOGLE",
            "Facebook", "FACEBOOK",
            "LoginWithAmazon", "LOGIN_WITH_AMAZON",
            "SignInWithApple", "SIGN_IN_WITH_APPLE");
    private static final Map<String, String> MFA_TYPES =
            Map.of("SMS_MFA", "SMS", "SOFTWARE_TOKEN_MFA", "TOTP", "EMAIL_OTP", "EMAIL");

    private final AuthResources resources;
    private final Optional<PreferredChallenge> preferred;
    private final CfnUserPool userPool;
    private final CfnUserPoolClient client;
    private final Stack stack;

    private AuthOutputs(AuthResources resources, Optional<PreferredChallenge> preferred) {
        this.resources = resources;
        this.preferred = preferred;
        userPool = resources.cfnResources().cfnUserPool();
        client = resources.cfnResources().cfnUserPoolClient();
        stack = Stack.of(userPool);
    }

    /** The outputs by name, in Amplify's order. */
    static Map<String, String> of(AuthResources resources, Optional<PreferredChallenge> preferred) {
        return new AuthOutputs(resources, preferred).values();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("userPoolId", userPool.getRef());
        values.put("webClientId", client.getRef());
        values.put("identityPoolId", resources.identityPoolId());
        values.put("authRegion", stack.getRegion());
        values.put("allowUnauthenticatedIdentities", lazily(this::guests));
        values.put("signupAttributes", lazily(this::requiredAttributes));
        values.put(
                "usernameAttributes",
                lazily(() -> json(elements(userPool.getUsernameAttributes()).map(AuthOutputs::lowerCase))));
        values.put("verificationMechanisms", lazily(() -> json(elements(userPool.getAutoVerifiedAttributes()))));
        values.put("passwordPolicyMinLength", lazily(() -> text(passwordPolicy().get("minimumLength"))));
        values.put("passwordPolicyRequirements", lazily(this::passwordRequirements));
        values.put("mfaConfiguration", lazily(this::mfaConfiguration));
        values.put(
                "mfaTypes",
                lazily(() -> json(elements(userPool.getEnabledMfas())
                        .filter(MFA_TYPES::containsKey)
                        .map(MFA_TYPES::get))));
        values.put("passwordlessOptions", lazily(this::passwordlessOptions));
        values.put("socialProviders", socialProviders());
        values.put("oauthCognitoDomain", domain());
        values.put("oauthScope", lazily(() -> json(elements(client.getAllowedOAuthScopes()))));
        values.put("oauthRedirectSignIn", lazily(() -> commaSeparated(client.getCallbackUrLs())));
        values.put("oauthRedirectSignOut", lazily(() -> commaSeparated(client.getLogoutUrLs())));
        values.put("oauthResponseType", lazily(() -> commaSeparated(client.getAllowedOAuthFlows())));
        values.put("oauthClientId", client.getRef());
        values.put("groups", lazily(this::groups));
        return values;
    }

    private String guests() {
        Object allowed = resources.cfnResources().cfnIdentityPool().getAllowUnauthenticatedIdentities();
        return Boolean.TRUE.equals(allowed) ? "true" : "false";
    }

    private String requiredAttributes() {
        return json(elements(stack.resolve(userPool.getSchema()))
                .map(AuthOutputs::properties)
                .filter(attribute -> Boolean.TRUE.equals(attribute.get("required")))
                .map(attribute -> lowerCase(text(attribute.get("name")))));
    }

    private Map<?, ?> passwordPolicy() {
        return properties(properties(stack.resolve(userPool.getPolicies())).get("passwordPolicy"));
    }

    private String passwordRequirements() {
        Map<?, ?> policy = passwordPolicy();
        return json(REQUIREMENTS.stream()
                .filter(requirement -> Boolean.TRUE.equals(policy.get("require" + requirement)))
                .map(requirement -> "REQUIRES_" + requirement.toUpperCase(Locale.ROOT)));
    }

    private String mfaConfiguration() {
        String configuration = userPool.getMfaConfiguration();
        return configuration == null ? "OFF" : configuration;
    }

    private String passwordlessOptions() {
        Map<String, Object> options = new LinkedHashMap<>();
        Object factors = properties(
                        properties(stack.resolve(userPool.getPolicies())).get("signInPolicy"))
                .get("allowedFirstAuthFactors");
        if (factors instanceof List<?> allowed) {
            options.put("emailOtpEnabled", allowed.contains("EMAIL_OTP"));
            options.put("smsOtpEnabled", allowed.contains("SMS_OTP"));
            if (allowed.contains("WEB_AUTHN")) {
                Map<String, Object> webAuthn = new LinkedHashMap<>();
                webAuthn.put("relyingPartyId", text(userPool.getWebAuthnRelyingPartyId()));
                webAuthn.put("userVerification", text(userPool.getWebAuthnUserVerification()));
                options.put("webAuthn", webAuthn);
            }
        }
        preferred.ifPresent(challenge -> options.put("preferredChallenge", challenge.name()));
        return options.isEmpty() ? "" : write(options);
    }

    /** Social ones by their kind, the others by the name under which apps ask for them. */
    private String socialProviders() {
        Map<String, CfnUserPoolIdentityProvider> providers =
                resources.cfnResources().cfnIdentityProviders();
        return providers.isEmpty()
                ? ""
                : json(providers.keySet().stream().map(name -> SOCIAL.getOrDefault(name, name)));
    }

    private String domain() {
        return resources
                .cfnResources()
                .cfnUserPoolDomain()
                .map(domain -> domain.getRef() + ".auth." + stack.getRegion() + ".amazoncognito.com")
                .orElse("");
    }

    private String groups() {
        return json(resources.groups().entrySet().stream()
                .map(group -> Map.of(
                        group.getKey(),
                        Map.of("precedence", group.getValue().cfnUserGroup().getPrecedence()))));
    }

    private static String lazily(Supplier<String> value) {
        return Lazy.string(value::get);
    }

    private static Map<?, ?> properties(@Nullable Object resolved) {
        return resolved instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Stream<?> elements(@Nullable Object resolved) {
        return resolved instanceof List<?> list ? list.stream() : Stream.empty();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String lowerCase(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static String commaSeparated(@Nullable List<String> texts) {
        return texts == null ? "" : String.join(",", texts);
    }

    private static String json(Stream<?> elements) {
        return write(elements.toList());
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }
}
