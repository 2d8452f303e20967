package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.StorageAction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Error;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Who may do what in a bucket, by the AWS SDK for Java with the credentials of guests, users and members of groups. */
class BucketAccessTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static SandboxFixture sandbox;
    private static S3Client developer;
    private static String bucket;
    private static Person guest;
    private static Person ada;
    private static Person bob;
    private static Person editor;

    /** Somebody with credentials of the identity pool. */
    private record Person(String identity, AwsCredentialsProvider credentials, S3Client s3) {}

    /** What can be done to an object. */
    private enum Act {
        GET,
        LIST,
        PUT,
        DELETE;

        void on(S3Client s3, String key) {
            switch (this) {
                case GET ->
                    s3.getObjectAsBytes(request -> request.bucket(bucket).key(key));
                case LIST -> s3.listObjectsV2(request -> request.bucket(bucket).prefix(key));
                case PUT -> s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString("x"));
                case DELETE -> s3.deleteObject(request -> request.bucket(bucket).key(key));
            }
        }
    }

    private static BackendResource[] backend() {
        return new BackendResource[] {
            Jampx.defineAuth().loginWith(login -> login.email()).groups("EDITORS", "READERS"),
            Jampx.defineStorage("files")
                    .access(
                            "public/*",
                            allow -> List.of(
                                    allow.guest().to(StorageAction.READ),
                                    allow.authenticated().to(StorageAction.READ, StorageAction.WRITE),
                                    allow.groups("EDITORS")
                                            .to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE)))
                    .access(
                            "public/locked/*",
                            allow -> List.of(allow.groups("EDITORS").to(StorageAction.READ)))
                    .access(
                            "profiles/{entity_id}/*",
                            allow -> List.of(
                                    allow.entity("identity")
                                            .to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE),
                                    allow.guest().to(StorageAction.GET)))
        };
    }

    @BeforeAll
    static void start() {
        sandbox = new SandboxFixture(folder, backend());
        bucket = sandbox.output("/storage/bucket_name");
        developer = sandbox.s3(SandboxFixture.DEVELOPER);
        try (CognitoIdentityClient identities = sandbox.identities()) {
            guest = guest(identities);
            ada = user(identities, "ada");
            bob = user(identities, "bob");
            editor = user(identities, "ed", "EDITORS");
        }
    }

    @AfterAll
    static void stop() {
        Stream.of(guest, ada, bob, editor).forEach(person -> person.s3().close());
        developer.close();
        sandbox.close();
    }

    private static Person guest(CognitoIdentityClient identities) {
        String id = identities
                .getId(request -> request.identityPoolId(sandbox.output("/auth/identity_pool_id")))
                .identityId();
        return person(
                id,
                identities
                        .getCredentialsForIdentity(request -> request.identityId(id))
                        .credentials());
    }

    private static Person user(CognitoIdentityClient identities, String name, String... groups) {
        AuthenticationResultType user = sandbox.signIn(SandboxFixture.DEVELOPER, name + "@example.com", groups);
        Map<String, String> logins =
                Map.of("cognito-idp.us-east-1.amazonaws.com/" + sandbox.output("/auth/user_pool_id"), user.idToken());
        String id = identities
                .getId(request -> request.identityPoolId(sandbox.output("/auth/identity_pool_id"))
                        .logins(logins))
                .identityId();
        return person(
                id,
                identities
                        .getCredentialsForIdentity(
                                request -> request.identityId(id).logins(logins))
                        .credentials());
    }

    private static Person person(String identity, Credentials credentials) {
        AwsCredentialsProvider provider = StaticCredentialsProvider.create(AwsSessionCredentials.create(
                credentials.accessKeyId(), credentials.secretKey(), credentials.sessionToken()));
        return new Person(identity, provider, sandbox.s3(provider));
    }

    /** Who, where, and what they may do there. */
    private record Row(String who, String key, Set<Act> allowed) {}

    private static Row row(String who, String key, Act... allowed) {
        return new Row(who, key, allowed.length == 0 ? Set.of() : EnumSet.copyOf(List.of(allowed)));
    }

    static Stream<Row> matrix() {
        return Stream.of(
                row("guest", "public/a", Act.GET, Act.LIST),
                row("guest", "public/locked/a"),
                row("guest", "publicity/a"),
                row("guest", "profiles/ADA/a", Act.GET),
                row("guest", "other"),
                row("ada", "public/a", Act.GET, Act.LIST, Act.PUT),
                row("ada", "public/locked/a"),
                row("ada", "profiles/ADA/a", Act.values()),
                row("ada", "profiles/BOB/a"),
                row("bob", "profiles/BOB/deep/er/a", Act.values()),
                row("bob", "profiles/ADA/a"),
                row("editor", "public/a", Act.values()),
                row("editor", "public/locked/a", Act.GET, Act.LIST),
                row("editor", "profiles/ADA/a"));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void everybodyMayDoWhatTheRulesSayAndNothingElse(Row row) {
        String key = row.key().replace("ADA", ada.identity()).replace("BOB", bob.identity());
        Person person = people().get(row.who());
        for (Act act : Act.values()) {
            developer.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString("there"));
            if (row.allowed().contains(act)) {
                act.on(person.s3(), key);
            } else {
                assertThatThrownBy(() -> act.on(person.s3(), key))
                        .as("%s %s", row.who(), act)
                        .isInstanceOfSatisfying(S3Exception.class, refused -> {
                            assertThat(refused.statusCode()).isEqualTo(403);
                            assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("AccessDenied");
                            assertThat(refused.awsErrorDetails().errorMessage())
                                    .startsWith("User: arn:aws:sts::000000000000:assumed-role/")
                                    .contains(" is not authorized to perform: s3:");
                        });
            }
        }
    }

    private static Map<String, Person> people() {
        return Map.of("guest", guest, "ada", ada, "bob", bob, "editor", editor);
    }

    private static void assertDenied(Runnable act, String message) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(S3Exception.class, refused -> {
            assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("AccessDenied");
            assertThat(refused.awsErrorDetails().errorMessage()).contains(message);
        });
    }

    @Test
    void denialsAreExplicitWhereAPathHasRulesOfItsOwn() {
        assertDenied(
                () -> Act.GET.on(guest.s3(), "public/locked/a"), "with an explicit deny in an identity-based policy");
        assertDenied(
                () -> Act.PUT.on(guest.s3(), "public/a"),
                "on resource: \"arn:aws:s3:::" + bucket
                        + "/public/a\" because no identity-based policy allows the s3:PutObject action");
    }

    @Test
    void listsArePrefixed() {
        guest.s3().listObjectsV2(request -> request.bucket(bucket).prefix("public/"));
        assertDenied(() -> guest.s3().listObjectsV2(request -> request.bucket(bucket)), "s3:ListBucket");
        assertDenied(
                () -> guest.s3().listObjectsV2(request -> request.bucket(bucket).prefix("pub")), "s3:ListBucket");
        assertDenied(
                () -> guest.s3()
                        .listObjectVersions(request -> request.bucket(bucket).prefix("public/")),
                "s3:ListBucketVersions");
        assertDenied(() -> guest.s3().listBuckets(), "s3:ListAllMyBuckets");
    }

    @Test
    void whoMayNotListDoesNotLearnWhatIsMissing() {
        assertDenied(
                () -> guest.s3()
                        .getObjectAsBytes(request -> request.bucket(bucket).key("public/missing")),
                "s3:ListBucket");
    }

    @Test
    void copiesNeedBothEnds() {
        developer.putObject(request -> request.bucket(bucket).key("public/a"), RequestBody.fromString("x"));
        developer.putObject(request -> request.bucket(bucket).key("secret"), RequestBody.fromString("x"));
        copy(ada, "public/a", "public/b");
        assertDenied(() -> copy(ada, "secret", "public/b"), "s3:GetObject");
        assertDenied(() -> copy(ada, "public/a", "secret"), "s3:PutObject");
        assertDenied(() -> copy(ada, "public/a%2f..%2f../secret", "public/b"), "s3:ListBucket");
    }

    private static void copy(Person person, String from, String to) {
        person.s3().copyObject(request -> request.sourceBucket(bucket)
                .sourceKey(from)
                .destinationBucket(bucket)
                .destinationKey(to));
    }

    @Test
    void eachOfManyDeletionsIsAllowedOrNot() {
        DeleteObjectsResponse answer = bob.s3().deleteObjects(request -> request.bucket(bucket)
                .delete(delete -> delete.objects(
                        object("profiles/" + bob.identity() + "/a"), object("profiles/" + ada.identity() + "/a"))));

        assertThat(answer.deleted()).hasSize(1);
        assertThat(answer.errors()).extracting(S3Error::code).containsExactly("AccessDenied");
    }

    private static ObjectIdentifier object(String key) {
        return ObjectIdentifier.builder().key(key).build();
    }

    @Test
    void uploadsInPartsBelongToThoseWhoBeganThem() {
        String key = "public/parts";
        String id = ada.s3()
                .createMultipartUpload(request -> request.bucket(bucket).key(key))
                .uploadId();
        String eTag = ada.s3()
                .uploadPart(
                        request -> request.bucket(bucket).key(key).uploadId(id).partNumber(1),
                        RequestBody.fromString("part"))
                .eTag();

        assertThat(ada.s3()
                        .listParts(request -> request.bucket(bucket).key(key).uploadId(id))
                        .parts())
                .hasSize(1);
        assertDenied(
                () -> bob.s3()
                        .abortMultipartUpload(
                                request -> request.bucket(bucket).key(key).uploadId(id)),
                "s3:AbortMultipartUpload");
        assertDenied(
                () -> guest.s3()
                        .uploadPart(
                                request -> request.bucket(bucket)
                                        .key(key)
                                        .uploadId(id)
                                        .partNumber(2),
                                RequestBody.fromString("part")),
                "s3:PutObject");
        ada.s3().completeMultipartUpload(request -> request.bucket(bucket)
                .key(key)
                .uploadId(id)
                .multipartUpload(upload -> upload.parts(
                        CompletedPart.builder().partNumber(1).eTag(eTag).build())));
    }

    @Test
    void linksAreGoodForWhatTheirSignerMayDoUntilTheyExpire() throws Exception {
        developer.putObject(request -> request.bucket(bucket).key("public/link"), RequestBody.fromString("linked"));
        try (S3Presigner links = sandbox.presigner(guest.credentials())) {
            URI good = link(links, "public/link");
            assertThat(body(good)).isEqualTo("linked");
            assertThat(body(URI.create(good.toString().replace("public/link", "public/other"))))
                    .contains("<Code>SignatureDoesNotMatch</Code>");
            assertThat(body(link(links, "secret"))).contains("<Code>AccessDenied</Code>");
            sandbox.clock.ahead(Duration.ofMinutes(6));
            try {
                assertThat(body(good)).contains("<Message>Request has expired</Message>");
            } finally {
                sandbox.clock.ahead(Duration.ZERO);
            }
        }
    }

    @Test
    void linksOfTheOldKindAreForTheDeveloper() throws Exception {
        developer.putObject(request -> request.bucket(bucket).key("old"), RequestBody.fromString("linked"));
        String object = sandbox.output("/custom/sandbox/storage_endpoint") + "/" + bucket + "/old?Signature=x&Expires=";
        long soon = sandbox.clock.instant().plusSeconds(60).getEpochSecond();
        String guestKey = guest.credentials().resolveCredentials().accessKeyId();

        assertThat(body(URI.create(object + soon + "&AWSAccessKeyId=AKIADEVELOPER")))
                .isEqualTo("linked");
        assertThat(body(URI.create(object + "1000&AWSAccessKeyId=AKIADEVELOPER")))
                .contains("Request has expired");
        assertThat(body(URI.create(object + soon + "&AWSAccessKeyId=" + guestKey)))
                .contains("<Code>InvalidRequest</Code>");
    }

    private static URI link(S3Presigner links, String key) throws Exception {
        return links.presignGetObject(link -> link.signatureDuration(Duration.ofMinutes(5))
                        .getObjectRequest(request -> request.bucket(bucket).key(key)))
                .url()
                .toURI();
    }

    private static String body(URI link) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void forgedAndOldCredentialsAreRefused() {
        AwsSessionCredentials good = (AwsSessionCredentials) guest.credentials().resolveCredentials();
        try (S3Client wrongSecret = sandbox.s3(StaticCredentialsProvider.create(
                        AwsSessionCredentials.create(good.accessKeyId(), "wrong", good.sessionToken())));
                S3Client wrongToken = sandbox.s3(StaticCredentialsProvider.create(
                        AwsSessionCredentials.create(good.accessKeyId(), good.secretAccessKey(), "wrong")))) {
            assertCode(wrongSecret, "SignatureDoesNotMatch");
            assertCode(wrongToken, "InvalidToken");
        }
    }

    private static void assertCode(S3Client s3, String code) {
        assertThatThrownBy(() -> Act.LIST.on(s3, "public/"))
                .isInstanceOfSatisfying(S3Exception.class, refused -> assertThat(
                                refused.awsErrorDetails().errorCode())
                        .isEqualTo(code));
    }

    @Test
    void outputsTellClientsOfThePaths() {
        JsonNode paths = sandbox.outputs().at("/storage/buckets/0/paths");

        assertThat(paths.at("/public~1*/groupsEDITORS").toString())
                .isEqualTo("[\"get\",\"list\",\"write\",\"delete\"]");
        assertThat(Stream.of("public/*", "profiles/${cognito-identity.amazonaws.com:sub}/*")
                        .filter(paths::has)
                        .collect(Collectors.toList()))
                .hasSize(2);
    }

    @Test
    void rolesMayNotTag() {
        assertDenied(
                () -> ada.s3()
                        .putObject(
                                request -> request.bucket(bucket)
                                        .key("public/tagged")
                                        .tagging("a=1"),
                                RequestBody.fromString("x")),
                "s3:PutObjectTagging");
    }

    @Test
    void refusedSignaturesTellWhatTheyAreMadeOf() throws Exception {
        S3Conversation s3 = new S3Conversation(sandbox.output("/custom/sandbox/storage_endpoint"));
        try (S3Presigner links = sandbox.presigner(guest.credentials())) {
            URI good = link(links, "public/told");
            String key = guest.credentials().resolveCredentials().accessKeyId();
            S3Conversation.Answer forged = s3.send(
                            HttpRequest.newBuilder(URI.create(good + "0")).build())
                    .assertRefusal(403, "SignatureDoesNotMatch");

            assertThat(forged.said())
                    .containsEntry(
                            "Message",
                            "The request signature we calculated does not match the signature you provided. Check your key"
                                    + " and signing method.")
                    .containsEntry("AWSAccessKeyId", key);
            assertThat(forged.said().get("StringToSign")).startsWith("AWS4-HMAC-SHA256\n");
            assertThat(forged.said().get("StringToSignBytes")).startsWith("41 57 53 34 ");
            assertThat(forged.said().get("CanonicalRequest")).startsWith("GET\n/" + bucket + "/public/told\n");
            assertThat(forged.said()).containsKeys("SignatureProvided", "CanonicalRequestBytes");
            sandbox.clock.ahead(Duration.ofMinutes(6));
            try {
                assertThat(s3.send(HttpRequest.newBuilder(good).build())
                                .assertRefusal(403, "AccessDenied")
                                .said())
                        .containsEntry("Message", "Request has expired")
                        .containsEntry("X-Amz-Expires", "300")
                        .containsKeys("Expires", "ServerTime");
            } finally {
                sandbox.clock.ahead(Duration.ZERO);
            }
        }
    }

    @Test
    void signaturesOfAnotherTimeAreRefused() {
        URI list = URI.create(
                sandbox.output("/custom/sandbox/storage_endpoint") + "/" + bucket + "?list-type=2&prefix=public%2F");
        SdkHttpRequest signed = AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(ada.credentials().resolveCredentials())
                        .request(SdkHttpRequest.builder()
                                .method(SdkHttpMethod.GET)
                                .uri(list)
                                .build())
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, sandbox.clock))
                .request();
        HttpRequest.Builder request = HttpRequest.newBuilder(list);
        signed.forEachHeader((name, values) -> {
            if (!name.equalsIgnoreCase("host")) {
                request.header(name, values.get(0));
            }
        });
        S3Conversation s3 = new S3Conversation("");

        assertThat(s3.send(request.build()).status()).isEqualTo(200);
        assertThat(s3.send(request.copy().header("x-amz-meta-more", "x").build())
                        .assertRefusal(403, "AccessDenied")
                        .said())
                .containsEntry("Message", "There were headers present in the request which were not signed")
                .containsEntry("HeadersNotSigned", "x-amz-meta-more");
        sandbox.clock.ahead(Duration.ofMinutes(16));
        try {
            assertThat(s3.send(request.build())
                            .assertRefusal(403, "RequestTimeTooSkewed")
                            .said())
                    .containsEntry(
                            "Message", "The difference between the request time and the current time is too large.")
                    .containsEntry("MaxAllowedSkewMilliseconds", "900000")
                    .containsKeys("RequestTime", "ServerTime");
        } finally {
            sandbox.clock.ahead(Duration.ZERO);
        }
    }

    @Test
    void chunksHaveToBeWhatTheirSignaturesAreOf() throws Exception {
        byte[] content = "a chunk that is signed".getBytes(StandardCharsets.UTF_8);

        assertThat(sendChunks(content, text -> text)).isEqualTo(200);
        assertThat(sendChunks(content, text -> text.replace("a chunk", "A chunk")))
                .isEqualTo(403);
        assertThat(sendChunks(content, text -> text.replaceFirst("chunk-signature=.{4}", "chunk-signature=0000")))
                .isEqualTo(403);
        assertThat(ada.s3()
                        .getObjectAsBytes(request -> request.bucket(bucket).key("public/chunks"))
                        .asUtf8String())
                .isEqualTo("a chunk that is signed");
    }

    /** Sends an object in signed chunks, tampered with after they were signed. */
    private static int sendChunks(byte[] content, UnaryOperator<String> tampering) throws IOException {
        SignedRequest signed = AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(ada.credentials().resolveCredentials())
                        .request(SdkHttpRequest.builder()
                                .method(SdkHttpMethod.PUT)
                                .uri(URI.create(sandbox.output("/custom/sandbox/storage_endpoint") + "/" + bucket
                                        + "/public/chunks"))
                                .putHeader("Content-Length", String.valueOf(content.length))
                                .build())
                        .payload(() -> new ByteArrayInputStream(content))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                        .putProperty(AwsV4HttpSigner.CHUNK_ENCODING_ENABLED, true)
                        .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, true)
                        .putProperty(HttpSigner.SIGNING_CLOCK, sandbox.clock));
        assertThat(signed.request().firstMatchingHeader("x-amz-content-sha256"))
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("STREAMING-AWS4-HMAC-SHA256-PAYLOAD"));
        byte[] body = tampering
                .apply(new String(
                        signed.payload().orElseThrow().newStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
        try (SdkHttpClient http = UrlConnectionHttpClient.create()) {
            return http.prepareRequest(HttpExecuteRequest.builder()
                            .request(signed.request())
                            .contentStreamProvider(() -> new ByteArrayInputStream(body))
                            .build())
                    .call()
                    .httpResponse()
                    .statusCode();
        }
    }
}
