package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.random.Dice;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Subscriptions to the models of a schema.
 *
 * @param rows by model
 */
record RandomSubscriptions(
        Dice dice, RandomValues values, TypeDefinitionRegistry schema, Map<String, List<ObjectNode>> rows) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int EVENTS = 10;

    /** A subscription of {@code caller} to any model that has one; none if there is none. */
    Optional<SubscriptionRequest> of(RequestingCaller caller) {
        ObjectTypeDefinition type = schema.getTypeOrNull("Subscription", ObjectTypeDefinition.class);
        List<FieldDefinition> fields = type == null
                ? List.of()
                : type.getFieldDefinitions().stream()
                        .filter(field -> rows.containsKey(named(field.getType()))
                                && mutations(field).size() == 1)
                        .toList();
        List<FieldDefinition> owned = fields.stream()
                .filter(field -> field.getInputValueDefinitions().size() > 1)
                .toList();
        List<FieldDefinition> chosen = !owned.isEmpty() && dice.chance(60) ? owned : fields;
        return chosen.isEmpty() ? Optional.empty() : Optional.of(of(caller, dice.pick(chosen)));
    }

    private SubscriptionRequest of(RequestingCaller caller, FieldDefinition field) {
        ObjectTypeDefinition model = schema.getTypeOrNull(named(field.getType()), ObjectTypeDefinition.class);
        String mutation = mutations(field).get(0);
        List<SubscriptionRequest.Event> events = dice.times(EVENTS, () -> event(mutation, model));
        ObjectNode example = dice.pick(events).result().deepCopy();
        model.getFieldDefinitions().stream()
                .filter(each -> named(each.getType()).equals("AWSJSON")
                        && example.path(each.getName()).isValueNode())
                .forEach(each ->
                        example.put(each.getName(), example.get(each.getName()).toString()));
        return new SubscriptionRequest(field.getName(), caller, request(caller, field, example), events);
    }

    private static List<String> mutations(FieldDefinition field) {
        return field.getDirectives("aws_subscribe").stream()
                .map(directive ->
                        (ArrayValue) directive.getArgument("mutations").getValue())
                .flatMap(names -> names.getValues().stream())
                .map(name -> ((StringValue) name).getValue())
                .toList();
    }

    /** With and without each argument. What a type of input has no operator for is not asked. */
    private GraphQlRequest request(RequestingCaller caller, FieldDefinition field, ObjectNode example) {
        ObjectNode variables = NODES.objectNode();
        List<String> declared = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            String name = argument.getName();
            if (dice.chance(45)) {
                declared.add("$" + name + ": " + AstPrinter.printAst(argument.getType()));
                passed.add(name + ": $" + name);
                variables.set(name, name.equals("filter") ? filter(argument, example) : name(caller, argument));
            }
        }
        String arguments = passed.isEmpty() ? "" : "(" + String.join(", ", passed) + ")";
        return new GraphQlRequest(
                "subscription" + (declared.isEmpty() ? "" : "(" + String.join(", ", declared) + ")") + " { "
                        + field.getName() + arguments + " { __typename } }",
                variables);
    }

    private JsonNode filter(InputValueDefinition argument, ObjectNode example) {
        if (dice.chance(10)) {
            return dice.chance(50) ? NODES.nullNode() : NODES.objectNode();
        }
        return asking(new RandomRequests(dice, values, schema, rows).filter(argument, example));
    }

    /** What AppSync makes of lists without values, and of nothing to ask for, is not documented. */
    private ObjectNode asking(ObjectNode filter) {
        for (Iterator<JsonNode> members = filter.elements(); members.hasNext(); ) {
            JsonNode member = members.next();
            if (member.isObject()) {
                asking((ObjectNode) member);
            }
            for (Iterator<JsonNode> elements = member.elements(); member.isArray() && elements.hasNext(); ) {
                JsonNode element = elements.next();
                if (element.isObject() && asking((ObjectNode) element).isEmpty()) {
                    elements.remove();
                }
            }
            if (member.isContainerNode() && member.isEmpty()) {
                members.remove();
            }
        }
        return filter;
    }

    /** Who is to be named as the owner: the caller by some claim, somebody else, or nobody. */
    private JsonNode name(RequestingCaller caller, InputValueDefinition argument) {
        List<String> own = new ArrayList<>();
        caller.claims().values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .forEach(own::add);
        Object username =
                caller.claims().getOrDefault("cognito:username", caller.claims().get("username"));
        if (username != null) {
            own.addAll(List.of(caller.claims().get("sub") + "::" + username, username.toString()));
        }
        int chance = dice.between(1, 10);
        if (chance == 1) {
            return NODES.nullNode();
        } else if (chance == 2) {
            return NODES.textNode("");
        }
        return chance < 8 && !own.isEmpty()
                ? NODES.textNode(dice.pick(own))
                : values.of(argument.getName(), argument.getType());
    }

    /** Any values, null where it can be, and any of the fields left out of the selection. */
    private SubscriptionRequest.Event event(String mutation, ObjectTypeDefinition model) {
        ObjectNode result = NODES.objectNode();
        List<String> selected = new ArrayList<>();
        for (FieldDefinition field : model.getFieldDefinitions()) {
            if (!(schema.getTypeOrNull(named(field.getType())) instanceof ObjectTypeDefinition) && dice.chance(90)) {
                selected.add(field.getName());
                result.set(
                        field.getName(),
                        !(field.getType() instanceof NonNullType) && dice.chance(12)
                                ? NODES.nullNode()
                                : values.stored(field.getName(), field.getType())
                                        .orElseThrow());
            }
        }
        return new SubscriptionRequest.Event(
                "mutation { " + mutation + " { __typename " + String.join(" ", selected) + " } }", result);
    }

    private static String named(Type<?> type) {
        if (type instanceof NonNullType required) {
            return named(required.getType());
        }
        return type instanceof graphql.language.ListType list ? named(list.getType()) : ((TypeName) type).getName();
    }
}
