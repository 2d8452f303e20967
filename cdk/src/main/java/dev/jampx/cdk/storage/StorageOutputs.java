package dev.jampx.cdk.storage;

import dev.jampx.cdk.output.StackOutputs;
import dev.jampx.model.iam.StoragePaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;

/** What a deployed stack says of its buckets. */
public final class StorageOutputs {

    private StorageOutputs() {}

    /**
     * Adds the outputs to {@code root}.
     *
     * @param root the root stack
     * @param storages all buckets of the backend, one of them the default
     */
    public static void add(Stack root, List<AmplifyStorage> storages) {
        if (storages.isEmpty()) {
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<String> buckets = new ArrayList<>();
        for (AmplifyStorage storage : storages) {
            if (storage.definition().isDefault()) {
                values.put("storageRegion", root.getRegion());
                values.put("bucketName", storage.resources().bucket().getBucketName());
            }
            buckets.add(root.toJsonString(bucket(root, storage)));
        }
        values.put("buckets", root.toJsonString(buckets));
        StackOutputs.add(root, "AWS::Amplify::Storage", "1", values);
    }

    private static Map<String, Object> bucket(Stack root, AmplifyStorage storage) {
        Map<String, Object> bucket = new LinkedHashMap<>();
        bucket.put("name", storage.name());
        bucket.put("bucketName", storage.resources().bucket().getBucketName());
        bucket.put("storageRegion", root.getRegion());
        if (!storage.definition().access().isEmpty()) {
            bucket.put("paths", StoragePaths.of(storage.definition()));
        }
        return bucket;
    }
}
