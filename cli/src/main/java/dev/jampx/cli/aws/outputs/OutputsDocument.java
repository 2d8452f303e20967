package dev.jampx.cli.aws.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.mistake.OutputsProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.outputs.EarlierVersion;
import dev.jampx.cli.outputs.OutputsVersion;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Map;
import java.util.Optional;

/** Makes the document that clients read from what a stack tells of itself. Amplify: {@code client-config}. */
public final class OutputsDocument {

    private static final String VERSION = "version";

    private OutputsDocument() {}

    /**
     * The document.
     *
     * @param introspection what clients generate code from, if it is known
     * @param version the version that it is wanted in
     */
    public static ObjectNode of(BackendOutputs outputs, Optional<JsonNode> introspection, OutputsVersion version) {
        ObjectNode newest = JsonNodeFactory.instance.objectNode();
        outputs.group("AWS::Amplify::Auth").ifPresent(values -> newest.set("auth", AuthSection.of(values)));
        outputs.group("AWS::Amplify::GraphQL")
                .ifPresent(values -> newest.set("data", DataSection.of(values, introspection)));
        outputs.group("AWS::Amplify::Storage").ifPresent(values -> newest.set("storage", StorageSection.of(values)));
        ObjectNode document = EarlierVersion.of(newest, version);
        outputs.group("AWS::Amplify::Custom")
                .map(values -> values.get("customOutputs"))
                .map(OutputJson::read)
                .ifPresent(custom -> custom.properties().forEach(entry -> add(document, "", entry)));
        return document;
    }

    /** Parts that the user has added stand beside ours, never in their place. */
    private static void add(ObjectNode target, String path, Map.Entry<String, JsonNode> entry) {
        String key = entry.getKey();
        JsonNode value = entry.getValue();
        JsonNode existing = target.get(key);
        if (existing == null) {
            target.set(key, value);
        } else if (existing instanceof ObjectNode inner && value.isObject()) {
            value.properties().forEach(part -> add(inner, path + key + ".", part));
        } else if (existing instanceof ArrayNode list && value instanceof ArrayNode more) {
            list.addAll(more);
        } else if (path.isEmpty() && key.equals(VERSION)) {
            target.put(VERSION, later(existing.asText(), value.asText()));
        } else {
            throw new UserMistakeException(OutputsProblems.duplicate(path + key));
        }
    }

    /** As Amplify does, a document says the later version of its parts; clients read all that begin with the same number. */
    private static String later(String ours, String theirs) {
        if (!ours.split("\\.")[0].equals(theirs.split("\\.")[0])) {
            throw new UserMistakeException(OutputsProblems.versions(ours, theirs));
        }
        return Version.parse(ours).compareTo(Version.parse(theirs)) < 0 ? theirs : ours;
    }
}
