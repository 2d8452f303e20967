package dev.jampx.conformance.random;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Amplify's TypeScript. */
final class TypeScript implements Language {

    @Override
    public String word(String term) {
        return term;
    }

    @Override
    public String strings(List<String> values) {
        return list(values);
    }

    @Override
    public String list(List<String> values) {
        return values.stream().map(this::string).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String literal(Object value) {
        if (value instanceof List) {
            return ((List<?>) value).stream().map(this::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String ? string((String) value) : value.toString();
    }

    @Override
    public String object(String opening, List<RandomField> fields, Function<RandomType, String> type) {
        return opening + "(" + braces(fields, type) + ")";
    }

    @Override
    public String arguments(List<RandomField> arguments, Function<RandomType, String> type) {
        return ".arguments(" + braces(arguments, type) + ")";
    }

    @Override
    public String listOf(String parameter, List<String> items) {
        return lambda(parameter, "[" + String.join(", ", items) + "]");
    }

    @Override
    public String lambda(String parameter, String body) {
        return "(" + parameter + ") => " + body;
    }

    @Override
    public String constant(String enumeration, String term) {
        return string(term);
    }

    @Override
    public String constants(String enumeration, List<String> terms) {
        return list(terms);
    }

    @Override
    public String index(String partitionKey) {
        return "index(" + string(partitionKey) + ")";
    }

    @Override
    public String queryField(Optional<String> name) {
        return ".queryField(" + name.map(this::string).orElse("null") + ")";
    }

    @Override
    public String projection(String kind, List<String> included) {
        return ".projection(" + string(kind) + (included.isEmpty() ? "" : ", " + list(included)) + ")";
    }

    @Override
    public String handlers(List<String> handlers) {
        return handlers.size() == 1
                ? ".handler(" + handlers.get(0) + ")"
                : ".handler([" + String.join(", ", handlers) + "])";
    }

    @Override
    public String handler(String call) {
        return "a.handler." + call;
    }

    @Override
    public String javaScript(Optional<String> dataSource) {
        return "custom({ entry: './resolve.handler.js'"
                + dataSource.map(source -> ", dataSource: " + source).orElse("") + " })";
    }

    @Override
    public String sources(List<String> sources) {
        return sources.size() == 1 ? ".for(" + sources.get(0) + ")" : ".for([" + String.join(", ", sources) + "])";
    }

    private String braces(List<RandomField> fields, Function<RandomType, String> type) {
        return fields.stream()
                .map(field -> string(field.name()) + ": " + type.apply(field.type()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
