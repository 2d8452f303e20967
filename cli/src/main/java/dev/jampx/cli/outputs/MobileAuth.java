package dev.jampx.cli.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What clients on phones read of users, and of the API for the sake of users. */
final class MobileAuth {

    private static final String REGION = "Region";
    private static final String DEFAULT = "Default";
    private static final String USER_POOL_REGION = "aws_cognito_region";
    private static final String CLIENT = "aws_user_pools_web_client_id";
    private static final String MODE = "aws_appsync_authenticationType";
    private static final String OTHER_MODES = "aws_appsync_additionalAuthenticationTypes";

    private final ObjectNode plugin;
    private final ObjectNode classic;

    private MobileAuth(ObjectNode plugin, ObjectNode classic) {
        this.plugin = plugin;
        this.classic = classic;
    }

    /** Puts it into {@code plugin}. */
    static void fill(ObjectNode plugin, ObjectNode classic, String userAgent) {
        plugin.put(MobileOutputs.USER_AGENT, userAgent).put(MobileOutputs.VERSION, MobileOutputs.VERSION_OF_FORM);
        MobileAuth auth = new MobileAuth(plugin, classic);
        auth.pools();
        auth.signIn();
        if (classic.has("aws_appsync_graphqlEndpoint")) {
            auth.modes();
        }
    }

    private void pools() {
        ObjectNode users = plugin.putObject("CognitoUserPool").putObject(DEFAULT);
        copy("aws_user_pools_id", users, "PoolId");
        copy(CLIENT, users, "AppClientId");
        copy(USER_POOL_REGION, users, REGION);
        ObjectNode identities = plugin.putObject("CredentialsProvider")
                .putObject("CognitoIdentity")
                .putObject(DEFAULT);
        copy("aws_cognito_identity_pool_id", identities, "PoolId");
        copy(USER_POOL_REGION, identities, REGION);
    }

    private void signIn() {
        ObjectNode settings =
                plugin.putObject("Auth").putObject(DEFAULT).put("authenticationFlowType", "USER_SRP_AUTH");
        copy("aws_cognito_mfa_configuration", settings, "mfaConfiguration");
        copy("aws_cognito_mfa_types", settings, "mfaTypes");
        JsonNode passwords = classic.path("aws_cognito_password_protection_settings");
        ObjectNode protection = settings.putObject("passwordProtectionSettings");
        ClassicOutputs.copy(passwords, "passwordPolicyMinLength", protection, "passwordPolicyMinLength");
        list(passwords, "passwordPolicyCharacters", protection, "passwordPolicyCharacters");
        list(classic, "aws_cognito_signup_attributes", settings, "signupAttributes");
        list(classic, "aws_cognito_username_attributes", settings, "usernameAttributes");
        list(classic, "aws_cognito_verification_mechanisms", settings, "verificationMechanisms");
        list(classic, "aws_cognito_social_providers", settings, "socialProviders");
        if (classic.has("oauth")) {
            JsonNode oauth = classic.path("oauth");
            ObjectNode elsewhere = settings.putObject("OAuth");
            ClassicOutputs.copy(oauth, "domain", elsewhere, "WebDomain");
            ClassicOutputs.copy(oauth, "scope", elsewhere, "Scopes");
            ClassicOutputs.copy(oauth, "redirectSignIn", elsewhere, "SignInRedirectURI");
            ClassicOutputs.copy(oauth, "redirectSignOut", elsewhere, "SignOutRedirectURI");
            copy(CLIENT, elsewhere, "AppClientId");
        }
    }

    private void modes() {
        ObjectNode modes = plugin.putObject("AppSync");
        String usual = classic.path(MODE).asText();
        mode(modes.putObject(DEFAULT), usual);
        if (classic.has(OTHER_MODES)) {
            for (String other : classic.path(OTHER_MODES).asText().split(",", -1)) {
                mode(modes.putObject("data_" + other), other);
            }
        }
    }

    private void mode(ObjectNode settings, String mode) {
        copy("aws_appsync_graphqlEndpoint", settings, "ApiUrl");
        copy("aws_appsync_region", settings, REGION);
        settings.put("AuthMode", mode);
        copy("aws_appsync_apiKey", settings, "ApiKey");
        settings.put("ClientDatabasePrefix", "data_" + mode);
    }

    private void copy(String name, ObjectNode to, String newName) {
        ClassicOutputs.copy(classic, name, to, newName);
    }

    private static void list(JsonNode from, String name, ObjectNode to, String newName) {
        if (from.has(name)) {
            to.set(newName, from.get(name));
        } else {
            to.putArray(newName);
        }
    }
}
