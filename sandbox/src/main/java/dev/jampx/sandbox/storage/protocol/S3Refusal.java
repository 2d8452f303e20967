package dev.jampx.sandbox.storage.protocol;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How S3 refuses a request.
 *
 * @param status the HTTP status
 * @param code S3's code
 * @param message S3's message
 * @param elements what else the document says, in order
 * @param headers what the headers say
 */
record S3Refusal(int status, String code, String message, Map<String, String> elements, Map<String, String> headers) {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_IMPLEMENTED = 501;

    S3Refusal {
        elements = new LinkedHashMap<>(elements);
        headers = Map.copyOf(headers);
    }

    static S3Refusal of(int status, String code, String message) {
        return new S3Refusal(status, code, message, Map.of(), Map.of());
    }

    static S3Refusal accessDenied(String message) {
        return of(FORBIDDEN, "AccessDenied", message);
    }

    static S3Refusal noSuchBucket(String bucket) {
        return new S3Refusal(
                NOT_FOUND,
                "NoSuchBucket",
                "The specified bucket does not exist",
                Map.of("BucketName", bucket),
                Map.of());
    }

    static S3Refusal noSuchUpload() {
        return of(
                NOT_FOUND,
                "NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.");
    }

    /** For an operation that S3 has, and buckets here have not. */
    static S3Refusal unknownOperation(String operation) {
        return of(
                NOT_IMPLEMENTED,
                "NotImplemented",
                "The jampx sandbox does not have this operation of Amazon S3: " + operation);
    }

    /** The document that says so. */
    String document(String requestId, String extendedRequestId) {
        XmlDocument xml = new XmlDocument().begin("Error").element("Code", code).element("Message", message);
        elements.forEach(xml::element);
        return xml.element("RequestId", requestId)
                .element("HostId", extendedRequestId)
                .end("Error")
                .toString();
    }
}
