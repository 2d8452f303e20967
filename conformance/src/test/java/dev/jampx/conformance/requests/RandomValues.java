package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.random.Dice;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values for the types of a schema, few of each, so that they meet: in keys, in references, in filters. */
record RandomValues(Dice dice, TypeDefinitionRegistry schema) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, List<Object>> SCALARS = Map.ofEntries(
            Map.entry("ID", List.of("a", "b", "c", "d")),
            Map.entry("String", List.of("a", "b", "c", "ab", "two words", "anna")),
            Map.entry("Int", List.of(1, 2, 3, 10, -7)),
            Map.entry("Float", List.of(0.5, 1.25, -2.5)),
            Map.entry("Boolean", List.of(true, false)),
            Map.entry("AWSDate", List.of("2030-01-31", "2031-02-01")),
            Map.entry("AWSTime", List.of("10:20:30.000Z", "11:00:00.000Z")),
            Map.entry("AWSDateTime", List.of("2030-01-31T10:20:30.000Z", "2031-01-31T10:20:30.000Z")),
            Map.entry("AWSTimestamp", List.of(1893456000, 1893456001)),
            Map.entry("AWSEmail", List.of("a@b.example", "c@d.example")),
            Map.entry("AWSJSON", List.of("1", "true", "\"text\"")),
            Map.entry("AWSPhone", List.of("+12025550143", "+12025550144")),
            Map.entry("AWSURL", List.of("https://x.example/", "https://y.example/")),
            Map.entry("AWSIPAddress", List.of("10.0.0.1", "::1")));

    /** A value that is never null. */
    JsonNode of(String field, Type<?> type) {
        return of(field, type, 0);
    }

    private JsonNode of(String field, Type<?> type, int depth) {
        if (type instanceof NonNullType required) {
            return of(field, required.getType(), depth);
        } else if (type instanceof ListType list) {
            ArrayNode values = NODES.arrayNode();
            int size = field.equals("between") ? 2 : dice.pick(0, 1, 1, 2);
            dice.times(size, () -> of(field, list.getType(), depth)).forEach(values::add);
            return values;
        }
        String name = ((TypeName) type).getName();
        if (SCALARS.containsKey(name)) {
            return JSON.valueToTree(
                    People.field(field).<Object>map(dice::pick).orElseGet(() -> dice.pick(SCALARS.get(name))));
        }
        return composed(schema.getTypeOrNull(name), depth);
    }

    private JsonNode composed(TypeDefinition<?> definition, int depth) {
        if (definition instanceof EnumTypeDefinition enumeration) {
            return NODES.textNode(
                    dice.pick(enumeration.getEnumValueDefinitions()).getName());
        }
        ObjectNode object = NODES.objectNode();
        if (definition instanceof ObjectTypeDefinition type) {
            for (FieldDefinition field : type.getFieldDefinitions()) {
                member(object, field.getName(), field.getType(), depth);
            }
        } else {
            for (InputValueDefinition field : ((InputObjectTypeDefinition) definition).getInputValueDefinitions()) {
                member(object, field.getName(), field.getType(), depth);
            }
        }
        return object;
    }

    /** Values that may be left out sometimes are, and types that hold themselves come to an end. */
    private void member(ObjectNode object, String name, Type<?> type, int depth) {
        if (type instanceof NonNullType || depth < 2 && dice.chance(60)) {
            object.set(name, of(name, type, depth + 1));
        }
    }

    /** What is stored of a value: templates are given the values in texts of type AWSJSON. */
    Optional<JsonNode> stored(String field, Type<?> type) {
        return Optional.of(unwrapped(type, of(field, type)));
    }

    private JsonNode unwrapped(Type<?> type, JsonNode value) {
        if (type instanceof NonNullType required) {
            return unwrapped(required.getType(), value);
        } else if (type instanceof ListType list) {
            ArrayNode values = NODES.arrayNode();
            value.forEach(each -> values.add(unwrapped(list.getType(), each)));
            return values;
        }
        String name = ((TypeName) type).getName();
        if (name.equals("AWSJSON")) {
            try {
                return JSON.readTree(value.asText());
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        if (schema.getTypeOrNull(name) instanceof ObjectTypeDefinition definition) {
            ObjectNode object = NODES.objectNode();
            definition.getFieldDefinitions().stream()
                    .filter(each -> value.has(each.getName()))
                    .forEach(each -> object.set(each.getName(), unwrapped(each.getType(), value.get(each.getName()))));
            return object;
        }
        return value;
    }
}
