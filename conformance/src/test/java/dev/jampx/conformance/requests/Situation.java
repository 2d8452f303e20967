package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.model.AuthRule;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request and what came of it, as conditions on deliberate differences see it.
 *
 * @param data the definition as jampx resolved it
 * @param amplifysGuards the fields whose resolvers ask who calls, with Amplify, such as {@code Todo.text}
 * @param amplify the normalized answer of Amplify's resolvers
 * @param jampx the normalized answer of jampx's
 */
record Situation(
        Data data,
        Set<String> amplifysGuards,
        RequestingCaller caller,
        GraphQlRequest request,
        JsonNode amplify,
        JsonNode jampx) {

    private static final Pattern REFUSED_FIELD = Pattern.compile("Not Authorized to access (\\w+) on type (\\w+)");
    private static final Pattern ROOT = Pattern.compile("\\{ (\\w+)");

    /** The field that the request asks for. */
    String root() {
        Matcher matcher = ROOT.matcher(request.query());
        if (!matcher.find()) {
            throw new IllegalStateException(request.query());
        }
        return matcher.group(1);
    }

    /** The model whose rows a mutation such as {@code createTodo} writes. */
    Optional<Model> writtenBy(String operation) {
        return data.models().stream()
                .filter(model -> root().equals(operation + capitalized(model.name())))
                .findFirst();
    }

    /** What Amplify says of the root field, if that is all it says. */
    Optional<JsonNode> amplifysRefusal() {
        return refusal(amplify);
    }

    /** What jampx says of the root field, if that is all it says. */
    Optional<JsonNode> jampxsRefusal() {
        return refusal(jampx);
    }

    private static Optional<JsonNode> refusal(JsonNode answer) {
        JsonNode errors = answer.path("errors");
        return errors.size() == 1 && errors.get(0).path("path").size() == 1
                ? Optional.of(errors.get(0))
                : Optional.empty();
    }

    /** Whether Amplify has an error of just that field. */
    boolean amplifyTellsOf(JsonNode path) {
        for (JsonNode error : amplify.path("errors")) {
            if (error.path("path").equals(path)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether {@code error} refuses a field that has rules of its own of which Amplify's API knows nothing: it has no guard, or is a
     * relationship, whose resolver looks at the rules of the model that it leads to.
     */
    boolean isUnguarded(JsonNode error) {
        Matcher refusal = REFUSED_FIELD.matcher(error.path("message").asText());
        return refusal.matches()
                && data.models().stream()
                        .filter(model -> model.name().equals(refusal.group(2)))
                        .flatMap(model -> model.members().stream())
                        .filter(member -> member.name().equals(refusal.group(1)))
                        .anyMatch(member -> !member.rules().isEmpty()
                                && (member instanceof Relationship
                                        || !amplifysGuards.contains(refusal.group(2) + "." + refusal.group(1))));
    }

    /** Whether a member of that name has rules of its own, in a model or other. */
    boolean hasRulesOfItsOwn(String member) {
        return data.models().stream()
                .flatMap(model -> model.members().stream())
                .anyMatch(each -> each.name().equals(member) && !each.rules().isEmpty());
    }

    /** The claims in which the rules of {@code data} look for groups. */
    static Set<String> groupClaims(Data data) {
        return Stream.of(
                        data.operations().stream().flatMap(operation -> operation.rules().stream()),
                        data.models().stream().flatMap(model -> model.rules().stream()),
                        data.models().stream()
                                .flatMap(model -> model.members().stream())
                                .flatMap(member -> member.rules().stream()))
                .flatMap(each -> each)
                .map(Situation::groupClaim)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<String> groupClaim(AuthRule rule) {
        if (rule instanceof AuthRule.StaticGroups groups) {
            return Optional.of(groups.groupClaim().orElse("cognito:groups"));
        }
        return rule instanceof AuthRule.DynamicGroups groups
                ? Optional.of(groups.groupClaim().orElse("cognito:groups"))
                : Optional.empty();
    }

    /** The fields that make up the keys of a model's indexes. */
    static Set<String> indexFields(Model model) {
        Set<String> fields = new LinkedHashSet<>();
        Stream.concat(
                        model.secondaryIndexes().stream().map(index -> index.key()),
                        model.relationIndexes().stream().map(index -> index.key()))
                .map(KeySchema::fields)
                .forEach(fields::addAll);
        return fields;
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
