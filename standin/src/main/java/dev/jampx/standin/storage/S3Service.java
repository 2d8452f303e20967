package dev.jampx.standin.storage;

import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.AwsRequest;
import dev.jampx.standin.wire.AwsService;
import dev.jampx.standin.wire.Dialect;
import dev.jampx.standin.wire.Xml;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** S3, with the bucket in the path. */
public final class S3Service implements AwsService {

    private static final String NAME_SPACE = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";
    private static final String ETAG = "\"00000000000000000000000000000000\"";

    private final Buckets buckets;
    private final Map<String, NavigableMap<Integer, byte[]>> uploads = new ConcurrentHashMap<>();
    private final AtomicInteger lastUpload = new AtomicInteger();

    public S3Service(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    public Dialect dialect() {
        return Dialect.S3;
    }

    @Override
    public String action(AwsRequest request) {
        boolean object = request.segments().size() > 1;
        return switch (request.http().method()) {
            case "HEAD" -> object ? "HeadObject" : "HeadBucket";
            case "PUT" -> request.asks("partNumber") ? "UploadPart" : "PutObject";
            case "POST" -> request.asks("uploads") ? "CreateMultipartUpload" : "CompleteMultipartUpload";
            case "DELETE" -> "DeleteObject";
            default -> read(request, object);
        };
    }

    private static String read(AwsRequest request, boolean object) {
        if (object) {
            return "GetObject";
        }
        if (request.asks("location")) {
            return "GetBucketLocation";
        }
        return request.asks("encryption") ? "GetBucketEncryption" : "ListObjectsV2";
    }

    @Override
    public String resource(AwsRequest request) {
        return "arn:aws:s3:::" + String.join("/", request.segments());
    }

    @Override
    public WireResponse answer(AwsRequest request) {
        List<String> segments = request.segments();
        String bucket = segments.get(0);
        String key = String.join("/", segments.subList(1, segments.size()));
        NavigableMap<String, byte[]> objects = buckets.objects(bucket)
                .orElseThrow(() -> new AwsError(404, "NoSuchBucket", "The specified bucket does not exist"));
        return switch (action(request)) {
            case "HeadBucket" -> new WireResponse(200, Map.of("x-amz-bucket-region", request.region()), new byte[0]);
            case "GetBucketLocation" -> xml(xml -> xml.element("LocationConstraint" + NAME_SPACE, inside -> {}));
            case "GetBucketEncryption" -> encryption();
            case "ListObjectsV2" -> list(objects, request.query("prefix").orElse(""), bucket);
            case "HeadObject", "GetObject" -> object(objects, key);
            case "PutObject" -> put(objects, key, body(request));
            case "CreateMultipartUpload" -> createUpload(bucket, key);
            case "UploadPart" -> uploadPart(request);
            case "CompleteMultipartUpload" -> completeUpload(objects, bucket, key, request);
            default -> delete(objects, key);
        };
    }

    @Override
    public WireResponse refusal(AwsRequest request, AwsError error) {
        if (request.http().method().equals("HEAD")) {
            return new WireResponse(error.status(), Map.of(), new byte[0]);
        }
        return xml(
                error.status(),
                xml -> xml.element("Error", details -> details.element("Code", error.code())
                        .element("Message", error.message())
                        .element("RequestId", "0000000000000000")));
    }

    private static WireResponse encryption() {
        return xml(xml -> xml.element(
                "ServerSideEncryptionConfiguration" + NAME_SPACE,
                configuration -> configuration.element(
                        "Rule",
                        rule -> rule.element(
                                "ApplyServerSideEncryptionByDefault",
                                byDefault -> byDefault.element("SSEAlgorithm", "AES256")))));
    }

    private static WireResponse list(NavigableMap<String, byte[]> objects, String prefix, String bucket) {
        Map<String, byte[]> found = objects.tailMap(prefix, true).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        return xml(xml -> xml.element("ListBucketResult" + NAME_SPACE, result -> {
            result.element("Name", bucket)
                    .element("Prefix", prefix)
                    .element("KeyCount", found.size())
                    .element("MaxKeys", 1000)
                    .element("IsTruncated", false);
            found.forEach((key, content) -> result.element("Contents", entry -> entry.element("Key", key)
                    .element("LastModified", "2026-01-01T00:00:00.000Z")
                    .element("ETag", ETAG)
                    .element("Size", content.length)
                    .element("StorageClass", "STANDARD")));
        }));
    }

    private static WireResponse object(NavigableMap<String, byte[]> objects, String key) {
        byte[] content = Optional.ofNullable(objects.get(key))
                .orElseThrow(() -> new AwsError(404, "NoSuchKey", "The specified key does not exist."));
        return new WireResponse(
                200,
                Map.of(
                        "content-type",
                        "application/octet-stream",
                        "etag",
                        ETAG,
                        "last-modified",
                        "Thu, 01 Jan 2026 00:00:00 GMT"),
                content);
    }

    private static WireResponse put(NavigableMap<String, byte[]> objects, String key, byte[] content) {
        objects.put(key, content);
        return new WireResponse(200, Map.of("etag", ETAG), new byte[0]);
    }

    private static WireResponse delete(NavigableMap<String, byte[]> objects, String key) {
        objects.remove(key);
        return new WireResponse(204, Map.of(), new byte[0]);
    }

    private WireResponse createUpload(String bucket, String key) {
        String id = "upload-" + lastUpload.incrementAndGet();
        uploads.put(id, new TreeMap<>());
        return xml(xml -> xml.element(
                "InitiateMultipartUploadResult" + NAME_SPACE,
                result -> result.element("Bucket", bucket).element("Key", key).element("UploadId", id)));
    }

    private WireResponse uploadPart(AwsRequest request) {
        NavigableMap<Integer, byte[]> parts = upload(request);
        int number = Integer.parseInt(request.query("partNumber").orElseThrow());
        synchronized (parts) {
            parts.put(number, body(request));
        }
        return new WireResponse(200, Map.of("etag", ETAG), new byte[0]);
    }

    private WireResponse completeUpload(
            NavigableMap<String, byte[]> objects, String bucket, String key, AwsRequest request) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        NavigableMap<Integer, byte[]> parts = upload(request);
        synchronized (parts) {
            parts.values().forEach(whole::writeBytes);
        }
        objects.put(key, whole.toByteArray());
        return xml(xml -> xml.element(
                "CompleteMultipartUploadResult" + NAME_SPACE,
                result -> result.element("Bucket", bucket).element("Key", key).element("ETag", ETAG)));
    }

    private NavigableMap<Integer, byte[]> upload(AwsRequest request) {
        return Optional.ofNullable(uploads.get(request.query("uploadId").orElse("")))
                .orElseThrow(() -> new AwsError(404, "NoSuchUpload", "The specified upload does not exist."));
    }

    private static byte[] body(AwsRequest request) {
        boolean chunked = request.http()
                .header("x-amz-content-sha256")
                .filter(hash -> hash.startsWith("STREAMING-"))
                .isPresent();
        return chunked
                ? ChunkedBody.decoded(request.http().body())
                : request.http().body();
    }

    private static WireResponse xml(Consumer<Xml> content) {
        return xml(200, content);
    }

    private static WireResponse xml(int status, Consumer<Xml> content) {
        Xml xml = new Xml();
        content.accept(xml);
        return WireResponse.text(status, "application/xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml);
    }
}
