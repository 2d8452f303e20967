package dev.jampx.sandbox;

import static dev.jampx.sandbox.WrongS3Request.argument;
import static dev.jampx.sandbox.WrongS3Request.failed;
import static dev.jampx.sandbox.WrongS3Request.put;

import dev.jampx.sandbox.S3Conversation.Request;
import java.util.stream.Stream;

/** Objects and copies that cannot be. */
final class WrongS3Writes {

    private WrongS3Writes() {}

    private static final String MD5_OF_NOTHING = "1B2M2Y8AsgTpgAmY7PhCfg==";

    static Stream<WrongS3Request> writes() {
        String digest = "The Content-MD5 you specified was invalid.";
        return Stream.of(
                new WrongS3Request(
                        put("/BUCKET/wrong").with("content-md5", "short"),
                        400,
                        "InvalidDigest",
                        digest,
                        "Content-MD5",
                        "short"),
                new WrongS3Request(
                        put("/BUCKET/wrong").with("content-md5", "YWJj"),
                        400,
                        "InvalidDigest",
                        digest,
                        "Content-MD5",
                        "YWJj"),
                new WrongS3Request(
                        put("/BUCKET/wrong").with("content-md5", MD5_OF_NOTHING),
                        400,
                        "BadDigest",
                        "The Content-MD5 you specified did not match what we received.",
                        "ExpectedDigest",
                        MD5_OF_NOTHING,
                        "CalculatedDigest",
                        "XUFAKrxLKna5cZ2REBfFkg=="),
                new WrongS3Request(
                        put("/BUCKET/wrong").with("x-amz-checksum-crc32", "AAAAAA=="),
                        400,
                        "BadDigest",
                        "The CRC32 you specified did not match the calculated checksum."),
                new WrongS3Request(
                        put("/BUCKET/wrong").with("x-amz-checksum-sha256", "AAAA"),
                        400,
                        "InvalidRequest",
                        "Value for x-amz-checksum-sha256 header is invalid."),
                new WrongS3Request(
                        put("/BUCKET/wrong")
                                .with("x-amz-checksum-crc32", "NhCmhg==")
                                .with("x-amz-checksum-crc32c", "AAAAAA=="),
                        400,
                        "InvalidRequest",
                        "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."),
                new WrongS3Request(
                        put("/BUCKET/wrong").with("x-amz-content-sha256", "0".repeat(64)),
                        400,
                        "XAmzContentSHA256Mismatch",
                        "The provided 'x-amz-content-sha256' header does not match what was computed.",
                        "ClientComputedContentSHA256",
                        "0".repeat(64),
                        "S3ComputedContentSHA256",
                        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"),
                new WrongS3Request(
                        put("/BUCKET/wrong").with("x-amz-storage-class", "CHEAP"),
                        400,
                        "InvalidStorageClass",
                        "The storage class you specified is not valid",
                        "StorageClassRequested",
                        "CHEAP"),
                argument(put("/BUCKET/wrong").with("x-amz-acl", "secret"), "", "x-amz-acl", "secret"),
                new WrongS3Request(
                        put("/BUCKET/wrong").with("x-amz-acl", "public-read"),
                        400,
                        "AccessControlListNotSupported",
                        "The bucket does not allow ACLs"),
                new WrongS3Request(
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
                new WrongS3Request(
                        put("/BUCKET/wrong").with("if-match", "\"other\""),
                        404,
                        "NoSuchKey",
                        "The specified key does not exist.",
                        "Key",
                        "wrong"));
    }

    static Stream<WrongS3Request> copies() {
        Request copy = Request.of("PUT", "/BUCKET/copy");
        String source = "x-amz-copy-source";
        return Stream.of(
                argument(
                        copy.with(source, "BUCKET"),
                        "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
                        source,
                        "BUCKET"),
                new WrongS3Request(
                        copy.with(source, "BUCKET/none"),
                        404,
                        "NoSuchKey",
                        "The specified key does not exist.",
                        "Key",
                        "none"),
                new WrongS3Request(
                        copy.with(source, "no-such-bucket/none"),
                        404,
                        "NoSuchBucket",
                        "The specified bucket does not exist",
                        "BucketName",
                        "no-such-bucket"),
                new WrongS3Request(
                        Request.of("PUT", "/BUCKET/hello").with(source, "/BUCKET/hello"),
                        400,
                        "InvalidRequest",
                        "This copy request is illegal because it is trying to copy an object to itself without changing the"
                                + " object's metadata, storage class, website redirect location or encryption attributes."),
                new WrongS3Request(
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
    static Stream<WrongS3Request> copiedRanges() {
        return Stream.of("0-2", "bytes=0", "bytes=hello-world", "bytes=0-bar", "bytes=hello-", "bytes=0-2,3-5")
                .map(range -> argument(
                        copiedPart().with("x-amz-copy-source-range", range),
                        "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the"
                                + " zero-based offsets of the first and last bytes to copy",
                        "x-amz-copy-source-range",
                        range));
    }
}
