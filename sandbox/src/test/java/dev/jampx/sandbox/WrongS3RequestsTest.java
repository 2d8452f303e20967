package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.Jampx;
import dev.jampx.sandbox.S3Conversation.Answer;
import dev.jampx.sandbox.S3Conversation.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Requests that are wrong, and what S3 says to them: codes and statuses are those that AWS publishes and that ceph's s3-tests records of S3, messages
 * and elements those of answers of S3's that were published.
 */
class WrongS3RequestsTest {

    private static final String UNSIGNED =
            "AWS4-HMAC-SHA256 Credential=AKIA/20261129/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00";

    @TempDir
    private static Path folder;

    private static SandboxFixture sandbox;
    private static S3Conversation s3;
    private static S3Client client;
    private static String bucket;
    private static String upload;
    private static String marker;

    @BeforeAll
    static void start() {
        sandbox = new SandboxFixture(folder, Jampx.defineStorage("files").versioned(true));
        bucket = sandbox.output("/storage/bucket_name");
        s3 = new S3Conversation(sandbox.output("/custom/sandbox/storage_endpoint"));
        client = sandbox.s3(SandboxFixture.DEVELOPER);
        client.putObject(request -> request.bucket(bucket).key("hello"), RequestBody.fromString("hello"));
        upload = client.createMultipartUpload(request -> request.bucket(bucket).key("parts"))
                .uploadId();
        for (int number = 1; number <= 3; number++) {
            int part = number;
            client.uploadPart(
                    request ->
                            request.bucket(bucket).key("parts").uploadId(upload).partNumber(part),
                    RequestBody.fromString("hello"));
        }
        marker = client.deleteObject(request -> request.bucket(bucket).key("gone"))
                .versionId();
    }

    @AfterAll
    static void stop() {
        client.close();
        sandbox.close();
    }

    private static String filled(String text) {
        return text.replace("BUCKET", bucket).replace("UPLOAD", upload).replace("MARKER", marker);
    }

    @ParameterizedTest
    @MethodSource({
        "dev.jampx.sandbox.WrongS3Reads#names",
        "dev.jampx.sandbox.WrongS3Reads#reads",
        "dev.jampx.sandbox.WrongS3Reads#lists",
        "dev.jampx.sandbox.WrongS3Reads#markers",
        "dev.jampx.sandbox.WrongS3Writes#writes",
        "dev.jampx.sandbox.WrongS3Writes#copies",
        "dev.jampx.sandbox.WrongS3Writes#copiedRanges",
        "dev.jampx.sandbox.WrongS3Documents#uploads",
        "dev.jampx.sandbox.WrongS3Documents#deletions",
        "dev.jampx.sandbox.WrongS3Signatures#signatures"
    })
    void areRefusedAsByS3(WrongS3Request wrong) {
        Map<String, String> headers = new LinkedHashMap<>();
        wrong.request().headers().forEach((name, value) -> headers.put(name, filled(value)));
        Request request = new Request(
                wrong.request().method(),
                filled(wrong.request().path()),
                headers,
                filled(wrong.request().body()));

        Answer answer = s3.send(request).assertRefusal(wrong.status(), wrong.code());

        assertThat(answer.said().entrySet())
                .containsExactlyElementsOf(
                        wrong.said(WrongS3RequestsTest::filled).entrySet());
    }

    @Test
    void theDocumentsOfHeadersAloneAreEmpty() {
        Answer missing = s3.send(Request.of("HEAD", "/" + bucket + "/none"));
        Answer unchanged = s3.send(
                WrongS3Request.get("/" + bucket + "/hello").with("if-none-match", "\"" + WrongS3Request.ETAG + "\""));

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.root()).isEmpty();
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.root()).isEmpty();
        assertThat(unchanged.headers()).containsEntry("etag", List.of("\"" + WrongS3Request.ETAG + "\""));
    }

    @Test
    void whatStandsForADeletedVersionTellsSo() {
        Answer named = s3.send(WrongS3Request.get("/" + bucket + "/gone?versionId=" + marker));
        Answer newest = s3.send(WrongS3Request.get("/" + bucket + "/gone"));

        assertThat(named.headers())
                .containsEntry("allow", List.of("DELETE"))
                .containsEntry("x-amz-delete-marker", List.of("true"));
        assertThat(newest.headers())
                .containsEntry("x-amz-delete-marker", List.of("true"))
                .containsEntry("x-amz-version-id", List.of(marker));
    }

    @Test
    void versionsThatAreNoneDoNotKeepOthersFromBeingDeleted() {
        String document = "<Delete><Object><Key>hello</Key><VersionId>abc</VersionId></Object>"
                + "<Object><Key>other</Key></Object></Delete>";

        Answer answer = s3.send(
                Request.of("POST", "/" + bucket + "?delete").with(document).with("content-md5", Md5.base64(document)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.elements().get("Error")).contains("NoSuchVersion", "The specified version does not exist.");
        assertThat(answer.elements().get("Deleted")).contains("other");
    }

    /** Whether the rest of the body has come when the answer is there is a matter of luck. */
    @RepeatedTest(50)
    void bodiesInChunksAreNotTakenAndTheirSendersToldSo() {
        HttpRequest chunked = HttpRequest.newBuilder(URI.create(endpoint() + "/" + bucket + "/wrong"))
                .header("authorization", UNSIGNED)
                .header("x-amz-date", "20261129T000000Z")
                .header("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
                .PUT(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8))))
                .build();

        assertThat(s3.send(chunked).assertRefusal(501, "NotImplemented").said())
                .containsEntry("Message", "A header you provided implies functionality that is not implemented")
                .containsEntry("Header", "Transfer-Encoding");
    }

    @Test
    void bodiesWithoutALengthAreNotTaken() throws IOException {
        try (RawConnection connection = new RawConnection(endpoint().getPort())) {
            String answer = connection
                    .send(String.join(
                                    "\r\n",
                                    "PUT /" + bucket + "/wrong HTTP/1.1",
                                    "Host: " + endpoint().getAuthority(),
                                    "Authorization: " + UNSIGNED,
                                    "X-Amz-Date: 20261129T000000Z",
                                    "X-Amz-Content-Sha256: UNSIGNED-PAYLOAD",
                                    "Connection: close",
                                    "",
                                    "")
                            .getBytes(StandardCharsets.US_ASCII))
                    .rest();
            assertThat(answer)
                    .startsWith("HTTP/1.1 411 ")
                    .contains("<Code>MissingContentLength</Code>"
                            + "<Message>You must provide the Content-Length HTTP header.</Message>");
        }
    }

    private URI endpoint() {
        return URI.create(sandbox.output("/custom/sandbox/storage_endpoint"));
    }

    @Test
    void pagesThatAskForWhatNoRuleAllowsAreToldSo() {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(endpoint() + "/" + bucket + "/hello"))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("origin", "http://localhost:5173");

        assertThat(s3.send(asked.copy()
                                .header("access-control-request-method", "PATCH")
                                .build())
                        .assertRefusal(403, "AccessForbidden")
                        .said())
                .containsEntry("Method", "PATCH")
                .containsEntry("ResourceType", "OBJECT");
        s3.send(asked.build()).assertRefusal(400, "BadRequest");
    }
}
