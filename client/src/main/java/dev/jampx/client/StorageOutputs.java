package dev.jampx.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part {@code storage} of the outputs: what an S3 client has to know.
 *
 * @param region the region of the default bucket
 * @param bucketName the default bucket
 * @param buckets all buckets, by the names of their storages
 * @param endpoint where S3 is
 */
public record StorageOutputs(String region, String bucketName, Map<String, String> buckets, URI endpoint) {

    private static final String SECTION = "storage";
    private static final String BUCKET_NAME = "bucket_name";

    public StorageOutputs {
        buckets = Map.copyOf(buckets);
    }

    static StorageOutputs of(JsonNode storage, JsonNode sandbox) {
        String region = OutputText.required(storage, SECTION, "aws_region");
        Map<String, String> buckets = new LinkedHashMap<>();
        // Version 1 of the format has none of them.
        storage.path("buckets")
                .forEach(bucket -> buckets.put(
                        OutputText.required(bucket, SECTION, "name"),
                        OutputText.required(bucket, SECTION, BUCKET_NAME)));
        return new StorageOutputs(
                region,
                OutputText.required(storage, SECTION, BUCKET_NAME),
                buckets,
                OutputText.address(OutputText.optional(sandbox, "storage_endpoint")
                        .orElseGet(() -> "https://s3." + region + "." + OutputText.domain(region))));
    }
}
