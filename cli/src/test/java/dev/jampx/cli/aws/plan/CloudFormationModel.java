package dev.jampx.cli.aws.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.Reference;
import dev.jampx.cli.aws.template.References;
import dev.jampx.cli.aws.template.Resource;
import dev.jampx.cli.aws.template.StackPath;
import dev.jampx.cli.aws.template.Template;
import dev.jampx.cli.aws.template.TemplateTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules of CloudFormation, DynamoDB and AppSync that can make an update fail half-way, for templates whose resources have names that
 * are plain texts.
 */
final class CloudFormationModel {

    private TemplateTree deployed;

    CloudFormationModel(TemplateTree deployed) {
        this.deployed = deployed;
    }

    /** What asking for the templates gives. */
    TemplateTree templates() {
        return masked(deployed);
    }

    /** What is deployed for real. */
    TemplateTree deployed() {
        return deployed;
    }

    /** Carries out an update, or fails as AWS would. */
    void update(TemplateTree tree) {
        tree.stacks().forEach(stack -> requireValid(tree, stack));
        SortedMap<Address, Resource> before = deployed.resources();
        SortedMap<Address, Resource> after = tree.resources();
        Map<String, Address> names = new HashMap<>();
        before.forEach((address, resource) -> name(resource).ifPresent(name -> names.put(name, address)));
        after.forEach((address, resource) -> {
            Resource old = before.get(address);
            boolean updated = old != null
                    && old.type().equals(resource.type())
                    && name(old).equals(name(resource));
            if (!updated) {
                name(resource).ifPresent(name -> assertThat(names)
                        .as("%s is created while another of its name exists", address)
                        .doesNotContainKey(name));
            } else if (resource.type().equals("AWS::DynamoDB::Table")) {
                updateTable(old, resource);
            }
            if (resource.type().equals("AWS::DynamoDB::Table")) {
                requireExactAttributes(resource);
            }
        });
        deployed = tree;
    }

    private static Optional<String> name(Resource resource) {
        return switch (resource.type()) {
            case "AWS::DynamoDB::Table" ->
                Optional.of("table " + resource.property("TableName").asText());
            case "AWS::AppSync::Resolver" ->
                Optional.of("resolver "
                        + resource.property("TypeName").asText() + "."
                        + resource.property("FieldName").asText());
            default -> Optional.empty();
        };
    }

    private static void updateTable(Resource old, Resource table) {
        assertThat(table.property("KeySchema"))
                .as("a named table cannot be replaced")
                .isEqualTo(old.property("KeySchema"));
        Map<String, String> types = attributes(old);
        attributes(table).forEach((name, type) -> assertThat(types.getOrDefault(name, type))
                .as("an edited attribute %s replaces the table", name)
                .isEqualTo(type));
        Map<String, JsonNode> before = indexes(old);
        Map<String, JsonNode> after = indexes(table);
        int operations = 0;
        for (String name : before.keySet()) {
            if (!after.containsKey(name)) {
                operations++;
            }
        }
        for (Map.Entry<String, JsonNode> entry : after.entrySet()) {
            JsonNode index = before.get(entry.getKey());
            if (index == null) {
                operations++;
            } else {
                assertThat(entry.getValue()).as("an index cannot be changed").isEqualTo(index);
            }
        }
        assertThat(operations).as("index operations in one update").isLessThanOrEqualTo(1);
    }

    private static void requireExactAttributes(Resource table) {
        Map<String, String> used = new TreeMap<>();
        keys(table.properties(), used);
        indexes(table).values().forEach(index -> keys(index, used));
        assertThat(attributes(table).keySet())
                .as("declared attributes")
                .containsExactlyInAnyOrderElementsOf(used.keySet());
    }

    private static void keys(JsonNode holder, Map<String, String> used) {
        holder.path("KeySchema")
                .forEach(key -> used.put(key.path("AttributeName").asText(), ""));
    }

    private static Map<String, String> attributes(Resource table) {
        Map<String, String> types = new TreeMap<>();
        for (JsonNode attribute : table.property("AttributeDefinitions")) {
            assertThat(types.put(
                            attribute.path("AttributeName").asText(),
                            attribute.path("AttributeType").asText()))
                    .as("an attribute declared twice")
                    .isNull();
        }
        return types;
    }

    private static Map<String, JsonNode> indexes(Resource table) {
        JsonNode list = table.property("GlobalSecondaryIndexes");
        assertThat(list.isArray() && list.isEmpty())
                .as("an empty list of indexes")
                .isFalse();
        Map<String, JsonNode> indexes = new TreeMap<>();
        list.forEach(index -> indexes.put(index.path("IndexName").asText(), index));
        return indexes;
    }

    private static void requireValid(TemplateTree tree, StackPath stack) {
        Template template = tree.template(stack);
        assertThat(template.resources()).as("a template without resources").isNotEmpty();
        template.resources().values().forEach(resource -> {
            References.of(resource).forEach(reference -> requireKnown(tree, stack, template, reference));
            if (resource.isNestedStack()) {
                Template child = tree.template(stack.child(resource.logicalId()));
                Set<String> given = new TreeSet<>();
                resource.property("Parameters").fieldNames().forEachRemaining(given::add);
                assertThat(given).as("arguments of %s", resource).isEqualTo(child.parameters());
            }
        });
        template.outputs().forEach(output -> References.in(output, template.output(output))
                .forEach(reference -> requireKnown(tree, stack, template, reference)));
    }

    private static void requireKnown(TemplateTree tree, StackPath stack, Template template, Reference reference) {
        assertThat(template.resources().containsKey(reference.target())
                        || template.parameters().contains(reference.target()))
                .as("%s leads somewhere", reference)
                .isTrue();
        reference.output().ifPresent(output -> assertThat(
                        tree.template(stack.child(reference.target())).outputs())
                .contains(output));
    }

    private static TemplateTree masked(TemplateTree tree) {
        SortedMap<String, TemplateTree> nested = new TreeMap<>();
        tree.nested().forEach((name, child) -> nested.put(name, masked(child)));
        return new TemplateTree(Template.parse(tree.template().text().replaceAll("[^\\x00-\\x7F]", "?")), nested);
    }
}
