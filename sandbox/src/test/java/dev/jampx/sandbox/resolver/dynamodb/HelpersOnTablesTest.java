package dev.jampx.sandbox.resolver.dynamodb;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.resolver.FieldResolver.Resolution;
import dev.jampx.sandbox.resolver.GivenInvocation;
import dev.jampx.sandbox.resolver.Runtimes;
import dev.jampx.sandbox.resolver.UnitResolver;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the helpers of {@code @aws-appsync/utils/dynamodb} build, on DynamoDB Local. */
class HelpersOnTablesTest {

    private final String id = UUID.randomUUID().toString();

    /** The result of a resolver whose request handler returns {@code expression}. */
    private JsonNode call(String expression) {
        Resolution resolution = resolve(expression);
        assertThat(resolution.errors()).isEmpty();
        return json(resolution.value().toString());
    }

    private Resolution resolve(String expression) {
        String code =
                """
                import { util } from '@aws-appsync/utils';
                import * as ddb from '@aws-appsync/utils/dynamodb';
                const { add, remove, replace, increment, decrement, append, prepend, updateListItem } = ddb.operations;
                export function request(ctx) {
                  const { id } = ctx.args;
                  return %s;
                }
                export function response(ctx) {
                  if (ctx.error) {
                    util.error(ctx.error.message, ctx.error.type, ctx.result, ctx.result);
                  }
                  return ctx.result;
                }
                """
                        .formatted(expression);
        return new UnitResolver(Runtimes.SHARED, Runtimes.SHARED.compile("helpers.js", code), LocalTables.source("One"))
                .resolve(GivenInvocation.withArguments("{\"id\":\"" + id + "\"}"));
    }

    private JsonNode item(String more) {
        return json("{'id': '" + id + "'" + more + "}");
    }

    @Test
    void updateAllKindsOfAttributes() {
        call(
                "ddb.put({ key: { id }, item: { n: 5, m: 5, list: ['b', 'c'], gone: 1, deep: { a: 1, b: { c: 2 } }, size: 1 } })");

        assertThat(call(
                        "ddb.update({ key: { id }, update: { n: increment(10), m: decrement(), new: add({ x: [1] }), gone: remove(),"
                                + " list: append(['d']), deep: { b: { c: replace({ y: 1 }) } }, size: 'word', none: null },"
                                + " condition: { n: { eq: 5 }, size: { attributeExists: true } } })"))
                .isEqualTo(item(
                        ", 'n': 15, 'm': 4, 'new': {'x': [1]}, 'list': ['b', 'c', 'd'], 'deep': {'a': 1, 'b': {'c': {'y': 1}}},"
                                + " 'size': 'word', 'none': null"));
        assertThat(call("ddb.update({ key: { id }, update: { list: prepend(['a']) } })")
                        .get("list"))
                .isEqualTo(json("['a', 'b', 'c', 'd']"));
        assertThat(
                        call("ddb.update({ key: { id }, update: { list: [updateListItem('B', 1), updateListItem('D', 3)] } })")
                                .get("list"))
                .isEqualTo(json("['a', 'B', 'c', 'D']"));
    }

    @Test
    void readAndRemove() {
        call("ddb.put({ key: { id }, item: { a: 1, b: { c: [1, 2] }, tags: [] } })");

        assertThat(call("ddb.get({ key: { id }, consistentRead: true, projection: ['a', 'b.c[1]'] })"))
                .isEqualTo(json("{'a': 1, 'b': {'c': [2]}}"));
        assertThat(
                        call("ddb.query({ query: { id: { eq: id } }, filter: { a: { between: [0, 2] }, b: { size: { ge: 1 } } } })")
                                .get("items"))
                .isEqualTo(json("[{'id': '" + id + "', 'a': 1, 'b': {'c': [1, 2]}, 'tags': []}]"));
        assertThat(call("ddb.scan({ filter: { id: { eq: id }, not: { a: { gt: 1 } } }, projection: ['id'] })")
                        .get("items"))
                .isEqualTo(json("[{'id': '" + id + "'}]"));
        assertThat(call("ddb.remove({ key: { id }, condition: { a: { in: [1, 2] } } })")
                        .get("a")
                        .asInt())
                .isEqualTo(1);
        assertThat(call("ddb.get({ key: { id } })").isNull()).isTrue();
    }

    @Test
    void everySegmentOfAScanHasItsItems() {
        call("ddb.batchPut({ tables: { One: '0123456789'.split('').map((n) => ({ id: id + n, scan: id })) } })");
        int found = 0;
        for (int segment = 0; segment < 3; segment++) {
            found += call("ddb.scan({ totalSegments: 3, segment: " + segment + ", filter: { scan: { eq: id } } })")
                    .get("items")
                    .size();
        }
        assertThat(found).isEqualTo(10);
    }

    @Test
    void batches() {
        assertThat(call("ddb.batchPut({ tables: { One: [{ id, a: 1 }], Two: [{ id, b: [null] }] } })"))
                .isEqualTo(json(
                        "{'data': {'One': [{'id': '$', 'a': 1}], 'Two': [{'id': '$', 'b': [null]}]},".replace("$", id)
                                + " 'unprocessedItems': {'One': [], 'Two': []}}"));
        assertThat(call(
                        "ddb.batchGet({ tables: { One: { keys: [{ id: 'none' }, { id }], projection: ['id', 'a'] }, Two: { keys: [{ id }],"
                                + " consistentRead: true } } })"))
                .isEqualTo(json("{'data': {'One': [null, {'id': '$', 'a': 1}], 'Two': [{'id': '$', 'b': [null]}]},"
                                .replace("$", id)
                        + " 'unprocessedKeys': {'One': [], 'Two': []}}"));
        assertThat(call("ddb.batchDelete({ tables: { One: [{ id }] } })"))
                .isEqualTo(json("{'data': {'One': [{'id': '$'}]}, 'unprocessedKeys': {'One': []}}".replace("$", id)));
    }

    @Test
    void transactions() {
        assertThat(
                        call(
                                "ddb.transactWrite({ items: [{ putItem: { table: 'One', key: { id }, item: { n: 1 } } },"
                                        + " { conditionCheck: { table: 'Two', key: { id: 'none' }, condition: { id: { attributeExists: false } } } }] })"))
                .isEqualTo(
                        json("{'keys': [{'id': '$'}, {'id': 'none'}], 'cancellationReasons': null}".replace("$", id)));
        assertThat(
                        call(
                                "ddb.transactGet({ items: [{ table: 'One', key: { id }, projection: ['n'] }, { table: 'Two', key: { id } }] })"))
                .isEqualTo(json("{'items': [{'n': 1}, null], 'cancellationReasons': null}"));

        Resolution cancelled = resolve(
                "ddb.transactWrite({ items: [{ updateItem: { table: 'One', key: { id }, update: { n: increment() }, condition: { n: { eq: 7 } } } },"
                        + " { deleteItem: { table: 'Two', key: { id } } }] })");

        assertThat(cancelled.errors()).singleElement().satisfies(error -> {
            assertThat(error.type()).contains("DynamoDB:TransactionCanceledException");
            assertThat(error.info().get("keys").isNull()).isTrue();
            JsonNode reasons = error.info().get("cancellationReasons");
            assertThat(reasons.findValuesAsText("type")).containsExactly("ConditionalCheckFailed", "None");
            assertThat(json(reasons.at("/0/item").toString())).isEqualTo(item(", 'n': 1"));
            assertThat(reasons.at("/1/item").isNull()).isTrue();
        });
        assertThat(call("ddb.get({ key: { id } })").get("n").asInt()).isEqualTo(1);
    }

    @Test
    void syncNeedsAVersionedSource() {
        assertThat(resolve("ddb.sync({ limit: 1 })").errors())
                .extracting(error -> error.type().orElse("") + ": " + error.message())
                .containsExactly(
                        "MappingTemplate: The operation Sync needs a versioned data source. No table of jampx is one.");
    }
}
