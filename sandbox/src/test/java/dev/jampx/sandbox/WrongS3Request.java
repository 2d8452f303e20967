package dev.jampx.sandbox;

import dev.jampx.sandbox.S3Conversation.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A wrong request and its answer.
 *
 * @param request the request; {@code BUCKET}, {@code UPLOAD} and {@code MARKER} stand for what is made first
 * @param status the status
 * @param code the code
 * @param message the message
 * @param elements the other elements, by turns names and texts
 */
record WrongS3Request(Request request, int status, String code, String message, String... elements) {

    /** The ETag of {@code hello}. */
    static final String ETAG = "5d41402abc4b2a76b9719d911017c592";

    Map<String, String> said(UnaryOperator<String> filled) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("Code", code);
        said.put("Message", message);
        for (int at = 0; at < elements.length; at += 2) {
            said.put(elements[at], filled.apply(elements[at + 1]));
        }
        return said;
    }

    @Override
    public String toString() {
        String path = request.path().length() > 80 ? request.path().substring(0, 80) : request.path();
        return code + ": " + request.method() + " " + path + " " + request.headers();
    }

    static Request get(String path) {
        return Request.of("GET", path);
    }

    static Request put(String path) {
        return Request.of("PUT", path).with("hello");
    }

    static Request delete(String document) {
        return Request.of("POST", "/BUCKET?delete").with(document);
    }

    static Request complete(String document) {
        return Request.of("POST", "/BUCKET/parts?uploadId=UPLOAD").with(document);
    }

    static String parts(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> "<Part><PartNumber>" + number + "</PartNumber><ETag>\"" + ETAG + "\"</ETag></Part>")
                .collect(Collectors.joining(
                        "",
                        "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">",
                        "</CompleteMultipartUpload>"));
    }

    static WrongS3Request argument(Request request, String message, String name, String value) {
        return new WrongS3Request(
                request, 400, "InvalidArgument", message, "ArgumentName", name, "ArgumentValue", value);
    }

    static WrongS3Request malformed(Request request) {
        return new WrongS3Request(
                request,
                400,
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema");
    }

    static WrongS3Request invalidPart(Request request, String number, String eTag) {
        return new WrongS3Request(
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

    static WrongS3Request failed(Request request, String condition) {
        return new WrongS3Request(
                request,
                412,
                "PreconditionFailed",
                "At least one of the pre-conditions you specified did not hold",
                "Condition",
                condition);
    }

    static WrongS3Request noUpload(Request request, String id) {
        return new WrongS3Request(
                request,
                404,
                "NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or"
                        + " completed.",
                "UploadId",
                id);
    }
}
