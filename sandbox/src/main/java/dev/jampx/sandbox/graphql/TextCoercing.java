package dev.jampx.sandbox.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.function.Predicate;

/** A scalar that is a string of a certain form. */
final class TextCoercing implements Coercing<String, String> {

    private final String name;
    private final String description;
    private final Predicate<String> valid;

    /**
     * @param name the scalar
     * @param description what a value must be, as AppSync's messages have it after "as a"
     * @param valid tells good strings from bad ones
     */
    TextCoercing(String name, String description, Predicate<String> valid) {
        this.name = name;
        this.description = description;
        this.valid = valid;
    }

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof String text && valid.test(text)) {
            return text;
        }
        throw new CoercingSerializeException("Unable to serialize `" + result + "` as a " + description + ".");
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text && valid.test(text)) {
            return text;
        }
        throw new CoercingParseValueException("Unable to parse `" + input + "` as a " + description + ".");
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text && text.getValue() != null && valid.test(text.getValue())) {
            return text.getValue();
        }
        throw new CoercingParseLiteralException("Unable to parse `" + input + "` as a " + description + ".");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.newStringValue(parseValue(input, context, locale)).build();
    }

    @Override
    public String toString() {
        return name;
    }
}
