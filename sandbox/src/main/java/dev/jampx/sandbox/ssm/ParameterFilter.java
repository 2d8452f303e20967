package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The filters of lists of parameters. */
final class ParameterFilter {

    private ParameterFilter() {}

    /** What all of {@code filters} let through, each of which is a document with {@code Key}, {@code Option} and {@code Values}. */
    static Predicate<Parameter> all(List<JsonNode> filters) {
        return filters.stream().map(ParameterFilter::one).reduce(parameter -> true, Predicate::and);
    }

    /** What a filter of the older kind lets through: names begin with its values, anything else is equal to one. */
    static Predicate<Parameter> older(List<JsonNode> filters) {
        return filters.stream()
                .map(filter -> of(
                        filter.path("Key").asText(),
                        filter.path("Key").asText().equals("Name") ? "BeginsWith" : "Equals",
                        values(filter)))
                .reduce(parameter -> true, Predicate::and);
    }

    private static Predicate<Parameter> one(JsonNode filter) {
        String key = filter.path("Key").asText();
        return of(key, filter.path("Option").asText(key.equals("Path") ? "OneLevel" : "Equals"), values(filter));
    }

    private static List<String> values(JsonNode filter) {
        List<String> values = new ArrayList<>();
        filter.path("Values").forEach(value -> values.add(value.asText()));
        return values;
    }

    private static Predicate<Parameter> of(String key, String option, List<String> values) {
        return switch (key) {
            case "Name" -> name(option, values);
            case "Path" -> path(option, values);
            case "Type" ->
                equal(option, values, "Type", parameter -> parameter.type().awsName());
            case "KeyId" ->
                equal(
                        option,
                        values,
                        "KeyId",
                        parameter -> parameter.type() == ParameterType.SECURE_STRING ? "alias/aws/ssm" : "");
            case "Tier" -> equal(option, values, "Tier", parameter -> "Standard");
            case "DataType" -> equal(option, values, "DataType", parameter -> "text");
            default -> throw new SsmFailure("InvalidFilterKey", "The specified filter key isn't valid: " + key);
        };
    }

    private static Predicate<Parameter> name(String option, List<String> values) {
        return switch (option) {
            case "Equals" -> parameter -> values.contains(parameter.name());
            case "BeginsWith" -> parameter -> values.stream().anyMatch(parameter.name()::startsWith);
            case "Contains" -> parameter -> values.stream().anyMatch(parameter.name()::contains);
            default -> throw unknown(option, "Name");
        };
    }

    private static Predicate<Parameter> path(String option, List<String> values) {
        if (!option.equals("Recursive") && !option.equals("OneLevel")) {
            throw unknown(option, "Path");
        }
        values.forEach(ParameterName::checkPath);
        return parameter -> values.stream()
                .anyMatch(path -> ParameterName.isUnder(path, parameter.name(), option.equals("Recursive")));
    }

    private static Predicate<Parameter> equal(
            String option, List<String> values, String key, Function<Parameter, String> property) {
        return switch (option) {
            case "Equals" -> parameter -> values.contains(property.apply(parameter));
            case "BeginsWith" -> parameter -> values.stream().anyMatch(property.apply(parameter)::startsWith);
            default -> throw unknown(option, key);
        };
    }

    private static SsmFailure unknown(String option, String key) {
        return new SsmFailure(
                "InvalidFilterOption",
                "The following filter option is not valid: " + option + ". It is not an option of the key " + key
                        + ".");
    }
}
