package dev.jampx.sandbox.resolver.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.resolver.GivenInvocation;
import dev.jampx.sandbox.resolver.HandlerOutcome;
import dev.jampx.sandbox.resolver.ResolverCode;
import dev.jampx.sandbox.resolver.ResolverExecution;
import dev.jampx.sandbox.resolver.Runtimes;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Plain values survive the way through {@code util.dynamodb}, DynamoDB's wire and back. */
class AttributeValuesPropertiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final ResolverCode TO_MAP_VALUES = Runtimes.SHARED.compile(
            "values.js",
            """
            import { util } from '@aws-appsync/utils';
            export function request(ctx) { return util.dynamodb.toMapValues(ctx.args); }
            export function response(ctx) { return ctx.result; }
            """);

    @Property(tries = 300)
    void survive(@ForAll("documents") Map<String, Object> document) throws JsonProcessingException {
        String text = JSON.writeValueAsString(document);
        JsonNode typed;
        try (ResolverExecution execution = Runtimes.SHARED.begin(TO_MAP_VALUES, GivenInvocation.withArguments(text))) {
            typed = ((HandlerOutcome.Returned) execution.request()).value();
        }

        JsonNode back = AttributeValues.plainMap(AttributeValues.wireMap(typed, ""));

        assertThat(JSON.readTree(back.toString())).isEqualTo(JSON.readTree(text));
    }

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        return map(values(3));
    }

    private static Arbitrary<Map<String, Object>> map(Arbitrary<Object> values) {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("_$- é\u0000")
                .ofMinLength(1)
                .ofMaxLength(6);
        return Arbitraries.maps(names, values).ofMaxSize(4);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.strings()
                        .ofMaxLength(8)
                        .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)))
                        .map(v -> (Object) v),
                Arbitraries.integers().map(v -> (Object) v),
                Arbitraries.integers()
                        .between(-1_000_000, 1_000_000)
                        .map(v -> (Object) (v / 1024.0))
                        .filter(v -> (double) v != Math.rint((double) v)),
                Arbitraries.of(true, false).map(v -> (Object) v),
                Arbitraries.just(new NothingHere()).map(v -> (Object) v));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Object> inner = values(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaves),
                Tuple.of(1, inner.list().ofMaxSize(3).map(v -> (Object) v)),
                Tuple.of(1, map(inner).map(v -> (Object) v)));
    }

    /** Stands for JSON null, which maps of values cannot hold here. */
    private static final class NothingHere {

        @JsonValue
        public @Nullable Object value() {
            return null;
        }
    }
}
