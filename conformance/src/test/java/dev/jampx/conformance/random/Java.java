package dev.jampx.conformance.random;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** jampx's Java. */
final class Java implements Language {

    private static final Map<String, String> WORDS = Map.of(
            "float", "floatType",
            "boolean", "booleanType",
            "enum", "enumType",
            "default", "defaultValue");

    @Override
    public String word(String term) {
        return WORDS.getOrDefault(term, term);
    }

    @Override
    public String strings(List<String> values) {
        return values.stream().map(this::string).collect(Collectors.joining(", "));
    }

    @Override
    public String list(List<String> values) {
        return "List.of(" + strings(values) + ")";
    }

    @Override
    public String literal(Object value) {
        if (value instanceof List) {
            return ((List<?>) value).stream().map(this::literal).collect(Collectors.joining(", ", "List.of(", ")"));
        }
        return value instanceof String ? string((String) value) : value + (value instanceof Long ? "L" : "");
    }

    @Override
    public String object(String opening, List<RandomField> fields, Function<RandomType, String> type) {
        return opening + "()" + calls("field", fields, type);
    }

    @Override
    public String arguments(List<RandomField> arguments, Function<RandomType, String> type) {
        return calls("argument", arguments, type);
    }

    @Override
    public String listOf(String parameter, List<String> items) {
        return lambda(parameter, "List.of(" + String.join(", ", items) + ")");
    }

    @Override
    public String lambda(String parameter, String body) {
        return parameter + " -> " + body;
    }

    @Override
    public String constant(String enumeration, String term) {
        String constant = term.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return enumeration + "." + constant;
    }

    @Override
    public String constants(String enumeration, List<String> terms) {
        return terms.stream().map(term -> constant(enumeration, term)).collect(Collectors.joining(", "));
    }

    @Override
    public String index(String partitionKey) {
        return "index.on(" + string(partitionKey) + ")";
    }

    @Override
    public String queryField(Optional<String> name) {
        return name.map(given -> ".queryField(" + string(given) + ")").orElse(".noQueryField()");
    }

    @Override
    public String projection(String kind, List<String> included) {
        return ".projection(Projection." + kind + (included.isEmpty() ? "" : ", " + strings(included)) + ")";
    }

    @Override
    public String handlers(List<String> handlers) {
        return ".handler(" + String.join(", ", handlers) + ")";
    }

    @Override
    public String handler(String call) {
        return "a.handler()." + call;
    }

    @Override
    public String javaScript(Optional<String> dataSource) {
        return "custom(\"./resolve.handler.js\")"
                + dataSource.map(source -> ".dataSource(" + source + ")").orElse("");
    }

    @Override
    public String sources(List<String> sources) {
        return ".forSource(" + String.join(", ", sources) + ")";
    }

    private String calls(String word, List<RandomField> fields, Function<RandomType, String> type) {
        return fields.stream()
                .map(field -> "." + word + "(" + string(field.name()) + ", " + type.apply(field.type()) + ")")
                .collect(Collectors.joining());
    }
}
