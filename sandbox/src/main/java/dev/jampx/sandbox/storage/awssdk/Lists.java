package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.object.Listing;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.storage.object.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The lists of a bucket.
 *
 * @param store the buckets
 */
record Lists(ObjectStore store) {

    private static final int PAGE = 1000;

    ListObjectsV2Response objects(ListObjectsV2Request request) {
        String after = request.continuationToken() == null
                ? text(request.startAfter())
                : position(request.continuationToken());
        Page page = store.objects(
                request.bucket(), listing(request.prefix(), request.delimiter(), after, request.maxKeys()));
        return ListObjectsV2Response.builder()
                .contents(contents(page))
                .commonPrefixes(prefixes(page))
                .isTruncated(page.truncated())
                .nextContinuationToken(next(page).map(Lists::token).orElse(null))
                .build();
    }

    ListObjectsResponse objects(ListObjectsRequest request) {
        Page page = store.objects(
                request.bucket(),
                listing(request.prefix(), request.delimiter(), text(request.marker()), request.maxKeys()));
        return ListObjectsResponse.builder()
                .contents(contents(page))
                .commonPrefixes(prefixes(page))
                .isTruncated(page.truncated())
                .nextMarker(next(page).orElse(null))
                .build();
    }

    ListObjectVersionsResponse versions(ListObjectVersionsRequest request) {
        Page page = store.versions(
                request.bucket(),
                listing(request.prefix(), request.delimiter(), text(request.keyMarker()), request.maxKeys()),
                text(request.versionIdMarker()));
        List<ObjectVersion> versions = new ArrayList<>();
        List<DeleteMarkerEntry> markers = new ArrayList<>();
        for (Page.Entry entry : page.entries()) {
            if (entry instanceof Page.Version version) {
                if (version.object().deleteMarker()) {
                    markers.add(marker(version));
                } else {
                    versions.add(version(version));
                }
            }
        }
        return ListObjectVersionsResponse.builder()
                .versions(versions)
                .deleteMarkers(markers)
                .commonPrefixes(prefixes(page))
                .isTruncated(page.truncated())
                .nextKeyMarker(next(page).orElse(null))
                .nextVersionIdMarker(
                        page.truncated()
                                ? page.last()
                                        .filter(Page.Version.class::isInstance)
                                        .map(entry ->
                                                ((Page.Version) entry).object().versionId())
                                        .orElse(null)
                                : null)
                .build();
    }

    private static ObjectVersion version(Page.Version version) {
        return ObjectVersion.builder()
                .key(version.name())
                .versionId(version.object().versionId())
                .isLatest(version.latest())
                .eTag(Translation.quoted(version.object()))
                .size(version.object().size())
                .storageClass(Translation.storageClass(version.object()))
                .lastModified(Translation.modified(version.object()))
                .build();
    }

    private static DeleteMarkerEntry marker(Page.Version version) {
        return DeleteMarkerEntry.builder()
                .key(version.name())
                .versionId(version.object().versionId())
                .isLatest(version.latest())
                .lastModified(Translation.modified(version.object()))
                .build();
    }

    private static Listing listing(
            @Nullable String prefix, @Nullable String delimiter, String after, @Nullable Integer limit) {
        return new Listing(text(prefix), text(delimiter), after, limit == null ? PAGE : limit);
    }

    private static List<S3Object> contents(Page page) {
        return page.entries().stream()
                .filter(Page.Version.class::isInstance)
                .map(entry -> Translation.entry(entry.name(), ((Page.Version) entry).object()))
                .toList();
    }

    private static List<CommonPrefix> prefixes(Page page) {
        return page.entries().stream()
                .filter(Page.CommonPrefix.class::isInstance)
                .map(entry -> CommonPrefix.builder().prefix(entry.name()).build())
                .toList();
    }

    private static Optional<String> next(Page page) {
        return page.truncated() ? page.last().map(Page.Entry::name) : Optional.empty();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Keys may hold what XML may not. */
    private static String token(String name) {
        return Base64.getUrlEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String position(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw Refusals.invalidArgument("The continuation token provided is incorrect", "continuation-token", token);
        }
    }
}
