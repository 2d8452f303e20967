package dev.jampx.cdk;

import dev.jampx.cdk.output.StackOutputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;

/** What users add to {@code amplify_outputs.json}, put together from all their parts. */
final class CustomOutputs {

    private static final String OUTPUT = "customOutputs";
    private static final String VERSION = "version";

    /** The version of the file's form that Amplify takes if nobody names one. */
    private static final String DEFAULT_VERSION = "1.4";

    private final Stack root;
    private Map<String, Object> all = Map.of();

    CustomOutputs(Stack root) {
        this.root = root;
    }

    void add(Map<String, ?> part) {
        Map<String, Object> versioned = new LinkedHashMap<>();
        versioned.put(VERSION, DEFAULT_VERSION);
        versioned.putAll(part);
        boolean first = all.isEmpty();
        if (!first && !Objects.equals(all.get(VERSION), versioned.get(VERSION))) {
            throw new IllegalArgumentException("an output was added in version " + all.get(VERSION)
                    + ", this one is in version " + versioned.get(VERSION));
        }
        versioned.remove(VERSION);
        Map<String, Object> merged = new LinkedHashMap<>(all);
        merged.putIfAbsent(VERSION, part.containsKey(VERSION) ? part.get(VERSION) : DEFAULT_VERSION);
        versioned.forEach((key, value) -> merged.merge(key, value, (old, added) -> merge(key, old, added)));
        all = merged;
        String json = root.toJsonString(all);
        if (first) {
            StackOutputs.add(root, "AWS::Amplify::Custom", "1", Map.of(OUTPUT, json));
        } else {
            ((CfnOutput) root.getNode().findChild(OUTPUT)).setValue(json);
        }
    }

    private static Object merge(String path, Object old, Object added) {
        if (old instanceof Map<?, ?> oldMap && added instanceof Map<?, ?> addedMap) {
            Map<Object, Object> merged = new LinkedHashMap<>(oldMap);
            addedMap.forEach(
                    (key, value) -> merged.merge(key, value, (one, other) -> merge(path + "." + key, one, other)));
            return merged;
        }
        if (old instanceof List<?> oldList && added instanceof List<?> addedList) {
            List<Object> joined = new ArrayList<>(oldList);
            joined.addAll(addedList);
            return joined;
        }
        throw new IllegalArgumentException("the output " + path + " was added before");
    }
}
