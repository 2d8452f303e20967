package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.storage.object.StoredObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.StorageClass;

/**
 * What S3 demands of the headers and parameters of requests that write, where s3proxy demands less or says less.
 *
 * @param asked the request
 * @param store what is in the buckets
 */
record WriteArguments(S3Request asked, ObjectStore store) {

    private static final String METADATA = "x-amz-meta-";
    private static final int MOST_METADATA_BYTES = 2048;
    private static final List<String> DIRECTIVES = List.of("COPY", "REPLACE");
    private static final Pattern COPIED_RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{1,18})");
    private static final String COPY_RANGE = "x-amz-copy-source-range";

    /** Why the request is not carried out. */
    Optional<S3Refusal> refusal() {
        return switch (asked.operation()) {
            case PUT_OBJECT -> ReadArguments.first(List.of(body(), acl(), storageClass(), metadata(), tags()));
            case CREATE_MULTIPART_UPLOAD -> ReadArguments.first(List.of(acl(), storageClass(), metadata(), tags()));
            case COPY_OBJECT ->
                ReadArguments.first(
                        List.of(source(), directive(), acl(), storageClass(), metadata(), tags(), itself()));
            case UPLOAD_PART -> ReadArguments.first(List.of(partNumber(), upload(), body()));
            case UPLOAD_PART_COPY -> ReadArguments.first(List.of(partNumber(), source(), upload(), copiedRange()));
            default -> Optional.empty();
        };
    }

    private Optional<String> header(String name) {
        return asked.head().header(name);
    }

    private Optional<S3Refusal> body() {
        boolean chunked = header("transfer-encoding").isPresent();
        if (header("content-length").isEmpty()
                && header("x-amz-decoded-content-length").isEmpty()) {
            return Optional.of(
                    chunked
                            ? S3Refusal.of(RefusalCode.NOT_IMPLEMENTED).with("Header", "Transfer-Encoding")
                            : S3Refusal.of(RefusalCode.MISSING_CONTENT_LENGTH));
        }
        return Digests.refusal(asked.head());
    }

    private Optional<S3Refusal> acl() {
        if (asked.head().headers().keySet().stream().anyMatch(name -> name.startsWith("x-amz-grant-"))) {
            return Optional.of(S3Refusal.of(RefusalCode.ACCESS_CONTROL_LIST_NOT_SUPPORTED));
        }
        return header("x-amz-acl")
                .filter(given -> ObjectCannedACL.fromValue(given) == ObjectCannedACL.UNKNOWN_TO_SDK_VERSION)
                .map(given -> S3Refusal.invalidArgument("", "x-amz-acl", given));
    }

    private Optional<S3Refusal> storageClass() {
        return header("x-amz-storage-class")
                .filter(given -> StorageClass.fromValue(given) == StorageClass.UNKNOWN_TO_SDK_VERSION)
                .map(given -> S3Refusal.of(RefusalCode.INVALID_STORAGE_CLASS).with("StorageClassRequested", given));
    }

    private Optional<S3Refusal> metadata() {
        int size = asked.head().headers().entrySet().stream()
                .filter(header -> header.getKey().startsWith(METADATA))
                .mapToInt(header -> header.getKey().length()
                        - METADATA.length()
                        + String.join(",", header.getValue()).getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return size <= MOST_METADATA_BYTES
                ? Optional.empty()
                : Optional.of(S3Refusal.of(RefusalCode.METADATA_TOO_LARGE)
                        .with("Size", String.valueOf(size))
                        .with("MaxSizeAllowed", String.valueOf(MOST_METADATA_BYTES)));
    }

    private Optional<S3Refusal> tags() {
        return asked.sentTags().flatMap(TagSet::refusal);
    }

    private Optional<S3Refusal> source() {
        return asked.copySource().isWhole()
                ? Optional.empty()
                : Optional.of(S3Refusal.invalidArgument(
                        "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
                        "x-amz-copy-source",
                        header("x-amz-copy-source").orElse("")));
    }

    private Optional<S3Refusal> directive() {
        return header("x-amz-metadata-directive")
                .filter(given -> !DIRECTIVES.contains(given))
                .map(given ->
                        S3Refusal.invalidArgument("Unknown metadata directive.", "x-amz-metadata-directive", given));
    }

    private Optional<S3Refusal> itself() {
        CopySource source = asked.copySource();
        boolean same = source.bucket().equals(asked.target().bucket())
                && source.key().equals(asked.target().key())
                && !source.versioned();
        boolean changed =
                header("x-amz-metadata-directive").filter("REPLACE"::equals).isPresent()
                        || header("x-amz-storage-class").isPresent()
                        || header("x-amz-server-side-encryption").isPresent();
        return same && !changed
                ? Optional.of(
                        S3Refusal.of(
                                RefusalCode.INVALID_REQUEST,
                                "This copy request is illegal because it is trying to copy an object to itself without changing the"
                                        + " object's metadata, storage class, website redirect location or encryption attributes."))
                : Optional.empty();
    }

    private Optional<S3Refusal> partNumber() {
        return ReadArguments.partNumber(asked.query().first("partNumber").orElse(""));
    }

    private Optional<S3Refusal> upload() {
        return asked.upload(store).isPresent()
                ? Optional.empty()
                : Optional.of(S3Refusal.noSuchUpload(asked.uploadId()));
    }

    private Optional<S3Refusal> copiedRange() {
        Optional<String> range = header(COPY_RANGE);
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Matcher form = COPIED_RANGE.matcher(range.get());
        if (!form.matches() || Long.parseLong(form.group(1)) > Long.parseLong(form.group(2))) {
            return Optional.of(S3Refusal.invalidArgument(
                    "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the"
                            + " zero-based offsets of the first and last bytes to copy",
                    COPY_RANGE,
                    range.get()));
        }
        CopySource source = asked.copySource();
        return store.bucket(source.bucket())
                .flatMap(bucket -> store.newest(source.bucket(), source.key()))
                .filter(object -> !object.deleteMarker() && !source.versioned())
                .map(StoredObject::size)
                .filter(size -> Long.parseLong(form.group(2)) >= size)
                .map(size -> S3Refusal.invalidArgument(
                        "Range specified is not valid for source object of size: " + size, COPY_RANGE, range.get()));
    }
}
