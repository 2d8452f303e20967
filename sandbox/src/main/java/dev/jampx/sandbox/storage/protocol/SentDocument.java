package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.storage.object.StoredPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The document that a request sends, held against S3's schema and against what is in the buckets.
 *
 * @param asked the request
 * @param body the document
 */
record SentDocument(S3Request asked, byte[] body) {

    private static final int MOST_OBJECTS = 1000;
    private static final long SMALLEST_PART = 5L * 1024 * 1024;

    /** Why it is not done. */
    Optional<S3Refusal> refusal(ObjectStore store) {
        return switch (asked.operation()) {
            case COMPLETE_MULTIPART_UPLOAD -> completion(store);
            case DELETE_OBJECTS -> deletion();
            default -> Optional.empty();
        };
    }

    private Optional<S3Refusal> deletion() {
        if (body.length == 0) {
            return Optional.of(S3Refusal.of(RefusalCode.MISSING_REQUEST_BODY));
        }
        Optional<S3Refusal> digest = Digests.refusal(asked.head());
        if (digest.isPresent()) {
            return digest;
        }
        boolean announced = asked.head().header("content-md5").isPresent()
                || asked.head().header("x-amz-trailer").isPresent()
                || !Digests.given(asked.head()).isEmpty();
        if (!announced) {
            return Optional.of(S3Refusal.of(
                    RefusalCode.INVALID_REQUEST,
                    "Missing required header for this request: Content-MD5 OR x-amz-checksum-*"));
        }
        List<Element> objects =
                root("Delete").map(delete -> SentXml.children(delete, "Object")).orElse(List.of());
        boolean whole = !objects.isEmpty()
                && objects.size() <= MOST_OBJECTS
                && objects.stream().noneMatch(object -> text(object, "Key").isEmpty());
        return whole ? Optional.empty() : malformed();
    }

    private Optional<S3Refusal> completion(ObjectStore store) {
        List<Element> parts = root("CompleteMultipartUpload")
                .map(upload -> SentXml.children(upload, "Part"))
                .orElse(List.of());
        boolean whole = !parts.isEmpty()
                && parts.stream()
                        .noneMatch(part -> !text(part, "PartNumber").matches("-?[0-9]{1,9}")
                                || text(part, "ETag").isEmpty());
        if (!whole) {
            return malformed();
        }
        if (asked.upload(store).isEmpty()) {
            return Optional.empty();
        }
        return ReadArguments.first(List.of(order(parts, asked.uploadId()), found(parts, asked.uploadId(), store)));
    }

    private static Optional<S3Refusal> order(List<Element> parts, String uploadId) {
        int before = 0;
        for (Element part : parts) {
            int number = number(part);
            if (number < 1) {
                return Optional.of(
                        S3Refusal.invalidArgument("PartNumber must be >= 1", "PartNumber", String.valueOf(number)));
            }
            if (number <= before) {
                return Optional.of(S3Refusal.of(RefusalCode.INVALID_PART_ORDER).with("UploadId", uploadId));
            }
            before = number;
        }
        return Optional.empty();
    }

    private static Optional<S3Refusal> found(List<Element> parts, String uploadId, ObjectStore store) {
        Map<Integer, StoredPart> stored =
                store.parts(uploadId).stream().collect(Collectors.toMap(StoredPart::number, Function.identity()));
        for (Element part : parts) {
            String eTag = text(part, "ETag").replace("\"", "");
            StoredPart uploaded = stored.get(number(part));
            if (uploaded == null || !uploaded.eTag().equalsIgnoreCase(eTag)) {
                return Optional.of(S3Refusal.of(RefusalCode.INVALID_PART)
                        .with("UploadId", uploadId)
                        .with("PartNumber", String.valueOf(number(part)))
                        .with("ETag", eTag));
            }
        }
        return parts.subList(0, parts.size() - 1).stream()
                .map(part -> stored.get(number(part)))
                .filter(part -> part.size() < SMALLEST_PART)
                .findFirst()
                .map(part -> S3Refusal.of(RefusalCode.ENTITY_TOO_SMALL)
                        .with("ProposedSize", String.valueOf(part.size()))
                        .with("MinSizeAllowed", String.valueOf(SMALLEST_PART))
                        .with("PartNumber", String.valueOf(part.number()))
                        .with("ETag", part.eTag()));
    }

    private static int number(Element part) {
        return Integer.parseInt(text(part, "PartNumber"));
    }

    private static Optional<S3Refusal> malformed() {
        return Optional.of(S3Refusal.of(RefusalCode.MALFORMED_XML));
    }

    private Optional<Element> root(String name) {
        return SentXml.root(body, name);
    }

    private static String text(Element parent, String name) {
        return SentXml.text(parent, name).orElse("").strip();
    }
}
