package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.realtime.MutationEvent;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code AWSJSON}: a JSON text to callers, the value in it to resolvers. */
final class JsonCoercing implements Coercing<Object, String> {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (context.hasKey(MutationEvent.class)) {
            // What subscribers get was serialized for the caller of the mutation.
            return String.valueOf(result);
        }
        try {
            return JSON.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new CoercingSerializeException("Unable to serialize `" + result + "` as valid JSON.", e);
        }
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        Optional<Parsed> parsed = input instanceof String text ? parse(text) : Optional.empty();
        return parsed.orElseThrow(
                        () -> new CoercingParseValueException("Unable to parse `" + input + "` as valid JSON."))
                .value();
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Optional<Parsed> parsed = input instanceof StringValue text && text.getValue() != null
                ? parse(text.getValue())
                : Optional.empty();
        return parsed.orElseThrow(
                        () -> new CoercingParseLiteralException("Unable to parse `" + input + "` as valid JSON."))
                .value();
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.newStringValue(String.valueOf(input)).build();
    }

    /** A JSON value, which may be null. */
    private record Parsed(@Nullable Object value) {}

    private static Optional<Parsed> parse(String text) {
        try {
            // An empty text has no value at all, which Jackson reports as a missing node only when reading a tree.
            return JSON.readTree(text).isMissingNode()
                    ? Optional.empty()
                    : Optional.of(new Parsed(JSON.readValue(text, Object.class)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
