package dev.jampx.cdk.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small functions that CloudFormation calls, run by Node against what stands in for AWS's SDK and for CloudFormation. */
class InlineCodeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CODE = Path.of("src", "main", "resources", "dev", "jampx", "cdk", "auth");

    private static final String SSM =
            """
            const stored = JSON.parse(process.env.WORLD);
            class GetParametersCommand { constructor(input) { this.input = input; } }
            class SSMClient {
              async send({ input }) {
                if (input.Names.length > 10 || input.WithDecryption !== true) throw new Error('ValidationException');
                return { Parameters: input.Names.filter((Name) => Name in stored).map((Name) => ({ Name, Value: stored[Name] })) };
              }
            }
            module.exports = { SSMClient, GetParametersCommand };
            """;

    private static final String COGNITO =
            """
            const world = JSON.parse(process.env.WORLD);
            const command = (name) => class { constructor(input) { this.name = name; this.input = input; } };
            class Client {
              async send({ name, input }) {
                if (name === 'ListGroups' && !input.NextToken) return { Groups: [], NextToken: 'more' };
                if (!(name in world)) throw new Error(`${name} is refused`);
                return world[name];
              }
            }
            module.exports = { CognitoIdentityProviderClient: Client, CognitoIdentityClient: Client };
            for (const name of ['DescribeUserPool', 'DescribeUserPoolClient', 'GetUserPoolMfaConfig', 'ListGroups',
                'ListIdentityProviders', 'DescribeIdentityPool', 'GetIdentityPoolRoles']) {
              module.exports[`${name}Command`] = command(name);
            }
            """;

    private static final String EVENT =
            """
            {"RequestType": "Create", "StackId": "stack", "RequestId": "request", "LogicalResourceId": "logical"}
            """;

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private HttpServer cloudFormation;

    @BeforeEach
    void listen() throws IOException {
        cloudFormation = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cloudFormation.createContext("/", exchange -> {
            boolean signed = exchange.getRequestMethod().equals("PUT")
                    && !exchange.getRequestHeaders().containsKey("Content-Type");
            answers.add(signed ? new String(exchange.getRequestBody().readAllBytes()) : "{}");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        cloudFormation.start();
    }

    @AfterEach
    void close() {
        cloudFormation.stop(0);
    }

    @Test
    void theBackendsOwnSecretsGoBeforeSharedOnes() throws Exception {
        JsonNode answer =
                secrets("Create", """
                {"/own/A": "own", "/shared/A": "shared", "/shared/B": "b"}""");
        assertThat(answer)
                .isEqualTo(
                        JSON.readTree(
                                """
                {"StackId": "stack", "RequestId": "request", "LogicalResourceId": "logical", "PhysicalResourceId": "request",
                 "NoEcho": true, "Data": {"A": "own", "B": "b"}, "Status": "SUCCESS"}"""));
    }

    @Test
    void secretsWithoutValuesAreNamed() throws Exception {
        JsonNode answer = secrets("Update", "{\"/own/A\": \"a\"}");
        assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.path("Reason").asText())
                .isEqualTo("No value is set for B, neither under /own nor under /shared in the Parameter Store");
        assertThat(answer.has("Data")).isFalse();
    }

    @Test
    void manySecretsAreFetchedInSeveralTurns() throws Exception {
        ObjectNode stored = JSON.createObjectNode();
        ObjectNode event = (ObjectNode) JSON.readTree(EVENT);
        var names = event.putObject("ResourceProperties").put("x", "").putArray("names");
        for (int number = 0; number < 23; number++) {
            names.add("S" + number);
            stored.put("/own/S" + number, "v" + number);
        }
        ((ObjectNode) event.path("ResourceProperties")).putArray("prefixes").add("/own");
        JsonNode answer = run("secrets.js", event, stored.toString());
        assertThat(answer.path("Data").size()).isEqualTo(23);
        assertThat(answer.path("Data").path("S22").asText()).isEqualTo("v22");
    }

    @Test
    void nothingIsFetchedToBeDeleted() throws Exception {
        JsonNode answer = secrets("Delete", "{}");
        assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
        assertThat(answer.has("Data")).isFalse();
    }

    @Test
    void aReferenceThatHoldsTellsWhatClientsNeed() throws Exception {
        JsonNode answer = reference(world());
        assertThat(answer.path("Status").asText()).as(answer.toString()).isEqualTo("SUCCESS");
        assertThat(answer.path("Data"))
                .isEqualTo(
                        JSON.readTree(
                                """
                {"allowUnauthenticatedIdentities": "true",
                 "signupAttributes": "[\\"email\\"]",
                 "usernameAttributes": "[\\"email\\"]",
                 "verificationMechanisms": "[\\"email\\"]",
                 "passwordPolicyMinLength": "9",
                 "passwordPolicyRequirements": "[\\"REQUIRES_NUMBERS\\",\\"REQUIRES_SYMBOLS\\"]",
                 "mfaConfiguration": "OPTIONAL",
                 "mfaTypes": "[\\"SMS\\",\\"TOTP\\",\\"EMAIL\\"]",
                 "socialProviders": "[\\"GOOGLE\\",\\"acme\\"]",
                 "oauthCognitoDomain": "people.auth.us-east-1.amazoncognito.com",
                 "oauthScope": "[\\"openid\\"]",
                 "oauthRedirectSignIn": "https://a/,https://b/",
                 "oauthRedirectSignOut": "https://a/",
                 "oauthResponseType": "code",
                 "oauthClientId": "client"}"""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /DescribeUserPool/UserPool/AliasAttributes | ["email"] | alias attributes
                    /DescribeUserPoolClient/UserPoolClient/ClientSecret | "s" | has a secret
                    /DescribeIdentityPool/CognitoIdentityProviders | [] | does not take tokens
                    /DescribeIdentityPool/CognitoIdentityProviders/0/ClientId | "other" | does not take tokens
                    /DescribeIdentityPool/CognitoIdentityProviders/0/ProviderName | "cognito-idp.us-east-1.amazonaws.com/other" | does not take tokens
                    /GetIdentityPoolRoles/Roles/authenticated | "arn:other" | authRoleArn is not the identity pool's, arn:other
                    /GetIdentityPoolRoles/Roles/unauthenticated | "arn:other" | unauthRoleArn is not the identity pool's, arn:other
                    /ListGroups/Groups | [] | has no group ADMIN
                    /ListGroups/Groups/0/RoleArn | "arn:other" | The role of the group ADMIN is arn:other
                    /DescribeUserPool/UserPool/Domain | "" | no domain
                    /DescribeUserPoolClient/UserPoolClient/CallbackURLs | [] | no callback URLs
                    /DescribeUserPoolClient/UserPoolClient/LogoutURLs | [] | no sign-out URLs
                    """)
    void aReferenceThatDoesNotHoldIsRefused(String place, String value, String reason) throws Exception {
        ObjectNode world = world();
        int end = place.lastIndexOf('/');
        ((ObjectNode) world.at(place.substring(0, end))).set(place.substring(end + 1), JSON.readTree(value));
        JsonNode answer = reference(world);
        assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.path("Reason").asText()).contains(reason);
    }

    @Test
    void whatAwsRefusesIsPassedOn() throws Exception {
        ObjectNode world = world();
        world.remove("DescribeUserPool");
        JsonNode answer = reference(world);
        assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.path("Reason").asText()).isEqualTo("DescribeUserPool is refused");
    }

    private static ObjectNode world() throws IOException {
        return (ObjectNode)
                JSON.readTree(
                        """
                {"DescribeUserPool": {"UserPool": {"Id": "pool", "Domain": "people", "UsernameAttributes": ["email"],
                    "AutoVerifiedAttributes": ["email"], "MfaConfiguration": "OPTIONAL",
                    "SchemaAttributes": [{"Name": "email", "Required": true}, {"Name": "name", "Required": false}],
                    "Policies": {"PasswordPolicy": {"MinimumLength": 9, "RequireNumbers": true, "RequireSymbols": true}}}},
                 "DescribeUserPoolClient": {"UserPoolClient": {"ClientId": "client", "AllowedOAuthScopes": ["openid"],
                    "CallbackURLs": ["https://a/", "https://b/"], "LogoutURLs": ["https://a/"], "AllowedOAuthFlows": ["code"]}},
                 "GetUserPoolMfaConfig": {"SmsMfaConfiguration": {"SmsConfiguration": {}},
                    "SoftwareTokenMfaConfiguration": {"Enabled": true}, "EmailMfaConfiguration": {}},
                 "ListGroups": {"Groups": [{"GroupName": "ADMIN", "RoleArn": "arn:admin"}]},
                 "ListIdentityProviders": {"Providers": [{"ProviderType": "Google", "ProviderName": "Google"},
                    {"ProviderType": "OIDC", "ProviderName": "acme"}]},
                 "DescribeIdentityPool": {"AllowUnauthenticatedIdentities": true, "CognitoIdentityProviders":
                    [{"ClientId": "client", "ProviderName": "cognito-idp.us-east-1.amazonaws.com/pool"}]},
                 "GetIdentityPoolRoles": {"Roles": {"authenticated": "arn:in", "unauthenticated": "arn:out"}}}""");
    }

    private JsonNode reference(JsonNode world) throws Exception {
        ObjectNode event = (ObjectNode) JSON.readTree(EVENT);
        event.set(
                "ResourceProperties",
                JSON.readTree(
                        """
                {"userPoolId": "pool", "userPoolClientId": "client", "identityPoolId": "identities", "authRoleArn": "arn:in",
                 "unauthRoleArn": "arn:out", "groups": {"ADMIN": "arn:admin"}, "region": "us-east-1"}"""));
        return run("reference.js", event, world.toString());
    }

    private JsonNode secrets(String requestType, String stored) throws Exception {
        ObjectNode event = (ObjectNode) JSON.readTree(EVENT);
        event.put("RequestType", requestType);
        event.set(
                "ResourceProperties",
                JSON.readTree("{\"names\": [\"A\", \"B\"], \"prefixes\": [\"/own\", \"/shared\"]}"));
        return run("secrets.js", event, stored);
    }

    /** What the code answers to CloudFormation. */
    private JsonNode run(String code, ObjectNode event, String world) throws Exception {
        event.put(
                "ResponseURL", "http://localhost:" + cloudFormation.getAddress().getPort() + "/answer");
        module("client-ssm", SSM);
        module("client-cognito-identity-provider", COGNITO);
        module("client-cognito-identity", COGNITO);
        Files.copy(CODE.resolve(code), folder.resolve("index.js"));
        Process node = processOf(event, world);
        String output = new String(node.getInputStream().readAllBytes());
        assertThat(node.waitFor()).as(output).isZero();
        return JSON.readTree(answers.take());
    }

    private Process processOf(JsonNode event, String world) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "node", "-e", "require('./index.js').handler(JSON.parse(process.env.EVENT))")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("EVENT", event.toString());
        builder.environment().put("WORLD", world);
        return builder.start();
    }

    private void module(String name, String code) throws IOException {
        Path module = Files.createDirectories(folder.resolve("node_modules/@aws-sdk/" + name));
        Files.writeString(module.resolve("index.js"), code);
    }
}
