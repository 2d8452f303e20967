package dev.jampx.sandbox.outputs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.iam.StoragePaths;
import dev.jampx.model.resolved.Storage;
import java.util.List;
import java.util.function.Function;

/** {@code storage} of {@code amplify_outputs.json}, key by key as Amplify's {@code client-config} writes it. */
final class StorageOutputs {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StorageOutputs() {}

    /**
     * The object for all buckets.
     *
     * @param storages the storages, one of them the default
     * @param buckets what their buckets are called
     * @param region the region of the buckets
     */
    static ObjectNode of(List<Storage> storages, Function<Storage, String> buckets, String region) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("aws_region", region);
        storages.stream()
                .filter(Storage::isDefault)
                .forEach(storage -> node.put("bucket_name", buckets.apply(storage)));
        ArrayNode list = node.putArray("buckets");
        for (Storage storage : storages) {
            ObjectNode bucket = list.addObject()
                    .put("name", storage.name())
                    .put("bucket_name", buckets.apply(storage))
                    .put("aws_region", region);
            if (!storage.access().isEmpty()) {
                bucket.set("paths", MAPPER.valueToTree(StoragePaths.of(storage)));
            }
        }
        return node;
    }
}
