package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Undoes what CloudFormation does to templates that it gives back: every character that is not ASCII is a question mark. Deploying such a
 * template again would deploy the question marks.
 */
public final class MaskedTexts {

    private boolean doubt;

    private MaskedTexts() {}

    /**
     * The templates of {@code deployed} as they were handed in.
     *
     * @param known templates in which the texts with question marks are expected to be found unmasked, in the same places
     * @return nothing if a question mark might stand for another character that cannot be known
     */
    public static Optional<TemplateTree> restore(TemplateTree deployed, TemplateTree known) {
        MaskedTexts texts = new MaskedTexts();
        TemplateTree restored = texts.tree(deployed, Optional.of(known));
        return texts.doubt ? Optional.empty() : Optional.of(restored);
    }

    private TemplateTree tree(TemplateTree deployed, Optional<TemplateTree> known) {
        JsonNode template =
                known.map(tree -> (JsonNode) tree.template().json()).orElse(JsonNodeFactory.instance.missingNode());
        JsonNode restored = node(deployed.template().json(), template);
        SortedMap<String, TemplateTree> nested = new TreeMap<>();
        deployed.nested()
                .forEach((name, child) -> nested.put(
                        name, tree(child, known.map(TemplateTree::nested).map(all -> all.get(name)))));
        return new TemplateTree(Template.of((ObjectNode) restored), nested);
    }

    private JsonNode node(JsonNode deployed, JsonNode known) {
        if (deployed.isTextual()) {
            return text(deployed, known);
        }
        if (deployed.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (int index = 0; index < deployed.size(); index++) {
                array.add(node(deployed.get(index), known.path(index)));
            }
            return array;
        }
        if (deployed.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            deployed.properties()
                    .forEach(entry -> object.set(entry.getKey(), node(entry.getValue(), known.path(entry.getKey()))));
            return object;
        }
        return deployed;
    }

    private JsonNode text(JsonNode deployed, JsonNode known) {
        String text = deployed.asText();
        if (text.indexOf('?') < 0) {
            return deployed;
        }
        if (known.isTextual() && CanonicalValues.mask(known.asText()).equals(text)) {
            return TextNode.valueOf(known.asText());
        }
        doubt = true;
        return deployed;
    }
}
