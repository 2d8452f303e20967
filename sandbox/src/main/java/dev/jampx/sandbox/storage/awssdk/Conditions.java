package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.object.StoredObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.jspecify.annotations.Nullable;

/** The conditions that a request may be made under, as RFC 9110 and S3 judge them. */
final class Conditions {

    private static final String ANY = "*";
    private static final String COPY_SOURCE = "x-amz-copy-source-";

    private Conditions() {}

    /** Writes only over what is wanted. */
    static Consumer<Optional<StoredObject>> ofWrite(
            String bucket, String key, @Nullable String ifMatch, @Nullable String ifNoneMatch) {
        return current -> {
            if (ifMatch != null) {
                StoredObject object =
                        current.orElseThrow(() -> S3Exceptions.noSuchKey(bucket, key, "for a conditional write"));
                if (!matches(ifMatch, object.eTag())) {
                    throw Refusals.preconditionFailed("If-Match");
                }
            }
            if (ifNoneMatch != null
                    && current.filter(object -> matches(ifNoneMatch, object.eTag()))
                            .isPresent()) {
                throw Refusals.preconditionFailed("If-None-Match");
            }
        };
    }

    /** Deletes only what is meant; what is gone may be deleted. */
    static Consumer<Optional<StoredObject>> ofDeletion(
            @Nullable String ifMatch, @Nullable Long size, @Nullable Instant modified) {
        return current -> current.ifPresent(object -> {
            if (ifMatch != null && !matches(ifMatch, object.eTag())) {
                throw Refusals.preconditionFailed("If-Match");
            }
            if (size != null && size != object.size()) {
                throw Refusals.preconditionFailed("x-amz-if-match-size");
            }
            if (modified != null && !seconds(object).equals(modified.truncatedTo(ChronoUnit.SECONDS))) {
                throw Refusals.preconditionFailed("x-amz-if-match-last-modified-time");
            }
        });
    }

    /** Reads only what is wanted, or what the reader does not have. */
    static void checkRead(
            StoredObject object,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            @Nullable Instant ifModifiedSince,
            @Nullable Instant ifUnmodifiedSince) {
        boolean failed = ifMatch != null
                ? !matches(ifMatch, object.eTag())
                : ifUnmodifiedSince != null && seconds(object).isAfter(ifUnmodifiedSince);
        if (failed) {
            throw Refusals.preconditionFailed(ifMatch != null ? "If-Match" : "If-Unmodified-Since");
        }
        boolean known = ifNoneMatch != null
                ? matches(ifNoneMatch, object.eTag())
                : ifModifiedSince != null && !seconds(object).isAfter(ifModifiedSince);
        if (known) {
            throw Refusals.notModified("\"" + object.eTag() + "\"");
        }
    }

    /** Copies only what is wanted. */
    static void checkCopy(
            StoredObject object,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            @Nullable Instant ifModifiedSince,
            @Nullable Instant ifUnmodifiedSince) {
        if (ifMatch != null && !matches(ifMatch, object.eTag())) {
            throw Refusals.preconditionFailed(COPY_SOURCE + "If-Match");
        }
        if (ifNoneMatch != null && matches(ifNoneMatch, object.eTag())) {
            throw Refusals.preconditionFailed(COPY_SOURCE + "If-None-Match");
        }
        if (ifModifiedSince != null && !seconds(object).isAfter(ifModifiedSince)) {
            throw Refusals.preconditionFailed(COPY_SOURCE + "If-Modified-Since");
        }
        if (ifMatch == null && ifUnmodifiedSince != null && seconds(object).isAfter(ifUnmodifiedSince)) {
            throw Refusals.preconditionFailed(COPY_SOURCE + "If-Unmodified-Since");
        }
    }

    private static boolean matches(String wanted, String eTag) {
        return Arrays.stream(wanted.split(","))
                .map(text -> text.strip().replace("\"", ""))
                .anyMatch(text -> text.equals(ANY) || text.equals(eTag));
    }

    /** Dates of HTTP have whole seconds. */
    private static Instant seconds(StoredObject object) {
        return Instant.ofEpochMilli(object.modifiedMillis()).truncatedTo(ChronoUnit.SECONDS);
    }
}
