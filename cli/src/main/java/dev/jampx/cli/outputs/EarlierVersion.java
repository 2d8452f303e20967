package dev.jampx.cli.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The outputs document as an earlier version has it: without what came later. */
public final class EarlierVersion {

    private static final String AUTH = "auth";
    private static final String BUCKETS = "buckets";

    private EarlierVersion() {}

    /** {@code document}, which is in the newest version and stays as it is, in {@code version}. */
    public static ObjectNode of(ObjectNode document, OutputsVersion version) {
        ObjectNode earlier = document.deepCopy();
        earlier.put("version", version.ofDocument());
        if (!version.isAtLeast(OutputsVersion.V1_4)) {
            remove(earlier.path(AUTH), "passwordless");
        }
        if (!version.isAtLeast(OutputsVersion.V1_3)) {
            remove(earlier.path(AUTH), "groups");
        }
        JsonNode storage = earlier.path("storage");
        if (!version.isAtLeast(OutputsVersion.V1_2)) {
            storage.path(BUCKETS).forEach(bucket -> remove(bucket, "paths"));
        }
        if (!version.isAtLeast(OutputsVersion.V1_1)) {
            remove(storage, BUCKETS);
        }
        return earlier;
    }

    private static void remove(JsonNode node, String key) {
        if (node instanceof ObjectNode object) {
            object.remove(key);
        }
    }
}
