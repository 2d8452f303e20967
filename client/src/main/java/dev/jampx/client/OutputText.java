package dev.jampx.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.failure.ClientException;
import java.net.URI;
import java.util.Optional;

/** Reads single texts out of {@code amplify_outputs.json}. */
final class OutputText {

    private OutputText() {}

    /** The text at {@code name}, or a failure that names {@code section}. */
    static String required(JsonNode node, String section, String name) {
        return optional(node, name)
                .orElseThrow(() -> new ClientException("these outputs have no \"" + section + "." + name + "\""));
    }

    static Optional<String> optional(JsonNode node, String name) {
        return Optional.of(node.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** The address in {@code text}. */
    static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw new ClientException("these outputs have an address that is none: " + text, malformed);
        }
    }

    /** The domain of AWS's services in {@code region}: China's has another. */
    static String domain(String region) {
        return region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    }
}
