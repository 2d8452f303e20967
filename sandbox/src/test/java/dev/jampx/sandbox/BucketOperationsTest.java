package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.dsl.BackendResource;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.StorageAction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What the developer does with buckets, by the AWS SDK for Java. */
class BucketOperationsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private static Path folder;

    private static SandboxFixture sandbox;
    private static S3Client s3;
    private static String files;
    private static String versions;

    private static BackendResource[] storages() {
        return new BackendResource[] {
            Jampx.defineAuth().loginWith(login -> login.email()),
            Jampx.defineStorage("files")
                    .isDefault(true)
                    .access("public/*", allow -> List.of(allow.guest().to(StorageAction.READ))),
            Jampx.defineStorage("versions").versioned(true)
        };
    }

    @BeforeAll
    static void start() {
        sandbox = new SandboxFixture(folder, storages());
        s3 = sandbox.s3(SandboxFixture.DEVELOPER);
        files = bucket("files");
        versions = bucket("versions");
    }

    @AfterAll
    static void stop() {
        s3.close();
        sandbox.close();
    }

    private static String bucket(String name) {
        for (JsonNode bucket : sandbox.outputs().at("/storage/buckets")) {
            if (bucket.get("name").asText().equals(name)) {
                return bucket.get("bucket_name").asText();
            }
        }
        throw new AssertionError("no bucket " + name);
    }

    private static void put(String key, String text) {
        put(key, text, request -> {});
    }

    private static void put(String key, String text, Consumer<PutObjectRequest.Builder> more) {
        s3.putObject(request -> more.accept(request.bucket(files).key(key)), RequestBody.fromString(text));
    }

    private static String get(String key) {
        return s3.getObjectAsBytes(request -> request.bucket(files).key(key)).asUtf8String();
    }

    private static void assertRefused(ThrowingCallable call, int status, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(S3Exception.class, refused -> {
            assertThat(refused.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(refused.statusCode()).isEqualTo(status);
        });
    }

    /** No SDK sends a wrong one. */
    @Test
    void aWrongChecksumAfterTheBodyIsRefused() throws Exception {
        assertThat(putWithTrailer("right.txt", "99GJgg==")).startsWith("200 ");
        assertThat(putWithTrailer("wrong.txt", "AAAAAA==")).startsWith("400 ").contains("<Code>BadDigest</Code>");
        assertThatThrownBy(() -> get("wrong.txt")).isInstanceOf(NoSuchKeyException.class);
    }

    private static String putWithTrailer(String key, String crc32) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(sandbox.output("/custom/sandbox/storage_endpoint") + "/" + files + "/" + key))
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=developer/20260101/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=0")
                .header("X-Amz-Date", "20260101T000000Z")
                .header("X-Amz-Content-Sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER")
                .header("Content-Encoding", "aws-chunked")
                .header("X-Amz-Decoded-Content-Length", "5")
                .header("X-Amz-Trailer", "x-amz-checksum-crc32")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "5\r\nHello\r\n0\r\nx-amz-checksum-crc32:" + crc32 + "\r\n\r\n")));
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void outputsTellOfAllBuckets() {
        JsonNode storage = sandbox.outputs().get("storage");

        assertThat(storage.get("aws_region").asText()).isEqualTo("us-east-1");
        assertThat(storage.get("bucket_name").asText())
                .isEqualTo(files)
                .matches("amplify-test-sandbox-filesbucket-[0-9a-f]{12}");
        assertThat(storage.at("/buckets/0/paths").toString())
                .isEqualTo("{\"public/*\":{\"guest\":[\"get\",\"list\"]}}");
        assertThat(storage.at("/buckets/1").has("paths")).isFalse();
        assertThat(sandbox.output("/custom/sandbox/storage_endpoint"))
                .isEqualTo("http://127.0.0.1:" + sandbox.endpoints().graphql().getPort());
    }

    @Test
    void bucketsAreListedAndDescribed() {
        assertThat(s3.listBuckets().buckets())
                .extracting(bucket -> bucket.name())
                .containsExactly(files, versions);
        assertThat(s3.headBucket(request -> request.bucket(files)).bucketRegion())
                .isEqualTo("us-east-1");
        assertThat(s3.getBucketLocation(request -> request.bucket(files)).locationConstraintAsString())
                .isNullOrEmpty();
        assertThat(s3.getBucketVersioning(request -> request.bucket(files)).status())
                .isNull();
        assertThat(s3.getBucketVersioning(request -> request.bucket(versions)).statusAsString())
                .isEqualTo("Enabled");
        assertThat(s3.getBucketCors(request -> request.bucket(files)).corsRules())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.allowedOrigins()).containsExactly("*");
                    assertThat(rule.allowedMethods()).containsExactly("GET", "HEAD", "PUT", "POST", "DELETE");
                    assertThat(rule.maxAgeSeconds()).isEqualTo(3000);
                });
        assertRefused(() -> s3.headBucket(request -> request.bucket("no-such-bucket")), 404, "NoSuchBucket");
        assertRefused(() -> s3.listObjectsV2(request -> request.bucket("no-such-bucket")), 404, "NoSuchBucket");
        assertRefused(() -> s3.createBucket(request -> request.bucket("another-bucket")), 501, "NotImplemented");
        assertRefused(
                () -> s3.getBucketLifecycleConfiguration(request -> request.bucket(files)), 501, "NotImplemented");
        assertRefused(() -> s3.deleteBucket(request -> request.bucket(files)), 501, "NotImplemented");
    }

    @Test
    void objectsKeepWhatIsSaidOfThem() {
        put("headers/ä b+c.txt", "hello", request -> request.contentType("text/markdown")
                .cacheControl("max-age=7")
                .contentDisposition("attachment")
                .contentLanguage("de")
                .contentEncoding("identity")
                .metadata(Map.of("author", "ada")));

        HeadObjectResponse head = s3.headObject(request -> request.bucket(files).key("headers/ä b+c.txt"));
        assertThat(head.contentType()).isEqualTo("text/markdown");
        assertThat(head.cacheControl()).isEqualTo("max-age=7");
        assertThat(head.contentDisposition()).isEqualTo("attachment");
        assertThat(head.contentLanguage()).isEqualTo("de");
        assertThat(head.contentEncoding()).isEqualTo("identity");
        assertThat(head.metadata()).isEqualTo(Map.of("author", "ada"));
        assertThat(head.contentLength()).isEqualTo(5);
        assertThat(head.eTag()).isEqualTo("\"5d41402abc4b2a76b9719d911017c592\"");
        assertThat(head.serverSideEncryptionAsString()).isEqualTo("AES256");
        assertThat(get("headers/ä b+c.txt")).isEqualTo("hello");
    }

    @Test
    void aKeyMayBeginAnother() {
        put("tree", "a");
        put("tree/leaf", "b");
        put("tree//", "c");
        put("tree/../up", "d");

        assertThat(get("tree")).isEqualTo("a");
        assertThat(get("tree/leaf")).isEqualTo("b");
        assertThat(get("tree//")).isEqualTo("c");
        assertThat(s3.listObjectsV2(request -> request.bucket(files).prefix("tree"))
                        .contents())
                .extracting(S3Object::key)
                .containsExactly("tree", "tree/../up", "tree//", "tree/leaf");
    }

    @Test
    void rangesAndConditionsAreKept() {
        put("ranges", "0123456789");
        String eTag =
                s3.headObject(request -> request.bucket(files).key("ranges")).eTag();

        GetObjectResponse middle = s3.getObjectAsBytes(
                        request -> request.bucket(files).key("ranges").range("bytes=2-4"))
                .response();
        assertThat(middle.contentRange()).isEqualTo("bytes 2-4/10");
        assertThat(s3.getObjectAsBytes(
                                request -> request.bucket(files).key("ranges").range("bytes=-3"))
                        .asUtf8String())
                .isEqualTo("789");
        assertRefused(
                () -> s3.getObjectAsBytes(
                        request -> request.bucket(files).key("ranges").range("bytes=10-")),
                416,
                "InvalidRange");
        assertThatThrownBy(() -> s3.getObjectAsBytes(
                        request -> request.bucket(files).key("ranges").ifNoneMatch(eTag)))
                .isInstanceOfSatisfying(S3Exception.class, unchanged -> assertThat(unchanged.statusCode())
                        .isEqualTo(304));
        assertRefused(
                () -> s3.getObjectAsBytes(
                        request -> request.bucket(files).key("ranges").ifMatch("\"other\"")),
                412,
                "PreconditionFailed");
        assertRefused(() -> put("ranges", "new", request -> request.ifNoneMatch("*")), 412, "PreconditionFailed");
        put("ranges", "new", request -> request.ifMatch(eTag));
        assertRefused(() -> put("ranges", "newer", request -> request.ifMatch(eTag)), 412, "PreconditionFailed");
        assertThat(get("ranges")).isEqualTo("new");
    }

    @Test
    void whatIsNotThereIsMissed() {
        assertThatThrownBy(() -> get("missing"))
                .isInstanceOfSatisfying(NoSuchKeyException.class, missing -> assertThat(missing.getMessage())
                        .contains("The specified key does not exist."));
        assertRefused(() -> s3.headObject(request -> request.bucket(files).key("missing")), 404, "NoSuchKey");
        s3.deleteObject(request -> request.bucket(files).key("missing"));
    }

    @Test
    void listsComeInPages() {
        IntStream.range(0, 25).forEach(at -> put("list/" + (at % 5) + "/" + at, "x"));
        put("list/top", "x");

        assertThat(s3.listObjectsV2Paginator(
                                request -> request.bucket(files).prefix("list/").maxKeys(4))
                        .contents())
                .hasSize(26)
                .extracting(S3Object::key)
                .isSorted();
        assertThat(s3.listObjectsV2Paginator(request -> request.bucket(files)
                                .prefix("list/")
                                .delimiter("/")
                                .maxKeys(2))
                        .commonPrefixes())
                .extracting(CommonPrefix::prefix)
                .containsExactly("list/0/", "list/1/", "list/2/", "list/3/", "list/4/");
        ListObjectsResponse first = s3.listObjects(
                request -> request.bucket(files).prefix("list/").delimiter("/").maxKeys(5));
        assertThat(first.isTruncated()).isTrue();
        assertThat(first.nextMarker()).isEqualTo("list/4/");
        assertThat(s3.listObjects(request -> request.bucket(files)
                                .prefix("list/")
                                .delimiter("/")
                                .marker(first.nextMarker()))
                        .contents())
                .extracting(S3Object::key)
                .containsExactly("list/top");
        assertThat(s3.listObjectsV2(
                                request -> request.bucket(files).prefix("list/").startAfter("list/4/9"))
                        .contents())
                .extracting(S3Object::key)
                .containsExactly("list/top");
    }

    @Test
    void copiesTakeOrReplaceWhatIsSaid() {
        put("copy/from ü", "text", request -> request.contentType("text/plain").metadata(Map.of("a", "1")));

        s3.copyObject(CopyObjectRequest.builder()
                .sourceBucket(files)
                .sourceKey("copy/from ü")
                .destinationBucket(versions)
                .destinationKey("copied")
                .build());
        s3.copyObject(CopyObjectRequest.builder()
                .sourceBucket(files)
                .sourceKey("copy/from ü")
                .destinationBucket(files)
                .destinationKey("copy/to")
                .metadataDirective(MetadataDirective.REPLACE)
                .metadata(Map.of("b", "2"))
                .build());

        assertThat(s3.headObject(request -> request.bucket(versions).key("copied"))
                        .metadata())
                .isEqualTo(Map.of("a", "1"));
        assertThat(s3.headObject(request -> request.bucket(files).key("copy/to"))
                        .metadata())
                .isEqualTo(Map.of("b", "2"));
        assertThat(get("copy/to")).isEqualTo("text");
    }

    @Test
    void manyAreDeletedAtOnce() {
        put("many/a&<b>", "1");
        put("many/b", "2");

        assertThat(s3.deleteObjects(request -> request.bucket(files)
                                .delete(delete -> delete.objects(
                                        ObjectIdentifier.builder()
                                                .key("many/a&<b>")
                                                .build(),
                                        ObjectIdentifier.builder().key("many/b").build())))
                        .deleted())
                .hasSize(2);
        assertThat(s3.listObjectsV2(request -> request.bucket(files).prefix("many/"))
                        .contents())
                .isEmpty();
    }

    @Test
    void partsBecomeOneObject() {
        byte[] content = new byte[12 * MEGABYTE];
        new Random(7).nextBytes(content);
        String id = s3.createMultipartUpload(
                        request -> request.bucket(files).key("parts").contentType("image/png"))
                .uploadId();
        List<CompletedPart> parts = List.of(
                part(id, 1, slice(content, 0, 5)),
                part(id, 2, slice(content, 5, 10)),
                part(id, 3, slice(content, 10, 12)));

        assertThat(s3.listMultipartUploads(request -> request.bucket(files)).uploads())
                .anyMatch(upload -> upload.uploadId().equals(id));
        assertThat(s3.listParts(request -> request.bucket(files).key("parts").uploadId(id))
                        .parts())
                .hasSize(3);
        assertRefused(
                () -> s3.completeMultipartUpload(request -> request.bucket(files)
                        .key("parts")
                        .uploadId(id)
                        .multipartUpload(upload -> upload.parts(
                                parts.get(0).toBuilder().eTag("\"0\"").build()))),
                400,
                "InvalidPart");
        assertThat(s3.completeMultipartUpload(request -> request.bucket(files)
                                .key("parts")
                                .uploadId(id)
                                .multipartUpload(upload -> upload.parts(parts)))
                        .eTag())
                .matches("\"[0-9a-f]{32}-3\"");

        assertThat(s3.getObjectAsBytes(request -> request.bucket(files).key("parts"))
                        .asByteArrayUnsafe())
                .isEqualTo(content);
        assertThat(s3.headObject(request -> request.bucket(files).key("parts")).contentType())
                .isEqualTo("image/png");
        assertThat(s3.listMultipartUploads(request -> request.bucket(files)).uploads())
                .noneMatch(upload -> upload.uploadId().equals(id));
        assertRefused(
                () -> s3.listParts(request -> request.bucket(files).key("parts").uploadId(id)), 404, "NoSuchUpload");
    }

    private static byte[] slice(byte[] content, int from, int to) {
        return Arrays.copyOfRange(content, from * MEGABYTE, to * MEGABYTE);
    }

    private static CompletedPart part(String id, int number, byte[] bytes) {
        String eTag = s3.uploadPart(
                        request ->
                                request.bucket(files).key("parts").uploadId(id).partNumber(number),
                        RequestBody.fromBytes(bytes))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(eTag).build();
    }

    @Test
    void partsAreCopiedAndUploadsGivenUp() {
        put("source", "0123456789");
        String id = s3.createMultipartUpload(request -> request.bucket(files).key("joined"))
                .uploadId();
        String eTag = s3.uploadPartCopy(request -> request.sourceBucket(files)
                        .sourceKey("source")
                        .copySourceRange("bytes=3-5")
                        .destinationBucket(files)
                        .destinationKey("joined")
                        .uploadId(id)
                        .partNumber(1))
                .copyPartResult()
                .eTag();
        s3.completeMultipartUpload(request -> request.bucket(files)
                .key("joined")
                .uploadId(id)
                .multipartUpload(upload -> upload.parts(
                        CompletedPart.builder().partNumber(1).eTag(eTag).build())));
        assertThat(get("joined")).isEqualTo("345");

        String other = s3.createMultipartUpload(request -> request.bucket(files).key("joined"))
                .uploadId();
        s3.abortMultipartUpload(request -> request.bucket(files).key("joined").uploadId(other));
        assertRefused(
                () -> s3.uploadPart(
                        request -> request.bucket(files)
                                .key("joined")
                                .uploadId(other)
                                .partNumber(1),
                        RequestBody.fromString("x")),
                404,
                "NoSuchUpload");
    }

    @Test
    void checksumsAreVerifiedAndKept() {
        for (ChecksumAlgorithm algorithm : List.of(
                ChecksumAlgorithm.CRC32, ChecksumAlgorithm.CRC32_C, ChecksumAlgorithm.SHA1, ChecksumAlgorithm.SHA256)) {
            put("sums/" + algorithm, "hello", request -> request.checksumAlgorithm(algorithm));
            assertThat(get("sums/" + algorithm)).isEqualTo("hello");
        }
        put("sums/given", "hello", request -> request.checksumCRC32("NhCmhg=="));
        assertThat(s3.headObject(request ->
                                request.bucket(files).key("sums/given").checksumMode(ChecksumMode.ENABLED))
                        .checksumCRC32())
                .isEqualTo("NhCmhg==");
        assertRefused(() -> put("sums/wrong", "hellO", request -> request.checksumCRC32("NhCmhg==")), 400, "BadDigest");
        assertRefused(
                () -> put("sums/wrong", "hello", request -> request.contentMD5("1B2M2Y8AsgTpgAmY7PhCfg==")),
                400,
                "BadDigest");
        assertThatThrownBy(() -> get("sums/wrong")).isInstanceOf(NoSuchKeyException.class);
    }

    @Test
    void olderVersionsAreKeptWhereTheDefinitionSaysSo() {
        String first = version("one");
        String second = version("two");

        assertThat(first).isNotEqualTo(second).hasSize(32);
        assertThat(read(null)).isEqualTo("two");
        assertThat(read(first)).isEqualTo("one");
        String marker =
                s3.deleteObject(request -> request.bucket(versions).key("doc")).versionId();
        assertThatThrownBy(() -> read(null)).isInstanceOf(NoSuchKeyException.class);
        assertRefused(() -> read(marker), 405, "MethodNotAllowed");
        assertRefused(() -> read("v".repeat(32)), 404, "NoSuchVersion");
        ListObjectVersionsResponse all =
                s3.listObjectVersions(request -> request.bucket(versions).prefix("doc"));
        assertThat(all.versions()).extracting(ObjectVersion::versionId).containsExactly(second, first);
        assertThat(all.deleteMarkers()).singleElement().satisfies(entry -> {
            assertThat(entry.versionId()).isEqualTo(marker);
            assertThat(entry.isLatest()).isTrue();
        });
        assertThat(s3.listObjectVersionsPaginator(request ->
                                request.bucket(versions).prefix("doc").maxKeys(1))
                        .versions())
                .hasSize(2);
        s3.deleteObject(request -> request.bucket(versions).key("doc").versionId(marker));
        assertThat(read(null)).isEqualTo("two");
        s3.deleteObject(request -> request.bucket(versions).key("doc").versionId(second));
        assertThat(read(null)).isEqualTo("one");
    }

    private static String version(String text) {
        return s3.putObject(request -> request.bucket(versions).key("doc"), RequestBody.fromString(text))
                .versionId();
    }

    private static String read(String version) {
        return s3.getObjectAsBytes(
                        request -> request.bucket(versions).key("doc").versionId(version))
                .asUtf8String();
    }

    @Test
    void objectsHaveTags() {
        put("tagged", "hello", request -> request.tagging("colour=dark%20red&size=2"));
        assertThat(tags("tagged")).containsExactly(tag("colour", "dark red"), tag("size", "2"));
        assertThat(s3.headObject(request -> request.bucket(files).key("tagged")).tagCount())
                .isEqualTo(2);
        s3.copyObject(request -> request.sourceBucket(files)
                .sourceKey("tagged")
                .destinationBucket(files)
                .destinationKey("copied"));
        assertThat(tags("copied")).hasSize(2);
        s3.putObjectTagging(
                request -> request.bucket(files).key("tagged").tagging(tagging -> tagging.tagSet(tag("size", "<3>"))));
        assertThat(tags("tagged")).containsExactly(tag("size", "<3>"));
        assertThat(get("tagged")).isEqualTo("hello");
        s3.deleteObjectTagging(request -> request.bucket(files).key("tagged"));
        assertThat(tags("tagged")).isEmpty();
        assertRefused(() -> tags("nothing"), 404, "NoSuchKey");
        assertRefused(
                () -> put("tagged", "hello", request -> request.tagging("k".repeat(129) + "=")), 400, "InvalidTag");
        assertRefused(
                () -> s3.putObjectTagging(request -> request.bucket(files)
                        .key("tagged")
                        .tagging(tagging -> tagging.tagSet(tag("a", "1"), tag("a", "2")))),
                400,
                "InvalidTag");
        assertRefused(
                () -> s3.putObjectTagging(request -> request.bucket(files)
                        .key("tagged")
                        .tagging(tagging -> tagging.tagSet(IntStream.range(0, 11)
                                .mapToObj(number -> tag("k" + number, ""))
                                .toList()))),
                400,
                "BadRequest");
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private static List<Tag> tags(String key) {
        return s3.getObjectTagging(request -> request.bucket(files).key(key)).tagSet();
    }

    @Test
    void largeObjectsStreamThrough() {
        byte[] content = new byte[40 * MEGABYTE];
        new Random(8).nextBytes(content);

        s3.putObject(request -> request.bucket(files).key("large"), RequestBody.fromBytes(content));

        assertThat(s3.getObjectAsBytes(request -> request.bucket(files).key("large"))
                        .asByteArrayUnsafe())
                .isEqualTo(content);
    }

    @Test
    void linksWorkUntilTheyExpire() throws Exception {
        put("link", "hello");
        try (S3Presigner presigner = sandbox.presigner(SandboxFixture.DEVELOPER)) {
            URI get = presigner
                    .presignGetObject(link -> link.signatureDuration(Duration.ofMinutes(5))
                            .getObjectRequest(
                                    request -> request.bucket(files).key("link").responseContentType("text/csv")))
                    .url()
                    .toURI();
            HttpResponse<String> answer = send(HttpRequest.newBuilder(get));
            assertThat(answer.body()).isEqualTo("hello");
            assertThat(answer.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
            URI put = presigner
                    .presignPutObject(link -> link.signatureDuration(Duration.ofMinutes(5))
                            .putObjectRequest(request -> request.bucket(files).key("linked")))
                    .url()
                    .toURI();
            assertThat(send(HttpRequest.newBuilder(put).PUT(HttpRequest.BodyPublishers.ofString("by link")))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get("linked")).isEqualTo("by link");
        }
    }

    @Test
    void pagesFromElsewhereMayAsk() throws Exception {
        URI object = URI.create(sandbox.output("/custom/sandbox/storage_endpoint") + "/" + files + "/link");
        HttpResponse<String> preflight = send(HttpRequest.newBuilder(object)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "http://localhost:5173")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,x-amz-date"));

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().map())
                .containsEntry("access-control-allow-origin", List.of("*"))
                .containsEntry("access-control-allow-methods", List.of("GET, HEAD, PUT, POST, DELETE"))
                .containsEntry("access-control-allow-headers", List.of("authorization,x-amz-date"))
                .containsEntry(
                        "access-control-expose-headers",
                        List.of("x-amz-server-side-encryption, x-amz-request-id, x-amz-id-2, ETag"))
                .containsEntry("access-control-max-age", List.of("3000"));
        HttpResponse<String> refused = send(HttpRequest.newBuilder(object).header("Origin", "http://localhost:5173"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("<Code>AccessDenied</Code><Message>Access Denied</Message>");
        assertThat(refused.headers().firstValue("access-control-allow-origin")).hasValue("*");
        assertThat(send(HttpRequest.newBuilder(object).header("Origin", "https://evil.example"))
                        .body())
                .contains("only to pages served from this machine");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void filesOutliveRestartsAndChangesOfTheDefinition(@TempDir Path own) {
        String bucket;
        try (SandboxFixture first = new SandboxFixture(own, storages());
                S3Client client = first.s3(SandboxFixture.DEVELOPER)) {
            bucket = first.output("/storage/bucket_name");
            client.putObject(request -> request.bucket(bucket).key("kept"), RequestBody.fromString("kept"));
            first.deploy(Jampx.defineStorage("other"));
            assertRefused(
                    () -> client.getObjectAsBytes(
                            request -> request.bucket(bucket).key("kept")),
                    404,
                    "NoSuchBucket");
            first.deploy(Jampx.defineAuth().loginWith(login -> login.email()));
            assertRefused(
                    () -> client.getObjectAsBytes(
                            request -> request.bucket(bucket).key("kept")),
                    404,
                    "NoSuchBucket");
            assertThat(first.outputs().has("storage")).isFalse();
        }
        try (SandboxFixture second = new SandboxFixture(own, storages());
                S3Client client = second.s3(SandboxFixture.DEVELOPER)) {
            assertThat(second.output("/storage/bucket_name")).isEqualTo(bucket);
            assertThat(client.getObjectAsBytes(request -> request.bucket(bucket).key("kept"))
                            .asUtf8String())
                    .isEqualTo("kept");
        }
    }
}
