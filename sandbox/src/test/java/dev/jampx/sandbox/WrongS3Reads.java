package dev.jampx.sandbox;

import static dev.jampx.sandbox.WrongS3Request.argument;
import static dev.jampx.sandbox.WrongS3Request.failed;
import static dev.jampx.sandbox.WrongS3Request.get;
import static dev.jampx.sandbox.WrongS3Request.noUpload;
import static dev.jampx.sandbox.WrongS3Request.put;

import dev.jampx.sandbox.S3Conversation.Request;
import java.util.stream.Stream;

/** Requests that name what is not there, or read and list as nobody may. */
final class WrongS3Reads {

    private WrongS3Reads() {}

    static Stream<WrongS3Request> names() {
        String missing = "The specified bucket does not exist";
        String invalid = "The specified bucket is not valid.";
        String notAllowed = "The specified method is not allowed against this resource.";
        return Stream.of(
                new WrongS3Request(
                        get("/no-such-bucket/key"), 404, "NoSuchBucket", missing, "BucketName", "no-such-bucket"),
                new WrongS3Request(
                        get("/no-such-bucket"), 404, "NoSuchBucket", missing, "BucketName", "no-such-bucket"),
                new WrongS3Request(
                        put("/no-such-bucket/key"), 404, "NoSuchBucket", missing, "BucketName", "no-such-bucket"),
                new WrongS3Request(
                        Request.of("DELETE", "/no-such-bucket/key"),
                        404,
                        "NoSuchBucket",
                        missing,
                        "BucketName",
                        "no-such-bucket"),
                new WrongS3Request(get("/No_Bucket/key"), 400, "InvalidBucketName", invalid, "BucketName", "No_Bucket"),
                new WrongS3Request(get("/ab"), 400, "InvalidBucketName", invalid, "BucketName", "ab"),
                new WrongS3Request(get("/192.168.5.4"), 400, "InvalidBucketName", invalid, "BucketName", "192.168.5.4"),
                new WrongS3Request(
                        get("/BUCKET/none"), 404, "NoSuchKey", "The specified key does not exist.", "Key", "none"),
                new WrongS3Request(
                        get("/BUCKET/gone"), 404, "NoSuchKey", "The specified key does not exist.", "Key", "gone"),
                new WrongS3Request(
                        put("/BUCKET/" + "k".repeat(1025)),
                        400,
                        "KeyTooLongError",
                        "Your key is too long",
                        "Size",
                        "1025",
                        "MaxSizeAllowed",
                        "1024"),
                new WrongS3Request(
                        get("/BUCKET/%C3%A4".concat("k".repeat(1023))),
                        400,
                        "KeyTooLongError",
                        "Your key is too long",
                        "Size",
                        "1025",
                        "MaxSizeAllowed",
                        "1024"),
                new WrongS3Request(
                        Request.of("PATCH", "/BUCKET/hello"),
                        405,
                        "MethodNotAllowed",
                        notAllowed,
                        "Method",
                        "PATCH",
                        "ResourceType",
                        "OBJECT"),
                new WrongS3Request(
                        Request.of("POST", "/BUCKET/hello"),
                        405,
                        "MethodNotAllowed",
                        notAllowed,
                        "Method",
                        "POST",
                        "ResourceType",
                        "OBJECT"),
                new WrongS3Request(
                        Request.of("DELETE", "/"),
                        405,
                        "MethodNotAllowed",
                        notAllowed,
                        "Method",
                        "DELETE",
                        "ResourceType",
                        "SERVICE"));
    }

    static Stream<WrongS3Request> reads() {
        String range = "The requested range is not satisfiable";
        return Stream.of(
                new WrongS3Request(
                        get("/BUCKET/hello").with("range", "bytes=5-9"),
                        416,
                        "InvalidRange",
                        range,
                        "RangeRequested",
                        "bytes=5-9",
                        "ActualObjectSize",
                        "5"),
                new WrongS3Request(
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
                new WrongS3Request(
                        get("/BUCKET/hello?versionId=" + "v".repeat(32)),
                        404,
                        "NoSuchVersion",
                        "The specified version does not exist.",
                        "Key",
                        "hello",
                        "VersionId",
                        "v".repeat(32)),
                new WrongS3Request(
                        get("/BUCKET/hello?versionId=null"),
                        404,
                        "NoSuchVersion",
                        "The specified version does not exist.",
                        "Key",
                        "hello",
                        "VersionId",
                        "null"),
                new WrongS3Request(
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
                new WrongS3Request(
                        get("/BUCKET/hello?partNumber=2"),
                        416,
                        "InvalidPartNumber",
                        "The requested partnumber is not satisfiable",
                        "PartNumberRequested",
                        "2",
                        "ActualPartCount",
                        "1"),
                new WrongS3Request(
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

    static Stream<WrongS3Request> lists() {
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

    static Stream<WrongS3Request> markers() {
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
}
