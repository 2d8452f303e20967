package dev.jampx.sandbox.resolver.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.GivenInvocation;
import dev.jampx.sandbox.resolver.HandlerOutcome;
import dev.jampx.sandbox.resolver.ResolverCode;
import dev.jampx.sandbox.resolver.ResolverExecution;
import dev.jampx.sandbox.resolver.Runtimes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever filter a caller writes, the expression made of it is one that DynamoDB takes, and finds the rows that the filter
 * describes: those found by a plain reading of the filter.
 */
class FilterExpressionPropertiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Map<String, Object>> ROWS = rows();

    private static final ResolverCode SCAN = Runtimes.SHARED.compile(
            "scan.js",
            """
            import * as ddb from '@aws-appsync/utils/dynamodb';
            export function request(ctx) { return ddb.scan({ filter: ctx.args, consistentRead: true }); }
            export function response(ctx) { return ctx.result; }
            """);

    private final DynamoDbDataSource table = LocalTables.source("Two");

    private static List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Object[] counts = {1, 2, 3, "2", true};
        String[] texts = {"a", "ab", "b", "bc"};
        int n = 0;
        for (Object count : counts) {
            for (String text : texts) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("id", "filter-" + n++);
                row.put("count", count);
                if (n % 3 != 0) {
                    row.put("size", text);
                }
                row.put("tags", n % 2 == 0 ? List.of(text, "a") : List.of());
                rows.add(row);
            }
        }
        return rows;
    }

    @Property(tries = 250)
    void findWhatTheFilterDescribes(@ForAll("filters") Map<String, Object> filter) throws Exception {
        store();
        JsonNode request;
        try (ResolverExecution execution =
                Runtimes.SHARED.begin(SCAN, GivenInvocation.withArguments(JSON.writeValueAsString(filter)))) {
            request = ((HandlerOutcome.Returned) execution.request()).value();
        }

        Answer answer = table.call(request);

        assertThat(answer.error()).isEmpty();
        List<String> found = new ArrayList<>();
        answer.result().get("items").forEach(item -> {
            if (item.path("id").asText().startsWith("filter-")) {
                found.add(item.path("id").asText());
            }
        });
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(ROWS.stream()
                        .filter(row -> FilterReading.matches(filter, row))
                        .map(row -> (String) row.get("id"))
                        .toList());
    }

    private static boolean stored;

    private synchronized void store() throws Exception {
        if (stored) {
            return;
        }
        ResolverCode put = Runtimes.SHARED.compile(
                "put.js",
                """
                import * as ddb from '@aws-appsync/utils/dynamodb';
                export function request(ctx) { return ddb.put({ key: { id: ctx.args.id }, item: ctx.args }); }
                export function response(ctx) { return ctx.result; }
                """);
        for (Map<String, Object> row : ROWS) {
            try (ResolverExecution execution =
                    Runtimes.SHARED.begin(put, GivenInvocation.withArguments(JSON.writeValueAsString(row)))) {
                table.call(((HandlerOutcome.Returned) execution.request()).value());
            }
        }
        stored = true;
    }

    @Provide
    Arbitrary<Map<String, Object>> filters() {
        return filter(3);
    }

    private static Arbitrary<Map<String, Object>> filter(int depth) {
        Arbitrary<Map<String, Object>> fields = Arbitraries.maps(
                        Arbitraries.of("count", "size", "tags", "id"), operators())
                .ofMaxSize(2)
                .map(LinkedHashMap::new);
        if (depth == 0) {
            return fields;
        }
        Arbitrary<Map<String, Object>> inner = filter(depth - 1);
        return Combinators.combine(
                        fields,
                        inner.list().ofMaxSize(2),
                        inner.list().ofMaxSize(2),
                        inner.injectNull(0.6),
                        Arbitraries.integers().between(0, 7))
                .as((own, and, or, not, choice) -> {
                    Map<String, Object> filter = new LinkedHashMap<>(own);
                    if ((choice & 1) != 0) {
                        filter.put("and", and);
                    }
                    if ((choice & 2) != 0) {
                        filter.put("or", or);
                    }
                    if ((choice & 4) != 0 && not != null) {
                        filter.put("not", not);
                    }
                    return filter;
                });
    }

    private static Arbitrary<Map<String, Object>> operators() {
        Arbitrary<Object> operands = Arbitraries.of(1, 2, 3, "a", "ab", "b", "2");
        Arbitrary<Map.Entry<String, Object>> comparison = Combinators.combine(
                        Arbitraries.of("eq", "ne", "le", "lt", "ge", "gt"), operands)
                .as(Map::entry);
        Arbitrary<Map.Entry<String, Object>> text = Combinators.combine(
                        Arbitraries.of("contains", "notContains", "beginsWith"), Arbitraries.of("a", "b", "ab"))
                .as((name, operand) -> Map.entry(name, operand));
        Arbitrary<Map.Entry<String, Object>> other = Arbitraries.of(
                Map.entry("attributeExists", true),
                Map.entry("attributeExists", false),
                Map.entry("between", List.of(1, 2)),
                Map.entry("between", List.of("a", "b")),
                Map.entry("in", List.of(1, "a", "2")),
                Map.entry("attributeType", "string"),
                Map.entry("attributeType", "list"));
        return Arbitraries.oneOf(comparison, text, other).list().ofMaxSize(2).map(entries -> {
            Map<String, Object> operators = new LinkedHashMap<>();
            entries.forEach(entry -> operators.put(entry.getKey(), entry.getValue()));
            return operators;
        });
    }
}
