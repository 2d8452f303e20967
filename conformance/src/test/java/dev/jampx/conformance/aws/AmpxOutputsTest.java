package dev.jampx.conformance.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.conformance.BesideOthers;
import dev.jampx.conformance.Oracle;
import dev.jampx.standin.AwsStandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amplify's own {@code ampx generate outputs --stack} makes of a stack that jampx deployed what jampx makes, to the letter. */
@Tag("toolchain")
@BesideOthers
class AmpxOutputsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VERSIONS = List.of("0", "1", "1.1", "1.2", "1.3", "1.4", "1.5");

    /** Everything of which outputs speak, but for what excludes something else. */
    private static final String FULL =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;

            import dev.jampx.dsl.*;
            import java.util.List;
            import java.util.Map;

            final class Full implements BackendDefinition {
                public Backend define() {
                    return defineBackend(
                                    defineAuth()
                                            .loginWith(login -> login.email().phone().externalProviders(external -> external
                                                    .google(google -> google.clientId(secret("ID")).clientSecret(secret("SECRET")))
                                                    .loginWithAmazon(amazon -> amazon.clientId(secret("ID")).clientSecret(secret("SECRET")))
                                                    .signInWithApple(apple -> apple
                                                            .clientId(secret("ID"))
                                                            .keyId(secret("ID"))
                                                            .privateKey(secret("SECRET"))
                                                            .teamId(secret("ID")))
                                                    .scopes(OAuthScope.EMAIL, OAuthScope.OPENID)
                                                    .callbackUrls("http://localhost:3000/", "myapp://in")
                                                    .logoutUrls("http://localhost:3000/", "myapp://out")))
                                            .userAttributes(user -> user.givenName(name -> name.required()))
                                            .multifactor(mfa -> mfa.mode(MfaMode.OPTIONAL).totp().sms())
                                            .groups("ADMIN", "USER"),
                                    defineData(a.schema()
                                                    .add("Todo", a.model().field("content", a.string()))
                                                    .authorization(allow -> List.of(
                                                            allow.authenticated(), allow.publicApiKey(), allow.guest())))
                                            .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL).apiKey(key -> key.expiresInDays(30))),
                                    defineStorage("pictures")
                                            .isDefault(true)
                                            .access("public/*", allow -> List.of(
                                                    allow.guest().to(StorageAction.READ),
                                                    allow.authenticated().to(StorageAction.READ, StorageAction.WRITE)))
                                            .access("own/{entity_id}/*", allow -> List.of(
                                                    allow.entity("identity").to(StorageAction.READ, StorageAction.DELETE),
                                                    allow.groups("ADMIN").to(StorageAction.READ))),
                                    defineStorage("archive"))
                            .addOutput(Map.of("custom", Map.of("price", "$5", "tags", List.of("a", "b"))))
                            .addOutput(Map.of("analytics", Map.of("amazon_pinpoint", Map.of("app_id", "p1", "aws_region", "eu-west-1"))))
                            .addOutput(Map.of("geo", Map.of(
                                    "aws_region", "eu-west-1",
                                    "maps", Map.of("items", Map.of("world", Map.of("style", "VectorEsri")), "default", "world"),
                                    "search_indices", Map.of("items", List.of("places"), "default", "places"))))
                            .addOutput(Map.of("notifications", Map.of(
                                    "aws_region", "eu-west-1",
                                    "amazon_pinpoint_app_id", "p1",
                                    "channels", List.of("IN_APP_MESSAGING", "APNS", "EMAIL", "SMS"))));
                }
            }
            """;

    private static final String PASSWORDLESS =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;

            import dev.jampx.dsl.*;

            final class Passwordless implements BackendDefinition {
                public Backend define() {
                    return defineBackend(defineAuth().loginWith(login -> login
                                    .email(email -> email.otpLogin())
                                    .webAuthn(keys -> keys.relyingPartyId("example.com").userVerification(UserVerification.REQUIRED)))
                            .passwordlessOptions(options -> options.preferredChallenge(PreferredChallenge.WEB_AUTHN)));
                }
            }
            """;

    private static final String FILES =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;

            import dev.jampx.dsl.*;

            final class OnlyFiles implements BackendDefinition {
                public Backend define() {
                    return defineBackend(defineStorage("files"));
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private AwsStandIn aws = null;
    private Jampx jampx = null;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @BeforeEach
    void start() throws IOException {
        aws = AwsStandIn.start();
        jampx = new Jampx(folder, aws.environment());
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void ofUsersAndData() throws IOException, InterruptedException {
        AwsProject project = AwsProject.in(folder);
        deployed();
        String ofDeployment = project.read("amplify_outputs.json");
        for (String version : VERSIONS) {
            compare(version, "json");
        }
        assertThat(ofDeployment).isEqualTo(project.read("amplify_outputs.json"));
    }

    @Test
    void ofEverything() throws IOException, InterruptedException {
        new AwsProject(folder).write("amplify/backend.java", FULL);
        for (String name : List.of("ID", "SECRET")) {
            aws.parameters()
                    .put(
                            "/amplify/shared/" + namespace() + "/" + name,
                            name.toLowerCase(java.util.Locale.ROOT),
                            "SecureString");
        }
        deployed();
        for (String version : VERSIONS) {
            compare(version, "json");
        }
        compare("1.5", "dart");
        for (String format : List.of("dart", "ts", "mjs", "json-mobile")) {
            compare("0", format);
        }
        JsonNode newest = JSON.readTree(outputs("1.5", "json"));
        assertThat(newest.at("/auth/oauth/identity_providers")).hasSize(3);
        assertThat(newest.at("/auth/groups")).hasSize(2);
        assertThat(newest.at("/auth/mfa_configuration").asText()).isEqualTo("OPTIONAL");
        assertThat(newest.at("/storage/buckets")).hasSize(2);
        assertThat(newest.at("/custom/price").asText()).isEqualTo("$5");
    }

    @Test
    void ofUsersWithoutPasswords() throws IOException, InterruptedException {
        new AwsProject(folder).write("amplify/backend.java", PASSWORDLESS);
        deployed();
        for (String version : List.of("0", "1.3", "1.4", "1.5")) {
            compare(version, "json");
        }
        compare("0", "json-mobile");
        assertThat(JSON.readTree(outputs("1.4", "json"))
                        .at("/auth/passwordless/web_authn/relying_party_id")
                        .asText())
                .isEqualTo("example.com");
    }

    @Test
    void ofFilesAlone() throws IOException, InterruptedException {
        new AwsProject(folder).write("amplify/backend.java", FILES);
        deployed();
        for (String version : List.of("0", "1", "1.5")) {
            compare(version, "json");
        }
        compare("0", "json-mobile");
    }

    @Test
    void bothRefuseFormatsOfAnotherVersion() throws IOException, InterruptedException {
        new AwsProject(folder).write("amplify/backend.java", FILES);
        deployed();
        assertThat(jampx.run("generate", "outputs", "--stack", stack(), "--format", "ts")
                        .err())
                .contains("JPX8167");
        assertThat(ampx("1.5", "ts", folder).exitCode()).isNotZero();
    }

    private void deployed() throws IOException, InterruptedException {
        Jampx.Ending deployment = jampx.run("deploy", "--identifier", "dev");
        assertThat(deployment.exitCode()).as(deployment.toString()).isZero();
    }

    private String namespace() {
        return folder.getFileName().toString();
    }

    private String stack() {
        return aws.cloudFormation().stacks().get(0).name();
    }

    private void compare(String version, String format) throws IOException, InterruptedException {
        Path theirs = Files.createDirectories(folder.resolve("ampx"));
        // Both only read what is deployed, and each has long to start.
        CompletableFuture<Oracle.Outcome> amplify = CompletableFuture.supplyAsync(() -> ampx(version, format, theirs));
        String ours = outputs(version, format);
        Oracle.Outcome outcome = amplify.join();
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        String expected = Files.readString(theirs.resolve(fileName(version, format)))
                // Who has written it is the one thing that is not the same.
                .replaceAll("@aws-amplify/client-config/[0-9.]+", "jampx");
        assertThat(ours.replaceAll("jampx/[0-9A-Z.-]+", "jampx"))
                .as("version %s, format %s", version, format)
                .isEqualTo(expected);
    }

    private String outputs(String version, String format) throws IOException, InterruptedException {
        Jampx.Ending ours =
                jampx.run("generate", "outputs", "--stack", stack(), "--outputs-version", version, "--format", format);
        assertThat(ours.exitCode()).as(ours.toString()).isZero();
        assertThat(ours.out()).contains("Wrote " + fileName(version, format) + ".");
        return Files.readString(folder.resolve(fileName(version, format)));
    }

    private static String fileName(String version, String format) {
        return (version.equals("0") ? "amplifyconfiguration." : "amplify_outputs.") + format.replace("-mobile", "");
    }

    private Oracle.Outcome ampx(String version, String format, Path out) {
        Map<String, String> environment = new HashMap<>(aws.environment());
        environment.put("AMPLIFY_DISABLE_TELEMETRY", "1");
        // It wants to be started by a package manager, to know how to speak of itself.
        environment.put("npm_config_user_agent", "npm/10.8.2 node/v20.20.2 linux x64");
        environment.put("NODE_NO_WARNINGS", "1");
        try {
            return Oracle.ampx(
                    environment,
                    Stream.of(
                                    "generate",
                                    "outputs",
                                    "--stack",
                                    stack(),
                                    "--outputs-version",
                                    version,
                                    "--format",
                                    format,
                                    "--out-dir",
                                    out.toString())
                            .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
