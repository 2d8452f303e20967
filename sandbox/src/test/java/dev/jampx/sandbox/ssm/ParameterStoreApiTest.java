package dev.jampx.sandbox.ssm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.sandbox.frontdoor.FrontDoor;
import dev.jampx.sandbox.iam.Credentials;
import dev.jampx.sandbox.iam.FunctionCredentials;
import dev.jampx.sandbox.iam.SignatureVerification;
import dev.jampx.sandbox.secret.SecretStore;
import dev.jampx.sandbox.wire.StreamingService;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.DescribeParametersResponse;
import software.amazon.awssdk.services.ssm.model.HierarchyTypeMismatchException;
import software.amazon.awssdk.services.ssm.model.InvalidFilterKeyException;
import software.amazon.awssdk.services.ssm.model.Parameter;
import software.amazon.awssdk.services.ssm.model.ParameterAlreadyExistsException;
import software.amazon.awssdk.services.ssm.model.ParameterMetadata;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;
import software.amazon.awssdk.services.ssm.model.ParameterPatternMismatchException;
import software.amazon.awssdk.services.ssm.model.ParameterStringFilter;
import software.amazon.awssdk.services.ssm.model.ParameterType;
import software.amazon.awssdk.services.ssm.model.ParameterVersionNotFoundException;
import software.amazon.awssdk.services.ssm.model.PutParameterRequest;
import software.amazon.awssdk.services.ssm.model.SsmException;

/** The AWS SDK against the Parameter Store over real HTTP. */
class ParameterStoreApiTest {

    private static final BackendIdentifier BACKEND = new BackendIdentifier("hero-faq", "ada", DeploymentType.SANDBOX);
    private static final String PREFIX = BACKEND.parameterPrefix();

    @TempDir
    Path folder;

    private final FunctionCredentials credentials = new FunctionCredentials();
    private FrontDoor door;
    private ParameterStore store;
    private SsmClient client;

    @BeforeEach
    void start() {
        store = new ParameterStore(BACKEND, folder, Clock.systemUTC());
        door = FrontDoor.open(
                0,
                new ParameterStoreApi(
                        store,
                        "us-east-1",
                        new SignatureVerification(credentials, Clock.systemUTC()),
                        (function, action, resource) -> function.equals("mailer")
                                && action.equals("ssm:GetParameters")
                                && resource.equals("secret/MAIL_KEY")),
                StreamingService.NONE,
                () -> {
                    throw new IllegalStateException("nobody speaks TLS here");
                });
        client = client(AwsBasicCredentials.create("any", "any"));
    }

    private SsmClient client(AwsCredentials signer) {
        return SsmClient.builder()
                .endpointOverride(URI.create("http://localhost:" + door.port()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(signer))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        door.close();
    }

    private void put(String name, ParameterType type, String value) {
        client.putParameter(request -> request.name(name).type(type).value(value));
    }

    private Parameter get(String name) {
        return client.getParameter(request -> request.name(name).withDecryption(true))
                .parameter();
    }

    @Test
    void aParameterIsWhatItWasSetTo() {
        put("/shop/currency", ParameterType.STRING, "€");

        Parameter found = get("/shop/currency");

        assertThat(found.value()).isEqualTo("€");
        assertThat(found.type()).isEqualTo(ParameterType.STRING);
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.dataType()).isEqualTo("text");
        assertThat(found.arn()).isEqualTo("arn:aws:ssm:us-east-1:000000000000:parameter/shop/currency");
        assertThat(get(found.arn()).value()).isEqualTo("€");
    }

    @Test
    void settingAgainNeedsToBeMeant() {
        put("limit", ParameterType.STRING, "1");

        assertThatThrownBy(() -> put("limit", ParameterType.STRING, "2"))
                .isInstanceOf(ParameterAlreadyExistsException.class)
                .hasMessageContaining("To overwrite this value, set the overwrite option in the request to true.");
        assertThat(client.putParameter(
                                request -> request.name("limit").value("3").overwrite(true))
                        .version())
                .isEqualTo(2);
        assertThat(get("limit").value()).isEqualTo("3");
        assertThat(get("limit:2").value()).isEqualTo("3");
        assertThatThrownBy(() -> get("limit:1")).isInstanceOf(ParameterVersionNotFoundException.class);
        assertThatThrownBy(() -> client.putParameter(request -> request.name("limit")
                        .value("x")
                        .type(ParameterType.SECURE_STRING)
                        .overwrite(true)))
                .isInstanceOf(HierarchyTypeMismatchException.class);
    }

    @Test
    void secretsOfTheSandboxAreWhereAmplifyHasThem() {
        new SecretStore(folder, Clock.systemUTC()).set("MAIL_KEY", "s3cret");

        Parameter found = get(PREFIX + "/MAIL_KEY");

        assertThat(found.value()).isEqualTo("s3cret");
        assertThat(found.type()).isEqualTo(ParameterType.SECURE_STRING);
        assertThat(client.getParameter(request -> request.name(PREFIX + "/MAIL_KEY"))
                        .parameter()
                        .value())
                .doesNotContain("s3cret");
        assertThat(store.secret("MAIL_KEY")).hasValue("s3cret");
    }

    @Test
    void whatIsSetThereIsASecretOfTheSandbox() {
        put(PREFIX + "/NEW", ParameterType.SECURE_STRING, "one");
        client.putParameter(
                request -> request.name(PREFIX + "/NEW").value("two").overwrite(true));

        SecretStore secrets = new SecretStore(folder, Clock.systemUTC());
        assertThat(secrets.all().get("NEW").value()).isEqualTo("two");
        assertThat(secrets.all().get("NEW").version()).isEqualTo(2);
        client.deleteParameter(request -> request.name(PREFIX + "/NEW"));
        assertThat(secrets.all()).isEmpty();
    }

    @Test
    void aSharedSecretServesWhereThereIsNoneOfTheBackendsOwn() {
        put(BACKEND.sharedParameterPrefix() + "/KEY", ParameterType.SECURE_STRING, "shared");

        assertThat(store.secret("KEY")).hasValue("shared");
        put(PREFIX + "/KEY", ParameterType.SECURE_STRING, "own");
        assertThat(store.secret("KEY")).hasValue("own");
        assertThat(store.secret("OTHER")).isEmpty();
    }

    @Test
    void parametersOutliveTheService() {
        put("kept", ParameterType.STRING_LIST, "a,b");

        assertThat(new ParameterStore(BACKEND, folder, Clock.systemUTC())
                        .get("kept")
                        .orElseThrow()
                        .value())
                .isEqualTo("a,b");
    }

    @Test
    void nobodyElseMayReadTheFile() throws Exception {
        put("kept", ParameterType.SECURE_STRING, "x");

        assertThat(Files.getPosixFilePermissions(folder.resolve("parameters.json")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void severalAreReadAndRemovedAtOnce() {
        put("a", ParameterType.STRING, "1");
        put("b", ParameterType.STRING, "2");

        var read = client.getParameters(request -> request.names("a", "nobody", "b"));
        var removed = client.deleteParameters(request -> request.names("a", "nobody"));

        assertThat(read.parameters().stream().map(Parameter::value)).containsExactly("1", "2");
        assertThat(read.invalidParameters()).containsExactly("nobody");
        assertThat(removed.deletedParameters()).containsExactly("a");
        assertThat(removed.invalidParameters()).containsExactly("nobody");
        assertThatThrownBy(() -> get("a")).isInstanceOf(ParameterNotFoundException.class);
        assertThatThrownBy(() -> client.deleteParameter(request -> request.name("a")))
                .isInstanceOf(ParameterNotFoundException.class);
    }

    @Test
    void pathsAreReadAPageAtATime() {
        IntStream.range(0, 23).forEach(at -> put("/many/p" + at, ParameterType.STRING, "v" + at));
        put("/many/deep/q", ParameterType.STRING, "deep");
        put("/manyother", ParameterType.STRING, "other");

        assertThat(namesUnder("/many", false, 10))
                .hasSize(23)
                .doesNotHaveDuplicates()
                .doesNotContain("/many/deep/q");
        assertThat(namesUnder("/many", true, 3))
                .hasSize(24)
                .doesNotHaveDuplicates()
                .contains("/many/deep/q");
    }

    private List<String> namesUnder(String path, boolean recursive, int page) {
        return client
                .getParametersByPathPaginator(
                        request -> request.path(path).recursive(recursive).maxResults(page))
                .stream()
                .flatMap(answer -> answer.parameters().stream())
                .map(Parameter::name)
                .toList();
    }

    @Test
    void descriptionsAreFoundByNameTypeAndPath() {
        client.putParameter(request ->
                request.name("/app/url").type(ParameterType.STRING).value("x").description("where"));
        put("/app/key", ParameterType.SECURE_STRING, "y");
        put("other", ParameterType.STRING, "z");

        assertThat(names("Name", "BeginsWith", "/app")).isEqualTo("/app/key /app/url");
        assertThat(names("Name", "Contains", "th")).isEqualTo("other");
        assertThat(names("Type", "Equals", "SecureString")).isEqualTo("/app/key");
        assertThat(names("Path", "Recursive", "/")).isEqualTo("/app/key /app/url other");
        assertThat(names("Path", "OneLevel", "/app")).isEqualTo("/app/key /app/url");
        ParameterMetadata url =
                described("Name", "Equals", "/app/url").parameters().get(0);
        assertThat(url.description()).isEqualTo("where");
        assertThat(url.tierAsString()).isEqualTo("Standard");
        assertThatThrownBy(() -> names("Label", "Equals", "red")).isInstanceOf(InvalidFilterKeyException.class);
    }

    private String names(String key, String option, String value) {
        return described(key, option, value).parameters().stream()
                .map(ParameterMetadata::name)
                .collect(Collectors.joining(" "));
    }

    private DescribeParametersResponse described(String key, String option, String value) {
        ParameterStringFilter filter = ParameterStringFilter.builder()
                .key(key)
                .option(option)
                .values(value)
                .build();
        return client.describeParameters(request -> request.parameterFilters(List.of(filter)));
    }

    @Test
    void wrongUseIsRefusedInTheWordsOfAws() {
        refused(it -> it.name("aws-x").type("String").value("1"), "No access to reserved parameter name: aws-x.");
        refused(it -> it.name("ssmx").type("String").value("1"), "can't be prefixed with \"ssm\"");
        refused(it -> it.name("a b").type("String").value("1"), "sub-paths divided by slash symbol");
        refused(it -> it.name("a/b").type("String").value("1"), "Parameter name must be a fully qualified name.");
        refused(it -> it.name("/a".repeat(16)).type("String").value("1"), "maximum of 15 levels");
        refused(it -> it.name("a").value("1"), "A parameter type is required when you create a parameter.");
        refused(it -> it.name("a").type("Number").value("1"), "enum value set: [String, StringList, SecureString]");
        refused(it -> it.name("a").type("String").value(""), "length greater than or equal to 1");
        refused(it -> it.name("a").type("String").value("x".repeat(4097)), "maximum parameter value of 4096");
        assertThatThrownBy(() -> client.putParameter(
                        it -> it.name("a").type("String").value("12").allowedPattern("[a-z]+")))
                .isInstanceOf(ParameterPatternMismatchException.class);
        assertThatThrownBy(() -> client.getParametersByPath(it -> it.path("shop")))
                .hasMessageContaining("must begin with a forward slash");
        assertThatThrownBy(() -> client.getParametersByPath(it -> it.path("/").maxResults(11)))
                .hasMessageContaining("Member must have value less than or equal to 10");
        assertThatThrownBy(() -> client.getParameters(it -> it.names(Arrays.asList("abcdefghijk".split("")))))
                .hasMessageContaining("Member must have length less than or equal to 10");
    }

    private void refused(Consumer<PutParameterRequest.Builder> request, String message) {
        assertThatThrownBy(() -> client.putParameter(request))
                .isInstanceOf(SsmException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anOperationThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> client.getParameterHistory(request -> request.name("a")))
                .isInstanceOfSatisfying(SsmException.class, failure -> assertThat(
                                failure.awsErrorDetails().errorCode())
                        .isEqualTo("UnknownOperationException"))
                .hasMessageContaining("GetParameterHistory");
    }

    @Test
    void functionsReadTheirSecretsAndNothingElse() {
        put(PREFIX + "/MAIL_KEY", ParameterType.SECURE_STRING, "s3cret");
        put(PREFIX + "/OTHER", ParameterType.SECURE_STRING, "not yours");
        Credentials role = credentials.of("mailer");
        try (SsmClient mailer =
                client(AwsSessionCredentials.create(role.accessKeyId(), role.secretAccessKey(), role.sessionToken()))) {
            assertThat(mailer.getParameters(request ->
                                    request.names(PREFIX + "/MAIL_KEY").withDecryption(true))
                            .parameters()
                            .get(0)
                            .value())
                    .isEqualTo("s3cret");
            assertThatThrownBy(() ->
                            mailer.getParameters(request -> request.names(PREFIX + "/MAIL_KEY", PREFIX + "/OTHER")))
                    .hasMessageContaining(
                            "User: arn:aws:sts::000000000000:assumed-role/mailer/mailer is not authorized to"
                                    + " perform: ssm:GetParameters on resource: arn:aws:ssm:us-east-1:000000000000:parameter"
                                    + PREFIX
                                    + "/OTHER because no identity-based policy allows the ssm:GetParameters action");
            assertThatThrownBy(() -> mailer.describeParameters(request -> {}))
                    .hasMessageContaining("on resource: arn:aws:ssm:us-east-1:000000000000:*");
        }
    }
}
