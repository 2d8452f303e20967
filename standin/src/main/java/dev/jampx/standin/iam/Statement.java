package dev.jampx.standin.iam;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.model.iam.Wildcard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A statement of a policy.
 *
 * @param allows whether it allows; if not it denies, whatever others allow
 * @param principals whom it is about, if it says so
 * @param actions what it is about
 * @param exceptTheseActions whether it is about all actions but those
 * @param resources to what; empty in a trust policy
 * @param exceptTheseResources whether it is about all resources but those
 * @param conditions all of which must hold
 */
public record Statement(
        boolean allows,
        List<Principal> principals,
        List<String> actions,
        boolean exceptTheseActions,
        List<String> resources,
        boolean exceptTheseResources,
        List<Condition> conditions) {

    private static final Set<String> ELEMENTS =
            Set.of("Sid", "Effect", "Principal", "Action", "NotAction", "Resource", "NotResource", "Condition");

    public Statement {
        principals = List.copyOf(principals);
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        conditions = List.copyOf(conditions);
    }

    /**
     * Reads a statement.
     *
     * @throws IllegalArgumentException if something in it is not known here
     */
    static Statement read(JsonNode statement) {
        statement.fieldNames().forEachRemaining(element -> {
            if (!ELEMENTS.contains(element)) {
                throw new IllegalArgumentException(element + " is not known here");
            }
        });
        return new Statement(
                switch (statement.path("Effect").asText()) {
                    case "Allow" -> true;
                    case "Deny" -> false;
                    default -> throw new IllegalArgumentException("no effect: " + statement);
                },
                principals(statement.path("Principal")),
                texts(statement.has("NotAction") ? statement.path("NotAction") : statement.path("Action")),
                statement.has("NotAction"),
                texts(statement.has("NotResource") ? statement.path("NotResource") : statement.path("Resource")),
                statement.has("NotResource"),
                conditions(statement.path("Condition")));
    }

    /** Whether it is about {@code request}. */
    boolean concerns(Request request) {
        return exceptTheseActions != names(request.action())
                && (resources.isEmpty() || exceptTheseResources != reaches(request))
                && conditions.stream().allMatch(condition -> condition.holds(request.context()));
    }

    /** Whether it is about requests of {@code principal}. */
    boolean concerns(Principal principal) {
        return principals.stream()
                .anyMatch(named -> named.equals(Principal.ANYBODY)
                        || named.equals(principal)
                        || accountOf(named)
                                        .filter(account -> accountOf(principal).equals(Optional.of(account)))
                                        .isPresent()
                                && named.name().endsWith(":root"));
    }

    private boolean names(String action) {
        return actions.stream()
                .anyMatch(pattern -> pattern.equalsIgnoreCase(action)
                        || pattern.indexOf('*') + pattern.indexOf('?') > -2
                                && Wildcard.matches(pattern.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT)));
    }

    private boolean reaches(Request request) {
        return resources.stream()
                .anyMatch(pattern -> ResourcePattern.matches(pattern, request.resource(), request.context()));
    }

    private static Optional<String> accountOf(Principal principal) {
        String[] parts = principal.name().split(":", -1);
        return principal.kind().equals("AWS") && parts.length > 5 ? Optional.of(parts[4]) : Optional.empty();
    }

    private static List<Principal> principals(JsonNode principal) {
        if (principal.isTextual()) {
            return List.of(new Principal("AWS", principal.asText()));
        }
        List<Principal> principals = new ArrayList<>();
        principal.properties().forEach(kind -> texts(kind.getValue())
                .forEach(name -> principals.add(new Principal(kind.getKey(), name))));
        return principals;
    }

    private static List<Condition> conditions(JsonNode condition) {
        List<Condition> conditions = new ArrayList<>();
        condition.properties().forEach(operator -> operator.getValue()
                .properties()
                .forEach(key -> conditions.add(new Condition(operator.getKey(), key.getKey(), texts(key.getValue())))));
        return conditions;
    }

    private static List<String> texts(JsonNode oneOrSeveral) {
        Stream<JsonNode> all = oneOrSeveral.isArray() ? oneOrSeveral.valueStream() : Stream.of(oneOrSeveral);
        return all.filter(JsonNode::isValueNode).map(JsonNode::asText).toList();
    }
}
