package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.storage.object.StoredObject;
import java.util.List;
import java.util.Optional;

/**
 * What S3 demands of the parameters of requests that read, where s3proxy demands less or says less.
 *
 * @param asked the request
 * @param store what is in the buckets
 */
record ReadArguments(S3Request asked, ObjectStore store) {

    private static final int MOST_PARTS = 10_000;

    /** Why the request is not answered. */
    Optional<S3Refusal> refusal() {
        return switch (asked.operation()) {
            case LIST_OBJECTS -> first(List.of(number("max-keys"), encoding(), token()));
            case LIST_OBJECT_VERSIONS -> first(List.of(number("max-keys"), encoding(), versionMarker()));
            case LIST_MULTIPART_UPLOADS -> first(List.of(number("max-uploads"), encoding()));
            case LIST_PARTS -> first(List.of(number("max-parts"), number("part-number-marker"), encoding()));
            case GET_OBJECT, HEAD_OBJECT, GET_OBJECT_VERSION, HEAD_OBJECT_VERSION -> first(List.of(version(), part()));
            case DELETE_OBJECT_VERSION, GET_OBJECT_TAGGING, PUT_OBJECT_TAGGING, DELETE_OBJECT_TAGGING -> version();
            default -> Optional.empty();
        };
    }

    /** The first objection, if there is any. */
    static Optional<S3Refusal> first(List<Optional<S3Refusal>> objections) {
        return objections.stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<S3Refusal> number(String name) {
        String given = asked.query().first(name).orElse("");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Integer.parseInt(given) >= 0
                    ? Optional.empty()
                    : Optional.of(S3Refusal.invalidArgument(
                            "Argument " + name + " must be an integer between 0 and 2147483647", name, given));
        } catch (NumberFormatException none) {
            return Optional.of(S3Refusal.invalidArgument(
                    "Provided " + name + " not an integer or within integer range", name, given));
        }
    }

    private Optional<S3Refusal> encoding() {
        return asked.query()
                .first("encoding-type")
                .filter(given -> !given.equals("url"))
                .map(given -> S3Refusal.invalidArgument(
                        "Invalid Encoding Method specified in Request", "encoding-type", given));
    }

    private Optional<S3Refusal> token() {
        return asked.query()
                .first("continuation-token")
                .filter(String::isEmpty)
                .map(empty -> S3Refusal.invalidArgument(
                        "The continuation token provided is incorrect", "continuation-token", empty));
    }

    private Optional<S3Refusal> versionMarker() {
        Optional<String> marker = asked.query().first("version-id-marker");
        if (marker.isEmpty()) {
            return Optional.empty();
        }
        if (asked.query().first("key-marker").isEmpty()) {
            return Optional.of(S3Refusal.invalidArgument(
                    "A version-id marker cannot be specified without a key marker.",
                    "version-id-marker",
                    marker.get()));
        }
        if (marker.get().isEmpty()) {
            return Optional.of(S3Refusal.invalidArgument(
                    "A version-id marker cannot be empty.", "version-id-marker", marker.get()));
        }
        return StoredObject.isVersionId(marker.get())
                ? Optional.empty()
                : Optional.of(S3Refusal.invalidVersion("version-id-marker", marker.get()));
    }

    private Optional<S3Refusal> version() {
        return asked.query()
                .first("versionId")
                .filter(given -> !StoredObject.isVersionId(given))
                .map(given -> given.isEmpty()
                        ? S3Refusal.invalidArgument("Version id cannot be the empty string", "versionId", given)
                        : S3Refusal.invalidVersion("versionId", given));
    }

    private Optional<S3Refusal> part() {
        Optional<String> given = asked.query().first("partNumber");
        Optional<S3Refusal> wrong = given.flatMap(ReadArguments::partNumber);
        if (given.isEmpty() || wrong.isPresent()) {
            return wrong;
        }
        if (asked.head().header("range").isPresent()) {
            return Optional.of(S3Refusal.of(
                    RefusalCode.INVALID_REQUEST, "Cannot specify both Range header and partNumber query parameter"));
        }
        return asked.object(store)
                .filter(object -> !object.deleteMarker())
                .map(StoredObject::parts)
                .filter(parts -> Integer.parseInt(given.get()) > parts)
                .map(parts -> S3Refusal.of(RefusalCode.INVALID_PART_NUMBER)
                        .with("PartNumberRequested", given.get())
                        .with("ActualPartCount", String.valueOf(parts)));
    }

    /** What is wrong with the number of a part. */
    static Optional<S3Refusal> partNumber(String given) {
        return given.matches("[0-9]{1,5}") && Integer.parseInt(given) >= 1 && Integer.parseInt(given) <= MOST_PARTS
                ? Optional.empty()
                : Optional.of(S3Refusal.invalidArgument(
                        "Part number must be an integer between 1 and 10000, inclusive", "partNumber", given));
    }
}
