package dev.jampx.sandbox;

import static dev.jampx.sandbox.WrongS3Request.ETAG;
import static dev.jampx.sandbox.WrongS3Request.argument;
import static dev.jampx.sandbox.WrongS3Request.complete;
import static dev.jampx.sandbox.WrongS3Request.delete;
import static dev.jampx.sandbox.WrongS3Request.invalidPart;
import static dev.jampx.sandbox.WrongS3Request.malformed;
import static dev.jampx.sandbox.WrongS3Request.noUpload;
import static dev.jampx.sandbox.WrongS3Request.parts;
import static dev.jampx.sandbox.WrongS3Request.put;

import dev.jampx.sandbox.S3Conversation.Request;
import java.util.stream.Stream;

/** Uploads in parts and deletions that say the wrong things. */
final class WrongS3Documents {

    private WrongS3Documents() {}

    static Stream<WrongS3Request> uploads() {
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
                new WrongS3Request(
                        complete(parts(2, 1)),
                        400,
                        "InvalidPartOrder",
                        "The list of parts was not in ascending order. Parts must be ordered by part number.",
                        "UploadId",
                        "UPLOAD"),
                invalidPart(complete(parts(4)), "4", ETAG),
                invalidPart(complete(parts(1).replace(ETAG, "other")), "1", "other"),
                new WrongS3Request(
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

    static Stream<WrongS3Request> deletions() {
        String object = "<Object><Key>a</Key></Object>";
        return Stream.of(
                new WrongS3Request(
                        delete("<Delete>" + object + "</Delete>"),
                        400,
                        "InvalidRequest",
                        "Missing required header for this request: Content-MD5 OR x-amz-checksum-*"),
                new WrongS3Request(delete(""), 400, "MissingRequestBodyError", "Request Body is empty"),
                malformed(digested("<Delete>")),
                malformed(digested("<Delete></Delete>")),
                malformed(digested("<Delete><Object></Object></Delete>")),
                malformed(digested("<Other>" + object + "</Other>")),
                malformed(digested("<Delete>" + object.repeat(1001) + "</Delete>")));
    }

    private static Request digested(String document) {
        return delete(document).with("x-amz-checksum-sha256", "A".repeat(43) + "=");
    }
}
