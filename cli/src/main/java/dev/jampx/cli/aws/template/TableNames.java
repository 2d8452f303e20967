package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Says the names and ARNs of tables that are not there, from the names that their templates give them. */
final class TableNames {

    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TemplateTree tree;
    private final Set<Address> absent;

    TableNames(TemplateTree tree, Set<Address> absent) {
        this.tree = tree;
        this.absent = absent;
    }

    /** Whether the value of {@code reference} can be said without the table. */
    boolean knows(StackPath stack, Reference reference) {
        return value(stack, reference).isPresent();
    }

    /** Says the values in place of the references in {@code node}, an object or array of the template of {@code stack}. */
    void tell(StackPath stack, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> entry.setValue(told(stack, entry.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, told(stack, array.get(index)));
            }
        }
    }

    private JsonNode told(StackPath stack, JsonNode node) {
        if (node.size() == 1 && (node.has("Ref") || node.has("Fn::GetAtt"))) {
            return References.in("", node).stream()
                    .findFirst()
                    .flatMap(reference -> value(stack, reference))
                    .orElse(node);
        }
        if (node.size() == 1 && node.has("Fn::Sub")) {
            return substitution(stack, node);
        }
        tell(stack, node);
        return node;
    }

    private JsonNode substitution(StackPath stack, JsonNode node) {
        JsonNode value = node.get("Fn::Sub");
        ObjectNode own = value.path(1) instanceof ObjectNode given ? given : NODES.objectNode();
        tell(stack, own);
        Matcher matcher =
                References.PLACEHOLDER.matcher(value.isArray() ? value.path(0).asText() : value.asText());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            Optional<JsonNode> known = own.has(name)
                    ? Optional.empty()
                    : References.in("", NODES.objectNode().put("Fn::Sub", "${" + name + "}")).stream()
                            .findFirst()
                            .flatMap(reference -> value(stack, reference));
            known.ifPresent(table -> own.set(plain(name), table));
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(known.isPresent() ? "${" + plain(name) + "}" : matcher.group()));
        }
        matcher.appendTail(text);
        JsonNode told = own.isEmpty()
                ? NODES.textNode(text.toString())
                : NODES.arrayNode().add(text.toString()).add(own);
        return NODES.objectNode().set("Fn::Sub", told);
    }

    private static String plain(String name) {
        return name.replace(".", "");
    }

    private Optional<JsonNode> value(StackPath stack, Reference reference) {
        Address address = stack.resource(reference.target());
        Optional<JsonNode> name = Optional.of(address)
                .filter(absent::contains)
                .flatMap(tree::resource)
                .filter(resource -> resource.type().equals(TABLE))
                .map(resource -> resource.property("TableName"))
                .filter(value -> !value.isMissingNode());
        if (reference.attribute().isEmpty()) {
            return name;
        }
        return name.filter(value -> reference.attribute().get().equals("Arn")).map(TableNames::arn);
    }

    private static JsonNode arn(JsonNode name) {
        ArrayNode parts = NODES.arrayNode()
                .add("arn:")
                .add(ref("AWS::Partition"))
                .add(":dynamodb:")
                .add(ref("AWS::Region"))
                .add(":")
                .add(ref("AWS::AccountId"))
                .add(":table/")
                .add(name);
        return NODES.objectNode().set("Fn::Join", NODES.arrayNode().add("").add(parts));
    }

    private static ObjectNode ref(String name) {
        return NODES.objectNode().put("Ref", name);
    }
}
