package dev.jampx.cli.aws.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What clients have to know of buckets. */
final class StorageSection {

    private StorageSection() {}

    /**
     * The section.
     *
     * @param values the outputs of the group
     */
    static ObjectNode of(Map<String, String> values) {
        ObjectNode storage = JsonNodeFactory.instance.objectNode();
        storage.put("aws_region", values.get("storageRegion"));
        storage.put("bucket_name", values.get("bucketName"));
        ArrayNode buckets = storage.putArray("buckets");
        OutputJson.read(values.getOrDefault("buckets", "[]"))
                .forEach(text -> buckets.add(bucket(OutputJson.read(text.asText()))));
        return storage;
    }

    private static ObjectNode bucket(JsonNode told) {
        ObjectNode bucket = JsonNodeFactory.instance.objectNode();
        OutputJson.copy(told, "name", bucket, "name");
        OutputJson.copy(told, "bucketName", bucket, "bucket_name");
        OutputJson.copy(told, "storageRegion", bucket, "aws_region");
        OutputJson.copy(told, "paths", bucket, "paths");
        return bucket;
    }
}
