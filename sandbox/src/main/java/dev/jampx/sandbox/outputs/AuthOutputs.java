package dev.jampx.sandbox.outputs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.auth.OAuthScope;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.model.resolved.Federation;
import dev.jampx.model.resolved.Login;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.model.resolved.UserAttribute;
import dev.jampx.sandbox.cognito.PasswordPolicy;
import dev.jampx.sandbox.cognito.UserPoolIdentity;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import java.util.List;

/** What clients have to know of the users, in the order in which Amplify writes it. */
final class AuthOutputs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Passkeys of a sandbox belong to this machine. */
    private static final String LOCAL_RELYING_PARTY = "localhost";

    private AuthOutputs() {}

    static ObjectNode of(UserPoolSettings settings, String identityPoolId) {
        UserPoolIdentity userPool = settings.identity();
        ObjectNode node = JSON.objectNode();
        node.put("user_pool_id", userPool.userPoolId());
        node.put("aws_region", userPool.region());
        node.put("user_pool_client_id", userPool.clientId());
        node.put("identity_pool_id", identityPoolId);
        secondFactors(node.putArray("mfa_methods"), settings.multifactor());
        fill(
                node.putArray("standard_required_attributes"),
                settings.auth().userAttributes().stream()
                        .filter(UserAttribute::required)
                        .map(UserAttribute::name)
                        .toList());
        fill(node.putArray("username_attributes"), settings.usernameAttributes());
        fill(node.putArray("user_verification_types"), settings.usernameAttributes());
        ArrayNode groups = node.putArray("groups");
        for (int precedence = 0; precedence < settings.groups().size(); precedence++) {
            groups.addObject().putObject(settings.groups().get(precedence)).put("precedence", precedence);
        }
        MfaMode mode = settings.multifactor().mode();
        node.put("mfa_configuration", mode == MfaMode.OFF ? "NONE" : mode.name());
        PasswordPolicy policy = settings.passwordPolicy();
        node.putObject("password_policy")
                .put("min_length", policy.minimumLength())
                .put("require_lowercase", policy.requireLowercase())
                .put("require_numbers", policy.requireNumbers())
                .put("require_symbols", policy.requireSymbols())
                .put("require_uppercase", policy.requireUppercase());
        settings.login().federation().ifPresent(federation -> node.set("oauth", oauth(federation, settings)));
        node.put("unauthenticated_identities_enabled", true);
        passwordless(node, settings);
        return node;
    }

    /** As Amplify writes it, which names no providers but the four that there can be one of. */
    private static ObjectNode oauth(Federation federation, UserPoolSettings settings) {
        ObjectNode node = JSON.objectNode();
        fill(
                node.putArray("identity_providers"),
                federation.providers().stream()
                        .map(ExternalProvider::type)
                        .filter(ExternalProviderType::isSocial)
                        .map(ExternalProviderType::name)
                        .toList());
        fill(node.putArray("redirect_sign_in_uri"), federation.callbackUrls());
        fill(node.putArray("redirect_sign_out_uri"), federation.logoutUrls());
        node.put("response_type", "code");
        fill(
                node.putArray("scopes"),
                federation.appScopes().stream().map(OAuthScope::cognitoName).toList());
        return node.put("domain", settings.hostedPages().getAuthority());
    }

    private static void secondFactors(ArrayNode methods, Multifactor factors) {
        if (factors.mode() == MfaMode.OFF) {
            return;
        }
        if (factors.sms()) {
            methods.add("SMS");
        }
        if (factors.totp()) {
            methods.add("TOTP");
        }
        if (factors.email()) {
            methods.add("EMAIL");
        }
    }

    private static void passwordless(ObjectNode node, UserPoolSettings settings) {
        Login login = settings.login();
        if (!login.isPasswordless() && settings.preferredChallenge().isEmpty()) {
            return;
        }
        ObjectNode options = node.putObject("passwordless");
        if (login.isPasswordless()) {
            options.put(
                            "email_otp_enabled",
                            login.email().filter(Login.Email::otpLogin).isPresent())
                    .put(
                            "sms_otp_enabled",
                            login.phone().filter(Login.Phone::otpLogin).isPresent());
        }
        login.webAuthn().ifPresent(webAuthn -> options.putObject("web_authn")
                .put("relying_party_id", webAuthn.relyingPartyId().orElse(LOCAL_RELYING_PARTY))
                .put("user_verification", webAuthn.userVerification().cognitoName()));
        settings.preferredChallenge().ifPresent(challenge -> options.put("preferred_challenge", challenge.name()));
    }

    private static void fill(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
