package dev.jampx.cli.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The document that web clients read before Amplify Gen 2, made from the one of today. */
final class ClassicOutputs {

    private static final String REGION = "aws_region";
    private static final Map<String, String> MFA = Map.of("NONE", "OFF", "OPTIONAL", "OPTIONAL", "REQUIRED", "ON");
    private static final Map<String, String> PROVIDERS =
            Map.of("SIGN_IN_WITH_APPLE", "APPLE", "LOGIN_WITH_AMAZON", "AMAZON");
    private static final List<String> REQUIREMENTS = List.of("NUMBERS", "LOWERCASE", "UPPERCASE", "SYMBOLS");

    private final ObjectNode document;
    private final ObjectNode classic = JsonNodeFactory.instance.objectNode();

    private ClassicOutputs(ObjectNode document) {
        this.document = document;
    }

    /** {@code document}, which is in the newest version, as a classic one. */
    static ObjectNode of(ObjectNode document) {
        ClassicOutputs outputs = new ClassicOutputs(document);
        outputs.region();
        section("auth", document, outputs::auth);
        section("data", document, outputs::data);
        section("storage", document, outputs::storage);
        ClassicAdditions.add(document, outputs.classic);
        return outputs.classic;
    }

    private static void section(String name, ObjectNode document, Consumer<JsonNode> conversion) {
        if (document.has(name)) {
            conversion.accept(document.path(name));
        }
    }

    /** All parts of a backend are in one region. */
    private void region() {
        Stream.of("auth", "data", "storage")
                .map(name -> document.path(name).path(REGION))
                .filter(JsonNode::isTextual)
                .findFirst()
                .ifPresent(region -> classic.set("aws_project_region", region));
    }

    private void auth(JsonNode auth) {
        copy(auth, "user_pool_id", "aws_user_pools_id");
        copy(auth, REGION, "aws_cognito_region");
        copy(auth, "user_pool_client_id", "aws_user_pools_web_client_id");
        copy(auth, "identity_pool_id", "aws_cognito_identity_pool_id");
        if (auth.path("unauthenticated_identities_enabled").asBoolean()) {
            classic.put("allowUnauthenticatedIdentities", "true");
        }
        copy(auth, "mfa_methods", "aws_cognito_mfa_types");
        if (MFA.containsKey(auth.path("mfa_configuration").asText())) {
            classic.put(
                    "aws_cognito_mfa_configuration",
                    MFA.get(auth.path("mfa_configuration").asText()));
        }
        capitals(auth, "standard_required_attributes", "aws_cognito_signup_attributes");
        capitals(auth, "username_attributes", "aws_cognito_username_attributes");
        capitals(auth, "user_verification_types", "aws_cognito_verification_mechanisms");
        if (auth.has("password_policy")) {
            passwords(auth.path("password_policy"));
        }
        if (auth.has("oauth")) {
            signInElsewhere(auth.path("oauth"));
        }
    }

    private void passwords(JsonNode policy) {
        ObjectNode settings = classic.putObject("aws_cognito_password_protection_settings");
        if (policy.path("min_length").asInt() > 0) {
            settings.set("passwordPolicyMinLength", policy.get("min_length"));
        }
        ArrayNode characters = settings.putArray("passwordPolicyCharacters");
        REQUIREMENTS.stream()
                .filter(kind ->
                        policy.path("require_" + kind.toLowerCase(Locale.ROOT)).asBoolean())
                .forEach(kind -> characters.add("REQUIRES_" + kind));
    }

    private void signInElsewhere(JsonNode oauth) {
        ObjectNode settings = classic.putObject("oauth");
        ArrayNode providers = classic.putArray("aws_cognito_social_providers");
        oauth.path("identity_providers")
                .forEach(provider -> providers.add(PROVIDERS.getOrDefault(provider.asText(), provider.asText())));
        copy(oauth, "domain", settings, "domain");
        copy(oauth, "scopes", settings, "scope");
        settings.put("redirectSignIn", joined(oauth.path("redirect_sign_in_uri")));
        settings.put("redirectSignOut", joined(oauth.path("redirect_sign_out_uri")));
        copy(oauth, "response_type", settings, "responseType");
    }

    private void data(JsonNode data) {
        copy(data, "default_authorization_type", "aws_appsync_authenticationType");
        copy(data, REGION, "aws_appsync_region");
        copy(data, "url", "aws_appsync_graphqlEndpoint");
        copy(data, "model_introspection", "modelIntrospection");
        copy(data, "api_key", "aws_appsync_apiKey");
        if (data.has("authorization_types")) {
            classic.put("aws_appsync_additionalAuthenticationTypes", joined(data.path("authorization_types")));
        }
    }

    private void storage(JsonNode storage) {
        copy(storage, "bucket_name", "aws_user_files_s3_bucket");
        copy(storage, REGION, "aws_user_files_s3_bucket_region");
    }

    private void copy(JsonNode from, String name, String newName) {
        copy(from, name, classic, newName);
    }

    static void copy(JsonNode from, String name, ObjectNode to, String newName) {
        if (from.has(name)) {
            to.set(newName, from.get(name));
        }
    }

    private void capitals(JsonNode from, String name, String newName) {
        if (from.has(name)) {
            ArrayNode list = classic.putArray(newName);
            from.path(name).forEach(entry -> list.add(entry.asText().toUpperCase(Locale.ROOT)));
        }
    }

    private static String joined(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
    }
}
