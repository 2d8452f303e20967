package dev.jampx.sandbox.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** {@code AWSTimestamp}: whole seconds since 1970. */
final class TimestampCoercing implements Coercing<Long, Long> {

    @Override
    public Long serialize(Object result, GraphQLContext context, Locale locale) {
        return seconds(result)
                .orElseThrow(() ->
                        new CoercingSerializeException("Unable to serialize `" + result + "` as a valid timestamp."));
    }

    @Override
    public Long parseValue(Object input, GraphQLContext context, Locale locale) {
        return seconds(input)
                .orElseThrow(
                        () -> new CoercingParseValueException("Unable to parse `" + input + "` as a valid timestamp."));
    }

    @Override
    public Long parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return Optional.of(input)
                .filter(IntValue.class::isInstance)
                .flatMap(value -> seconds(((IntValue) value).getValue()))
                .orElseThrow(() ->
                        new CoercingParseLiteralException("Unable to parse `" + input + "` as a valid timestamp."));
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return IntValue.newIntValue(BigInteger.valueOf(parseValue(input, context, locale)))
                .build();
    }

    private static Optional<Long> seconds(Object value) {
        if (!(value instanceof Number number)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(number.toString()).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
