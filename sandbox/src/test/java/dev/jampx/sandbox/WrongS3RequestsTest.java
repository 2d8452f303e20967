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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

    private static final String MD5_OF_NOTHING = "1B2M2Y8AsgTpgAmY7PhCfg==";
    private static final String ETAG = "5d41402abc4b2a76b9719d911017c592";

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

    /**
     * A wrong request and its answer.
     *
     * @param request the request; {@code BUCKET}, {@code UPLOAD} and {@code MARKER} stand for what is made first
     * @param status the status
     * @param code the code
     * @param message the message
     * @param elements the other elements, by turns names and texts
     */
    private record Wrong(Request request, int status, String code, String message, String... elements) {

        Map<String, String> said() {
            Map<String, String> said = new LinkedHashMap<>();
            said.put("Code", code);
            said.put("Message", message);
            for (int at = 0; at < elements.length; at += 2) {
                said.put(elements[at], filled(elements[at + 1]));
            }
            return said;
        }

        @Override
        public String toString() {
            String path = request.path().length() > 80 ? request.path().substring(0, 80) : request.path();
            return code + ": " + request.method() + " " + path + " " + request.headers();
        }
    }

    private static String filled(String text) {
        return text.replace("BUCKET", bucket).replace("UPLOAD", upload).replace("MARKER", marker);
    }

    private static Request get(String path) {
        return Request.of("GET", path);
    }

    private static Request put(String path) {
        return Request.of("PUT", path).with("hello");
    }

    private static Request delete(String document) {
        return Request.of("POST", "/BUCKET?delete").with(document);
    }

    private static Request complete(String document) {
        return Request.of("POST", "/BUCKET/parts?uploadId=UPLOAD").with(document);
    }

    private static String parts(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> "<Part><PartNumber>" + number + "</PartNumber><ETag>\"" + ETAG + "\"</ETag></Part>")
                .collect(Collectors.joining(
                        "",
                        "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">",
                        "</CompleteMultipartUpload>"));
    }

    private static Wrong argument(Request request, String message, String name, String value) {
        return new Wrong(request, 400, "InvalidArgument", message, "ArgumentName", name, "ArgumentValue", value);
    }

    private static Wrong malformed(Request request) {
        return new Wrong(
                request,
                400,
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema");
    }

    private static Wrong invalidPart(Request request, String number, String eTag) {
        return new Wrong(
                request,
                400,
                "InvalidPart",
                "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified"
                        + " entity tag may not match the part's entity tag.",
                "UploadId",
                "UPLOAD",
                "PartNumber",
                number,
                "ETag",
                eTag);
    }

    private static Wrong failed(Request request, String condition) {
        return new Wrong(
                request,
                412,
                "PreconditionFailed",
                "At least one of the pre-conditions you specified did not hold",
                "Condition",
                condition);
    }

    private static Wrong noUpload(Request request, String id) {
        return new Wrong(
                request,
                404,
                "NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or"
                        + " completed.",
                "UploadId",
                id);
    }

    private static Stream<Wrong> names() {
        String missing = "The specified bucket does not exist";
        String invalid = "The specified bucket is not valid.";
        String notAllowed = "The specified method is not allowed against this resource.";
        return Stream.of(
                new Wrong(get("/no-such-bucket/key"), 404, "NoSuchBucket", missing, "BucketName", "no-such-bucket"),
                new Wrong(get("/no-such-bucket"), 404, "NoSuchBucket", missing, "BucketName", "no-such-bucket"),
                new Wrong(put("/no-such-bucket/key"), 404, "NoSuchBucket", missing, "BucketName", "no-such-bucket"),
                new Wrong(
                        Request.of("DELETE", "/no-such-bucket/key"),
                        404,
                        "NoSuchBucket",
                        missing,
                        "BucketName",
                        "no-such-bucket"),
                new Wrong(get("/No_Bucket/key"), 400, "InvalidBucketName", invalid, "BucketName", "No_Bucket"),
                new Wrong(get("/ab"), 400, "InvalidBucketName", invalid, "BucketName", "ab"),
                new Wrong(get("/192.168.5.4"), 400, "InvalidBucketName", invalid, "BucketName", "192.168.5.4"),
                new Wrong(get("/BUCKET/none"), 404, "NoSuchKey", "The specified key does not exist.", "Key", "none"),
                new Wrong(get("/BUCKET/gone"), 404, "NoSuchKey", "The specified key does not exist.", "Key", "gone"),
                new Wrong(
                        put("/BUCKET/" + "k".repeat(1025)),
                        400,
                        "KeyTooLongError",
                        "Your key is too long",
                        "Size",
                        "1025",
                        "MaxSizeAllowed",
                        "1024"),
                new Wrong(
                        get("/BUCKET/%C3%A4".concat("k".repeat(1023))),
                        400,
                        "KeyTooLongError",
                        "Your key is too long",
                        "Size",
                        "1025",
                        "MaxSizeAllowed",
                        "1024"),
                new Wrong(
                        Request.of("PATCH", "/BUCKET/hello"),
                        405,
                        "MethodNotAllowed",
                        notAllowed,
                        "Method",
                        "PATCH",
                        "ResourceType",
                        "OBJECT"),
                new Wrong(
                        Request.of("POST", "/BUCKET/hello"),
                        405,
                        "MethodNotAllowed",
                        notAllowed,
                        "Method",
                        "POST",
                        "ResourceType",
                        "OBJECT"),
                new Wrong(
                        Request.of("DELETE", "/"),
                        405,
                        "MethodNotAllowed",
                        notAllowed,
                        "Method",
                        "DELETE",
                        "ResourceType",
                        "SERVICE"));
    }

    private static Stream<Wrong> reads() {
        String range = "The requested range is not satisfiable";
        return Stream.of(
                new Wrong(
                        get("/BUCKET/hello").with("range", "bytes=5-9"),
                        416,
                        "InvalidRange",
                        range,
                        "RangeRequested",
                        "bytes=5-9",
                        "ActualObjectSize",
                        "5"),
                new Wrong(
                        get("/BUCKET/hello").with("range", "bytes=-0"),
                        416,
                        "InvalidRange",
                        range,
                        "RangeRequested",
                        "bytes=-0",
                        "ActualObjectSize",
                        "5"),
                failed(get("/BUCKET/hello").with("if-match", "\"other\""), "If-Match"),
                failed(
                        get("/BUCKET/hello").with("if-unmodified-since", "Sat, 01 Jan 2000 00:00:00 GMT"),
                        "If-Unmodified-Since"),
                argument(get("/BUCKET/hello?versionId=abc"), "Invalid version id specified", "versionId", "abc"),
                argument(get("/BUCKET/hello?versionId="), "Version id cannot be the empty string", "versionId", ""),
                new Wrong(
                        get("/BUCKET/hello?versionId=" + "v".repeat(32)),
                        404,
                        "NoSuchVersion",
                        "The specified version does not exist.",
                        "Key",
                        "hello",
                        "VersionId",
                        "v".repeat(32)),
                new Wrong(
                        get("/BUCKET/hello?versionId=null"),
                        404,
                        "NoSuchVersion",
                        "The specified version does not exist.",
                        "Key",
                        "hello",
                        "VersionId",
                        "null"),
                new Wrong(
                        get("/BUCKET/gone?versionId=MARKER"),
                        405,
                        "MethodNotAllowed",
                        "The specified method is not allowed against this resource.",
                        "Method",
                        "GET",
                        "ResourceType",
                        "DeleteMarker"),
                argument(
                        get("/BUCKET/hello?partNumber=0"),
                        "Part number must be an integer between 1 and 10000, inclusive",
                        "partNumber",
                        "0"),
                new Wrong(
                        get("/BUCKET/hello?partNumber=2"),
                        416,
                        "InvalidPartNumber",
                        "The requested partnumber is not satisfiable",
                        "PartNumberRequested",
                        "2",
                        "ActualPartCount",
                        "1"),
                new Wrong(
                        get("/BUCKET/hello?partNumber=1").with("range", "bytes=0-1"),
                        400,
                        "InvalidRequest",
                        "Cannot specify both Range header and partNumber query parameter"),
                argument(
                        Request.of("DELETE", "/BUCKET/hello?versionId=abc"),
                        "Invalid version id specified",
                        "versionId",
                        "abc"));
    }

    private static Stream<Wrong> lists() {
        return Stream.of("?list-type=2&", "?", "?versions&")
                .flatMap(list -> Stream.of(
                        argument(
                                get("/BUCKET" + list + "max-keys=many"),
                                "Provided max-keys not an integer or within integer range",
                                "max-keys",
                                "many"),
                        argument(
                                get("/BUCKET" + list + "max-keys=2147483648"),
                                "Provided max-keys not an integer or within integer range",
                                "max-keys",
                                "2147483648"),
                        argument(
                                get("/BUCKET" + list + "max-keys=-1"),
                                "Argument max-keys must be an integer between 0 and 2147483647",
                                "max-keys",
                                "-1"),
                        argument(
                                get("/BUCKET" + list + "encoding-type=base64"),
                                "Invalid Encoding Method specified in Request",
                                "encoding-type",
                                "base64")));
    }

    private static Stream<Wrong> markers() {
        return Stream.of(
                argument(
                        get("/BUCKET?list-type=2&continuation-token="),
                        "The continuation token provided is incorrect",
                        "continuation-token",
                        ""),
                argument(
                        get("/BUCKET?list-type=2&continuation-token=%2A"),
                        "The continuation token provided is incorrect",
                        "continuation-token",
                        "*"),
                argument(
                        get("/BUCKET?versions&version-id-marker=null"),
                        "A version-id marker cannot be specified without a key marker.",
                        "version-id-marker",
                        "null"),
                argument(
                        get("/BUCKET?versions&key-marker=a&version-id-marker=abc"),
                        "Invalid version id specified",
                        "version-id-marker",
                        "abc"),
                argument(
                        get("/BUCKET?uploads&max-uploads=x"),
                        "Provided max-uploads not an integer or within integer range",
                        "max-uploads",
                        "x"),
                argument(
                        get("/BUCKET/parts?uploadId=UPLOAD&max-parts=x"),
                        "Provided max-parts not an integer or within integer range",
                        "max-parts",
                        "x"),
                noUpload(get("/BUCKET/parts?uploadId=none"), "none"));
    }

    private static Stream<Wrong> writes() {
        String digest = "The Content-MD5 you specified was invalid.";
        return Stream.of(
                new Wrong(
                        put("/BUCKET/wrong").with("content-md5", "short"),
                        400,
                        "InvalidDigest",
                        digest,
                        "Content-MD5",
                        "short"),
                new Wrong(
                        put("/BUCKET/wrong").with("content-md5", "YWJj"),
                        400,
                        "InvalidDigest",
                        digest,
                        "Content-MD5",
                        "YWJj"),
                new Wrong(
                        put("/BUCKET/wrong").with("content-md5", MD5_OF_NOTHING),
                        400,
                        "BadDigest",
                        "The Content-MD5 you specified did not match what we received.",
                        "ExpectedDigest",
                        MD5_OF_NOTHING,
                        "CalculatedDigest",
                        "XUFAKrxLKna5cZ2REBfFkg=="),
                new Wrong(
                        put("/BUCKET/wrong").with("x-amz-checksum-crc32", "AAAAAA=="),
                        400,
                        "BadDigest",
                        "The CRC32 you specified did not match the calculated checksum."),
                new Wrong(
                        put("/BUCKET/wrong").with("x-amz-checksum-sha256", "AAAA"),
                        400,
                        "InvalidRequest",
                        "Value for x-amz-checksum-sha256 header is invalid."),
                new Wrong(
                        put("/BUCKET/wrong")
                                .with("x-amz-checksum-crc32", "NhCmhg==")
                                .with("x-amz-checksum-crc32c", "AAAAAA=="),
                        400,
                        "InvalidRequest",
                        "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."),
                new Wrong(
                        put("/BUCKET/wrong").with("x-amz-content-sha256", "0".repeat(64)),
                        400,
                        "XAmzContentSHA256Mismatch",
                        "The provided 'x-amz-content-sha256' header does not match what was computed.",
                        "ClientComputedContentSHA256",
                        "0".repeat(64),
                        "S3ComputedContentSHA256",
                        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"),
                new Wrong(
                        put("/BUCKET/wrong").with("x-amz-storage-class", "CHEAP"),
                        400,
                        "InvalidStorageClass",
                        "The storage class you specified is not valid",
                        "StorageClassRequested",
                        "CHEAP"),
                argument(put("/BUCKET/wrong").with("x-amz-acl", "secret"), "", "x-amz-acl", "secret"),
                new Wrong(
                        put("/BUCKET/wrong").with("x-amz-acl", "public-read"),
                        400,
                        "AccessControlListNotSupported",
                        "The bucket does not allow ACLs"),
                new Wrong(
                        put("/BUCKET/wrong").with("x-amz-meta-a", "m".repeat(2048)),
                        400,
                        "MetadataTooLarge",
                        "Your metadata headers exceed the maximum allowed metadata size",
                        "Size",
                        "2049",
                        "MaxSizeAllowed",
                        "2048"),
                failed(put("/BUCKET/hello").with("if-none-match", "*"), "If-None-Match"),
                failed(put("/BUCKET/hello").with("if-match", "\"other\""), "If-Match"),
                new Wrong(
                        put("/BUCKET/wrong").with("if-match", "\"other\""),
                        404,
                        "NoSuchKey",
                        "The specified key does not exist.",
                        "Key",
                        "wrong"));
    }

    private static Stream<Wrong> copies() {
        Request copy = Request.of("PUT", "/BUCKET/copy");
        String source = "x-amz-copy-source";
        return Stream.of(
                argument(
                        copy.with(source, "BUCKET"),
                        "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
                        source,
                        "BUCKET"),
                new Wrong(
                        copy.with(source, "BUCKET/none"),
                        404,
                        "NoSuchKey",
                        "The specified key does not exist.",
                        "Key",
                        "none"),
                new Wrong(
                        copy.with(source, "no-such-bucket/none"),
                        404,
                        "NoSuchBucket",
                        "The specified bucket does not exist",
                        "BucketName",
                        "no-such-bucket"),
                new Wrong(
                        Request.of("PUT", "/BUCKET/hello").with(source, "/BUCKET/hello"),
                        400,
                        "InvalidRequest",
                        "This copy request is illegal because it is trying to copy an object to itself without changing the"
                                + " object's metadata, storage class, website redirect location or encryption attributes."),
                new Wrong(
                        copy.with(source, "BUCKET/gone?versionId=MARKER"),
                        400,
                        "InvalidRequest",
                        "The source of a copy request may not specifically refer to a delete marker by version id."),
                argument(
                        copy.with(source, "BUCKET/hello?versionId=abc"),
                        "Invalid version id specified",
                        "versionId",
                        "abc"),
                argument(
                        copy.with(source, "BUCKET/hello").with("x-amz-metadata-directive", "KEEP"),
                        "Unknown metadata directive.",
                        "x-amz-metadata-directive",
                        "KEEP"),
                failed(
                        copy.with(source, "BUCKET/hello").with("x-amz-copy-source-if-match", "\"other\""),
                        "x-amz-copy-source-If-Match"),
                argument(
                        copiedPart().with("x-amz-copy-source-range", "bytes=0-5"),
                        "Range specified is not valid for source object of size: 5",
                        "x-amz-copy-source-range",
                        "bytes=0-5"));
    }

    private static Request copiedPart() {
        return Request.of("PUT", "/BUCKET/parts?uploadId=UPLOAD&partNumber=9")
                .with("x-amz-copy-source", "BUCKET/hello");
    }

    /** What ceph's s3-tests sends as ranges that are none. */
    private static Stream<Wrong> copiedRanges() {
        return Stream.of("0-2", "bytes=0", "bytes=hello-world", "bytes=0-bar", "bytes=hello-", "bytes=0-2,3-5")
                .map(range -> argument(
                        copiedPart().with("x-amz-copy-source-range", range),
                        "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the"
                                + " zero-based offsets of the first and last bytes to copy",
                        "x-amz-copy-source-range",
                        range));
    }

    private static Stream<Wrong> uploads() {
        String number = "Part number must be an integer between 1 and 10000, inclusive";
        return Stream.of(
                noUpload(put("/BUCKET/parts?uploadId=none&partNumber=1"), "none"),
                noUpload(put("/BUCKET/other?uploadId=UPLOAD&partNumber=1"), "UPLOAD"),
                noUpload(Request.of("DELETE", "/BUCKET/parts?uploadId=none"), "none"),
                noUpload(Request.of("POST", "/BUCKET/parts?uploadId=none").with(parts(1)), "none"),
                argument(put("/BUCKET/parts?uploadId=UPLOAD&partNumber=0"), number, "partNumber", "0"),
                argument(put("/BUCKET/parts?uploadId=UPLOAD&partNumber=10001"), number, "partNumber", "10001"),
                argument(put("/BUCKET/parts?uploadId=UPLOAD&partNumber=one"), number, "partNumber", "one"),
                malformed(complete(parts())),
                malformed(complete("<Complete")),
                malformed(complete("<Other/>")),
                malformed(complete("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + parts(1))),
                malformed(complete(parts(1).replace("<PartNumber>1", "<PartNumber>one"))),
                malformed(complete(parts(1).replaceAll("<ETag>.*</ETag>", ""))),
                argument(complete(parts(0)), "PartNumber must be >= 1", "PartNumber", "0"),
                new Wrong(
                        complete(parts(2, 1)),
                        400,
                        "InvalidPartOrder",
                        "The list of parts was not in ascending order. Parts must be ordered by part number.",
                        "UploadId",
                        "UPLOAD"),
                invalidPart(complete(parts(4)), "4", ETAG),
                invalidPart(complete(parts(1).replace(ETAG, "other")), "1", "other"),
                new Wrong(
                        complete(parts(1, 2)),
                        400,
                        "EntityTooSmall",
                        "Your proposed upload is smaller than the minimum allowed size",
                        "ProposedSize",
                        "5",
                        "MinSizeAllowed",
                        "5242880",
                        "PartNumber",
                        "1",
                        "ETag",
                        ETAG));
    }

    private static Stream<Wrong> deletions() {
        String object = "<Object><Key>a</Key></Object>";
        return Stream.of(
                new Wrong(
                        delete("<Delete>" + object + "</Delete>"),
                        400,
                        "InvalidRequest",
                        "Missing required header for this request: Content-MD5 OR x-amz-checksum-*"),
                new Wrong(delete(""), 400, "MissingRequestBodyError", "Request Body is empty"),
                malformed(digested("<Delete>")),
                malformed(digested("<Delete></Delete>")),
                malformed(digested("<Delete><Object></Object></Delete>")),
                malformed(digested("<Other>" + object + "</Other>")),
                malformed(digested("<Delete>" + object.repeat(1001) + "</Delete>")));
    }

    private static Request digested(String document) {
        return delete(document).with("x-amz-checksum-sha256", "A".repeat(43) + "=");
    }

    private static Stream<Wrong> signatures() {
        Request read = get("/BUCKET/hello");
        String scope = "AWS4-HMAC-SHA256 Credential=";
        return Stream.of(
                new Wrong(read.with("authorization", ""), 403, "AccessDenied", "Access Denied"),
                argument(
                        read.with("authorization", "Basic abc"),
                        "Unsupported Authorization Type",
                        "Authorization",
                        "Basic abc"),
                new Wrong(
                        read.with("authorization", "AWS key:signature"),
                        400,
                        "InvalidRequest",
                        "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."),
                new Wrong(
                        read.with("authorization", scope + "AKIA/20261129/us-east-1/s3/aws4_request, Signature=00"),
                        400,
                        "AuthorizationHeaderMalformed",
                        "The authorization header is malformed; the authorization header requires three components:"
                                + " Credential, SignedHeaders, and Signature."),
                new Wrong(
                        read.with("authorization", scope + "AKIA, SignedHeaders=host, Signature=00"),
                        400,
                        "AuthorizationHeaderMalformed",
                        "The authorization header is malformed; the Credential is mal-formed; expecting"
                                + " \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\"."),
                new Wrong(
                        read.with("x-amz-content-sha256", ""),
                        400,
                        "InvalidRequest",
                        "Missing required header for this request: x-amz-content-sha256"),
                argument(
                        read.with("x-amz-content-sha256", "none"),
                        "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER,"
                                + " STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER,"
                                + " STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD,"
                                + " STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
                        "x-amz-content-sha256",
                        "none"),
                new Wrong(
                        get("/BUCKET/hello?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=00")
                                .with("authorization", ""),
                        400,
                        "AuthorizationQueryParametersError",
                        "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential,"
                                + " X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."));
    }

    @ParameterizedTest
    @MethodSource({
        "names",
        "reads",
        "lists",
        "markers",
        "writes",
        "copies",
        "copiedRanges",
        "uploads",
        "deletions",
        "signatures"
    })
    void areRefusedAsByS3(Wrong wrong) {
        Map<String, String> headers = new LinkedHashMap<>();
        wrong.request().headers().forEach((name, value) -> headers.put(name, filled(value)));
        Request request = new Request(
                wrong.request().method(),
                filled(wrong.request().path()),
                headers,
                filled(wrong.request().body()));

        Answer answer = s3.send(request).assertRefusal(wrong.status(), wrong.code());

        assertThat(answer.said().entrySet())
                .containsExactlyElementsOf(wrong.said().entrySet());
    }

    @Test
    void theDocumentsOfHeadersAloneAreEmpty() {
        Answer missing = s3.send(Request.of("HEAD", "/" + bucket + "/none"));
        Answer unchanged = s3.send(get("/" + bucket + "/hello").with("if-none-match", "\"" + ETAG + "\""));

        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.root()).isEmpty();
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.root()).isEmpty();
        assertThat(unchanged.headers()).containsEntry("etag", List.of("\"" + ETAG + "\""));
    }

    @Test
    void whatStandsForADeletedVersionTellsSo() {
        Answer named = s3.send(get("/" + bucket + "/gone?versionId=" + marker));
        Answer newest = s3.send(get("/" + bucket + "/gone"));

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

    @Test
    void bodiesWithoutALengthAreNotTaken() throws IOException {
        String path = "/" + bucket + "/wrong";
        URI endpoint = URI.create(sandbox.output("/custom/sandbox/storage_endpoint"));
        HttpRequest chunked = HttpRequest.newBuilder(URI.create(endpoint + path))
                .header(
                        "authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIA/20261129/us-east-1/s3/aws4_request, SignedHeaders=host,"
                                + " Signature=00")
                .header("x-amz-date", "20261129T000000Z")
                .header("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
                .PUT(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8))))
                .build();

        assertThat(s3.send(chunked).assertRefusal(501, "NotImplemented").said())
                .containsEntry("Message", "A header you provided implies functionality that is not implemented")
                .containsEntry("Header", "Transfer-Encoding");
        try (RawConnection connection = new RawConnection(endpoint.getPort())) {
            String answer = connection
                    .send(String.join(
                                    "\r\n",
                                    "PUT " + path + " HTTP/1.1",
                                    "Host: " + endpoint.getAuthority(),
                                    "Authorization: AWS4-HMAC-SHA256"
                                            + " Credential=AKIA/20261129/us-east-1/s3/aws4_request,"
                                            + " SignedHeaders=host, Signature=00",
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

    @Test
    void pagesThatAskForWhatNoRuleAllowsAreToldSo() {
        HttpRequest.Builder asked = HttpRequest.newBuilder(
                        URI.create(sandbox.output("/custom/sandbox/storage_endpoint") + "/" + bucket + "/hello"))
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
