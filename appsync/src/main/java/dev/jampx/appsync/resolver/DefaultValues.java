package dev.jampx.appsync.resolver;

import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.ValueType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a new row gets when nobody gives a value, or gives null. */
final class DefaultValues {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\s*([-+]?[0-9]+).*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("\\s*([-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?).*", Pattern.DOTALL);

    private DefaultValues() {}

    /** JavaScript literals by field. */
    static Map<String, String> of(Model model) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : model.fields()) {
            field.defaultValue().ifPresent(value -> values.put(field.name(), literal(value.text(), field.type())));
        }
        return values;
    }

    /** The statement that makes {@code input} of what was given and {@code values}; empty if there are none. */
    static String statement(Map<String, String> values) {
        if (values.isEmpty()) {
            return "";
        }
        return values.entrySet().stream()
                .map(value -> "  " + JsText.property(value.getKey()) + ": "
                        + JsText.access("ctx.args.input", value.getKey()) + " ?? " + value.getValue() + ",\n")
                .collect(Collectors.joining("", "const input = {\n  ...ctx.args.input,\n", "};\n"));
    }

    private static String literal(String text, ValueType type) {
        if (!(type instanceof ValueType.Scalar scalar)) {
            return JsText.string(text);
        }
        return switch (scalar.type()) {
            case INTEGER, TIMESTAMP -> number(text, WHOLE_NUMBER);
            case FLOAT -> number(text, NUMBER);
            case BOOLEAN -> String.valueOf(text.equals("true"));
            // Resolvers see the value, not its text.
            case JSON -> "JSON.parse(" + JsText.string(text) + ")";
            case ID, STRING, DATE, TIME, DATETIME, EMAIL, PHONE, URL, IP_ADDRESS -> JsText.string(text);
        };
    }

    // Amplify takes what begins with a number for that number.
    private static String number(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" passed the checks and is no number");
        }
        return new BigDecimal(matcher.group(1)).toString();
    }
}
