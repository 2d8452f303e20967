package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.random.Dice;
import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requests for a schema.
 *
 * @param rows by model, so that many requests are about a row that is there
 */
record RandomRequests(
        Dice dice, RandomValues values, TypeDefinitionRegistry schema, Map<String, List<ObjectNode>> rows) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 3;

    /** A query or a mutation of any field of the root types. */
    GraphQlRequest request() {
        List<FieldDefinition> queries = fields("Query");
        List<FieldDefinition> mutations = fields("Mutation");
        boolean mutation = !mutations.isEmpty() && dice.chance(55);
        FieldDefinition field = dice.pick(mutation ? mutations : queries);
        ObjectNode variables = NODES.objectNode();
        List<String> declared = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        Optional<ObjectNode> row = rowFor(field);
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            String name = argument.getName();
            if (name.equals("nextToken")) {
                // Filled in by whoever goes on to the next page.
                declared.add("$nextToken: String");
                passed.add("nextToken: $nextToken");
            } else if (argument.getType() instanceof NonNullType || dice.chance(wanted(name))) {
                declared.add("$" + name + ": " + AstPrinter.printAst(argument.getType()));
                passed.add(name + ": $" + name);
                variables.set(name, argument(field, argument, row));
            }
        }
        String arguments = passed.isEmpty() ? "" : "(" + String.join(", ", passed) + ")";
        String head = mutation ? "mutation" : "query";
        return new GraphQlRequest(
                head + (declared.isEmpty() ? "" : "(" + String.join(", ", declared) + ")") + " { " + field.getName()
                        + arguments + selection(field.getType(), 0) + " }",
                variables);
    }

    /** A value for an argument that filters, often one that {@code row} passes. */
    ObjectNode filter(InputValueDefinition argument, ObjectNode row) {
        return operators(definition(argument.getType()), Optional.of(row), 0);
    }

    private List<FieldDefinition> fields(String type) {
        ObjectTypeDefinition definition = schema.getTypeOrNull(type, ObjectTypeDefinition.class);
        return definition == null ? List.of() : definition.getFieldDefinitions();
    }

    private int wanted(String argument) {
        return switch (argument) {
            case "filter" -> 40;
            case "condition" -> 20;
            case "limit" -> 25;
            case "sortDirection" -> 20;
            default -> 50;
        };
    }

    /** A row of the model that the field is about, if it is about one and there are rows. */
    private Optional<ObjectNode> rowFor(FieldDefinition field) {
        String type = named(field.getType());
        String model = type.startsWith("Model") && type.endsWith("Connection")
                ? type.substring("Model".length(), type.length() - "Connection".length())
                : type;
        List<ObjectNode> candidates = rows.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(model))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
        return candidates.isEmpty() || dice.chance(20) ? Optional.empty() : Optional.of(dice.pick(candidates));
    }

    private JsonNode argument(FieldDefinition field, InputValueDefinition argument, Optional<ObjectNode> row) {
        String name = argument.getName();
        if (name.equals("limit") && named(argument.getType()).equals("Int")) {
            return NODES.numberNode(dice.between(1, 4));
        }
        if (name.equals("input") && definition(argument.getType()) != null) {
            boolean create = field.getName().startsWith("create");
            return input(definition(argument.getType()), create && dice.chance(85) ? Optional.empty() : row);
        }
        if (definition(argument.getType()) != null) {
            return operators(definition(argument.getType()), row, 0);
        }
        return row.filter(present -> dice.chance(85))
                .flatMap(present -> present(present, argument))
                .orElseGet(() -> values.of(name, argument.getType()));
    }

    /** The value that a row has for a field, as requests write it, if it is one that a key can have. */
    private static Optional<JsonNode> present(ObjectNode row, InputValueDefinition field) {
        return Optional.of(row.path(field.getName()))
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(value -> named(field.getType()).equals("AWSJSON") ? NODES.textNode(value.toString()) : value);
    }

    /** What is to be written: what has to be given, much of the rest, and null now and then. */
    private ObjectNode input(InputObjectTypeDefinition type, Optional<ObjectNode> row) {
        ObjectNode input = NODES.objectNode();
        for (InputValueDefinition field : type.getInputValueDefinitions()) {
            String name = field.getName();
            boolean needed = field.getType() instanceof NonNullType;
            if (needed || name.equals("id") && dice.chance(90)) {
                input.set(
                        name,
                        row.flatMap(present -> present(present, field))
                                .orElseGet(() -> values.of(name, field.getType())));
            } else if (dice.chance(45)) {
                if (dice.chance(18)) {
                    input.putNull(name);
                } else {
                    input.set(name, values.of(name, field.getType()));
                }
            }
        }
        return input;
    }

    /** A filter, a condition or a condition on a key: some members, each with some of its own. */
    private ObjectNode operators(InputObjectTypeDefinition type, Optional<ObjectNode> row, int depth) {
        ObjectNode object = NODES.objectNode();
        List<InputValueDefinition> members = type.getInputValueDefinitions();
        boolean isFilter = members.stream().anyMatch(member -> member.getName().equals("and"));
        List<InputValueDefinition> chosen =
                dice.some(isFilter && dice.chance(30) ? 2 : 1, depth < DEEPEST ? members : withoutNesting(members));
        for (InputValueDefinition member : isFilter ? chosen : simple(type, chosen)) {
            object.set(member.getName(), operand(member, row, depth + 1));
        }
        return object;
    }

    private static List<InputValueDefinition> withoutNesting(List<InputValueDefinition> members) {
        return members.stream()
                .filter(member -> !List.of("and", "or", "not").contains(member.getName()))
                .toList();
    }

    /** Parts of a joined key go together, the first ones first. */
    private List<InputValueDefinition> simple(InputObjectTypeDefinition type, List<InputValueDefinition> chosen) {
        if (type.getName().contains("Composite") && !type.getName().endsWith("ConditionInput")) {
            List<InputValueDefinition> parts = type.getInputValueDefinitions();
            return parts.subList(0, dice.chance(70) ? parts.size() : dice.between(1, parts.size()));
        }
        // What it does to the types of attributes AppSync's documentation does not say.
        return chosen.get(0).getName().equals("attributeType")
                ? List.of(type.getInputValueDefinitions().get(0))
                : chosen;
    }

    private JsonNode operand(InputValueDefinition member, Optional<ObjectNode> row, int depth) {
        InputObjectTypeDefinition definition = definition(member.getType());
        if (definition == null) {
            return values.of(member.getName(), member.getType());
        }
        if (isList(member.getType())) {
            int size = member.getName().equals("between") ? 2 : dice.between(1, 2);
            var list = NODES.arrayNode();
            dice.times(size, () -> operators(definition, row, depth)).forEach(list::add);
            return list;
        }
        ObjectNode operators = operators(definition, row, depth);
        // Compare with what stands in the row, most of the time.
        for (String operator : List.of("eq", "ne", "contains", "beginsWith")) {
            row.map(present -> present.get(member.getName()))
                    .filter(value -> value.isValueNode() && !value.isNull() && dice.chance(60))
                    .filter(value -> operators.has(operator))
                    .ifPresent(value -> operators.set(operator, value));
        }
        return operators;
    }

    private String selection(Type<?> type, int depth) {
        ObjectTypeDefinition definition = schema.getTypeOrNull(named(type), ObjectTypeDefinition.class);
        if (definition == null) {
            return "";
        }
        List<String> selected = new ArrayList<>();
        for (FieldDefinition field : definition.getFieldDefinitions()) {
            boolean nested = schema.getTypeOrNull(named(field.getType())) instanceof ObjectTypeDefinition;
            boolean items = field.getName().equals("items");
            if (items || (nested ? depth < DEEPEST && dice.chance(45) : dice.chance(75))) {
                selected.add(field.getName() + selection(field.getType(), depth + 1));
            }
        }
        return selected.isEmpty() ? " { __typename }" : " { " + String.join(" ", selected) + " }";
    }

    private InputObjectTypeDefinition definition(Type<?> type) {
        return schema.getTypeOrNull(named(type), InputObjectTypeDefinition.class);
    }

    private static boolean isList(Type<?> type) {
        return type instanceof ListType || type instanceof NonNullType required && isList(required.getType());
    }

    private static String named(Type<?> type) {
        if (type instanceof NonNullType required) {
            return named(required.getType());
        }
        return type instanceof ListType list ? named(list.getType()) : ((TypeName) type).getName();
    }
}
