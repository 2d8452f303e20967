package dev.jampx.sandbox.storage.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How S3 refuses a request.
 *
 * @param code S3's code, with its HTTP status
 * @param message S3's message
 * @param elements what else the document says, in order
 * @param headers what the headers say
 */
public record S3Refusal(RefusalCode code, String message, Map<String, String> elements, Map<String, String> headers) {

    public S3Refusal {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
        headers = Map.copyOf(headers);
    }

    /** A refusal with the message that its code has. */
    public static S3Refusal of(RefusalCode code) {
        return of(code, code.message());
    }

    /** A refusal with a message of its own. */
    public static S3Refusal of(RefusalCode code, String message) {
        return new S3Refusal(code, message, Map.of(), Map.of());
    }

    /** What is refused for one of its arguments. */
    public static S3Refusal invalidArgument(String message, String name, String value) {
        return of(RefusalCode.INVALID_ARGUMENT, message)
                .with("ArgumentName", name)
                .with("ArgumentValue", value);
    }

    /** What names a version by an id that cannot be one. */
    public static S3Refusal invalidVersion(String name, String value) {
        return invalidArgument("Invalid version id specified", name, value);
    }

    /** What IAM does not allow. */
    public static S3Refusal accessDenied(String message) {
        return of(RefusalCode.ACCESS_DENIED, message);
    }

    /** What is for a bucket that is not there. */
    public static S3Refusal noSuchBucket(String bucket) {
        return of(RefusalCode.NO_SUCH_BUCKET).with("BucketName", bucket);
    }

    /** What is for a version that is not there. */
    public static S3Refusal noSuchVersion(String key, String versionId) {
        return of(RefusalCode.NO_SUCH_VERSION).with("Key", key).with("VersionId", versionId);
    }

    /**
     * What has another checksum than was said.
     *
     * @param algorithm how it is computed, in letters of any case
     */
    public static S3Refusal badChecksum(String algorithm) {
        return of(
                RefusalCode.BAD_DIGEST,
                "The " + algorithm.toUpperCase(Locale.ROOT) + " you specified did not match the calculated checksum.");
    }

    /** What is for an upload that is not there. */
    public static S3Refusal noSuchUpload(String uploadId) {
        return of(RefusalCode.NO_SUCH_UPLOAD).with("UploadId", uploadId);
    }

    /**
     * What is sent by a method that its resource does not have.
     *
     * @param resourceType {@code SERVICE}, {@code BUCKET}, {@code OBJECT} or what S3 calls it
     */
    public static S3Refusal methodNotAllowed(String method, String resourceType) {
        return of(RefusalCode.METHOD_NOT_ALLOWED).with("Method", method).with("ResourceType", resourceType);
    }

    /** For an operation that S3 has, and buckets here have not. */
    public static S3Refusal unknownOperation(String operation) {
        return of(
                RefusalCode.NOT_IMPLEMENTED,
                "The jampx sandbox does not have this operation of Amazon S3: " + operation);
    }

    /** The same, with another element. */
    public S3Refusal with(String element, String text) {
        Map<String, String> more = new LinkedHashMap<>(elements);
        more.put(element, text);
        return new S3Refusal(code, message, more, headers);
    }

    /** The same, with these elements as well. */
    public S3Refusal with(Map<String, String> others) {
        Map<String, String> more = new LinkedHashMap<>(elements);
        more.putAll(others);
        return new S3Refusal(code, message, more, headers);
    }

    /** The same, with these headers. */
    public S3Refusal withHeaders(Map<String, String> sent) {
        return new S3Refusal(code, message, elements, sent);
    }

    /** The HTTP status. */
    public int status() {
        return code.status();
    }

    /** The document that says so. */
    public String document(String requestId, String extendedRequestId) {
        XmlDocument xml =
                new XmlDocument().begin("Error").element("Code", code.code()).element("Message", message);
        elements.forEach(xml::element);
        return xml.element("RequestId", requestId)
                .element("HostId", extendedRequestId)
                .end("Error")
                .toString();
    }
}
