package dev.jampx.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed-up user, over plain HTTP. */
record Visitor(String token) {

    static final String PASSWORD = "Correct-Horse-7";
    static final String EMAIL = "bench@example.com";

    /** Whoever signs with credentials that the sandbox has not given out is the developer, whatever the signature. */
    private static final String DEVELOPER =
            "AWS4-HMAC-SHA256 Credential=developer/20260101/us-east-1/cognito-idp/aws4_request,"
                    + " SignedHeaders=host;x-amz-date, Signature=0";

    /** Signs up, confirms and signs in. */
    static Visitor join(SandboxProcess sandbox, Project project) throws IOException, InterruptedException {
        sandbox.awaitAnswer("/graphql", "{}", "errors");
        Path outputs = project.folder().resolve("amplify_outputs.json");
        while (!Files.exists(outputs)) {
            Thread.onSpinWait();
        }
        String client = text(Files.readString(outputs), "user_pool_client_id");
        cognito(
                sandbox,
                "SignUp",
                """
                {"ClientId":"%s","Username":"%s","Password":"%s","UserAttributes":[{"Name":"email","Value":"%s"}]}"""
                        .formatted(client, EMAIL, PASSWORD, EMAIL),
                "UserSub");
        String code = text(sandbox.get("/console/codes"), "code");
        cognito(
                sandbox,
                "ConfirmSignUp",
                """
                {"ClientId":"%s","Username":"%s","ConfirmationCode":"%s"}"""
                        .formatted(client, EMAIL, code),
                "{");
        String tokens = cognito(
                sandbox,
                "InitiateAuth",
                """
                {"ClientId":"%s","AuthFlow":"USER_PASSWORD_AUTH","AuthParameters":{"USERNAME":"%s","PASSWORD":"%s"}}"""
                        .formatted(client, EMAIL, PASSWORD),
                "AccessToken");
        return new Visitor(text(tokens, "AccessToken"));
    }

    private static String cognito(SandboxProcess sandbox, String operation, String body, String expected)
            throws InterruptedException {
        return sandbox.awaitAnswer(
                "/",
                body,
                expected,
                "Authorization",
                DEVELOPER,
                "X-Amz-Date",
                "20260101T000000Z",
                "X-Amz-Target",
                "AWSCognitoIdentityProviderService." + operation,
                "Content-Type",
                "application/x-amz-json-1.1");
    }

    private static String text(String json, String name) {
        Matcher matcher =
                Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return matcher.group(1);
    }

    /** Signs {@code email} up, lets an administrator confirm it, as many users need no codes. */
    static void enlist(SandboxProcess sandbox, String outputs, String email) throws InterruptedException {
        String client = text(outputs, "user_pool_client_id");
        cognito(
                sandbox,
                "SignUp",
                """
                {"ClientId":"%s","Username":"%s","Password":"%s","UserAttributes":[{"Name":"email","Value":"%s"}]}"""
                        .formatted(client, email, PASSWORD, email),
                "UserSub");
        cognito(
                sandbox,
                "AdminConfirmSignUp",
                """
                {"UserPoolId":"%s","Username":"%s"}"""
                        .formatted(text(outputs, "user_pool_id"), email),
                "{");
    }

    /** Signs {@code email} in. */
    static Visitor signIn(SandboxProcess sandbox, String outputs, String email) throws InterruptedException {
        return new Visitor(text(
                cognito(
                        sandbox,
                        "InitiateAuth",
                        """
                        {"ClientId":"%s","AuthFlow":"USER_PASSWORD_AUTH","AuthParameters":{"USERNAME":"%s","PASSWORD":"%s"}}"""
                                .formatted(text(outputs, "user_pool_client_id"), email, PASSWORD),
                        "AccessToken"),
                "AccessToken"));
    }

    /** Asks until the answer contains {@code expected}. */
    void ask(SandboxProcess sandbox, String document, String expected) throws InterruptedException {
        sandbox.awaitAnswer(
                "/graphql",
                "{\"query\":\"" + document.replace("\"", "\\\"") + "\"}",
                expected,
                "Authorization",
                token,
                "Content-Type",
                "application/json");
    }
}
