package dev.jampx.sandbox.graphql;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GraphQL as clients write it, and what resolvers see of it. */
class ExecutionTest {

    private static final LocalApi API = new HandMadeApi(
                    """
                    type Query {
                      thing(id: ID!, n: Int = 3): Thing
                      named: Named
                      any(what: String): [Any]
                      list: [Thing!]!
                      info(n: Int): Info
                      headers: String
                    }
                    interface Named { name: String }
                    union Any = Thing | Other
                    type Thing implements Named { id: ID! name: String n: Int }
                    type Other implements Named { name: String size: Int thing: Thing }
                    type Info { paths: [String] text: String variables: AWSJSON self: Info other: Info }
                    """)
            .answer("Query", "thing", "{ id: ctx.args.id, name: 'T' + ctx.args.id, n: ctx.args.n ?? -1 }")
            .answer("Query", "named", "{ __typename: 'Other', name: 'o', size: 1 }")
            .answer(
                    "Query",
                    "any",
                    "[{ __typename: 'Thing', id: 1 }, { __typename: ctx.args.what, name: 'o', size: 2 }]")
            .answer("Query", "list", "[{ id: 1 }, null]")
            .answer(
                    "Query",
                    "info",
                    "{ paths: ctx.info.selectionSetList, text: ctx.info.selectionSetGraphQL, variables: ctx.info.variables }")
            .resolver(
                    "Query",
                    "headers",
                    "util.http.addResponseHeaders({ itemsCount: 7, first: 'a', object: { a: 1 } });"
                            + " util.http.addResponseHeader('first', 'b');"
                            + " util.http.addResponseHeader('x-amzn-secret', 's');"
                            + " util.http.addResponseHeader('content-type', 's');"
                            + " util.http.addResponseHeader('nothing', null);"
                            + " util.http.addResponseHeader('split', 'a\\nb: c');"
                            + " util.http.addResponseHeader('long', 'x'.split('').concat(ctx.args.none ?? []).join('')"
                            + " + '0123456789'.split('').map((a) => '0123456789'.split('').map((b) =>"
                            + " '0123456789'.split('').map((c) => '12345').join('')).join('')).join(''));"
                            + " runtime.earlyReturn('done');")
            .serve();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    { a: thing(id: 1) { id } b: thing(id: "x") { id } }                        | {}            | {'a': {'id': '1'}, 'b': {'id': 'x'}}
                    { thing(id: 1) { id } thing(id: 1) { name } }                              | {}            | {'thing': {'id': '1', 'name': 'T1'}}
                    { thing(id: 1) { id @skip(if: true) name @include(if: true) n @include(if: false) } } | {} | {'thing': {'name': 'T1'}}
                    query($on: Boolean!) { thing(id: 1) { name @include(if: $on) ...F @skip(if: $on) } } fragment F on Thing { id } | {'on': true} | {'thing': {'name': 'T1'}}
                    query($n: Int) { thing(id: 1, n: $n) { n } }                               | {}            | {'thing': {'n': 3}}
                    query($n: Int) { thing(id: 1, n: $n) { n } }                               | {'n': null}   | {'thing': {'n': -1}}
                    query($n: Int = 5) { thing(id: 1, n: $n) { n } }                           | {}            | {'thing': {'n': 5}}
                    query($id: ID! = 7) { thing(id: $id) { id } }                              | {}            | {'thing': {'id': '7'}}
                    query($id: ID!) { thing(id: $id) { id } }                                  | {'id': 7}     | {'thing': {'id': '7'}}
                    { named { __typename name ... on Other { size } ... on Thing { id } } }    | {}            | {'named': {'__typename': 'Other', 'name': 'o', 'size': 1}}
                    { any(what: "Other") { __typename ... on Named { name } ... on Thing { id } } } | {}       | {'any': [{'__typename': 'Thing', 'name': null, 'id': '1'}, {'__typename': 'Other', 'name': 'o'}]}
                    { ... { ... on Query { __typename } } }                                    | {}            | {'__typename': 'Query'}
                    { __type(name: "Thing") { kind interfaces { name } fields { name type { kind ofType { name } } } } } | {} | {'__type': {'kind': 'OBJECT', 'interfaces': [{'name': 'Named'}], 'fields': [{'name': 'id', 'type': {'kind': 'NON_NULL', 'ofType': {'name': 'ID'}}}, {'name': 'name', 'type': {'kind': 'SCALAR', 'ofType': null}}, {'name': 'n', 'type': {'kind': 'SCALAR', 'ofType': null}}]}}
                    { __schema { queryType { name } mutationType { name } } }                  | {}            | {'__schema': {'queryType': {'name': 'Query'}, 'mutationType': null}}
                    """)
    void answers(String query, String variables, String expected) {
        assertThat(API.data(query, variables)).isEqualTo(json(expected));
    }

    @Test
    void aMemberOfNoUnionIsNull() {
        JsonNode answer = API.query("{ any(what: \"Nope\") { __typename } }");

        assertThat(answer.get("data")).isEqualTo(json("{'any': [{'__typename': 'Thing'}, null]}"));
        assertThat(answer.at("/errors/0/path")).isEqualTo(json("['any', 1]"));
    }

    @Test
    void nullGoesUpToWhereItMayBe() {
        JsonNode answer = API.query("{ list { id } }");

        assertThat(answer.get("data").isNull()).isTrue();
        assertThat(answer.at("/errors/0/path")).isEqualTo(json("['list', 1]"));
    }

    @Test
    void resolversSeeTheSelection() {
        JsonNode info = API.data(
                        "query Q($n: Int) { info(n: $n) { paths text variables me: self { t: text ...F } ...G } "
                                + "info(n: $n) { other { text } } }"
                                + " fragment F on Info { other { paths } } fragment G on Info { text self { text } }",
                        "{'n': 4}")
                .get("info");

        assertThat(info.get("paths"))
                .isEqualTo(json("['paths', 'text', 'variables', 'me', 'me/t', 'me/other', 'me/other/paths',"
                        + " 'self', 'self/text', 'other', 'other/text']"));
        assertThat(info.get("text").asText())
                .isEqualTo(
                        """
                        {
                          paths
                          text
                          variables
                          me: self {
                            t: text
                            ...F
                          }
                          ...G
                          other {
                            text
                          }
                        }""");
        assertThat(json(info.get("variables").asText())).isEqualTo(json("{'n': 4}"));
    }

    @Test
    void resolversAddHeadersWithinLimits() {
        WireResponse response = API.post("user:", LocalApi.body("{ headers }", "{}"));

        assertThat(response.headers())
                .containsEntry("itemscount", "7")
                .containsEntry("first", "b")
                .containsEntry("object", "{\"a\":1}")
                .containsEntry("content-type", "application/json;charset=UTF-8")
                .doesNotContainKeys("x-amzn-secret", "nothing", "split", "long");
        JsonNode answer = LocalApi.body(response);
        assertThat(answer.at("/data/headers").asText()).isEqualTo("done");
        assertThat(answer.get("errors").findValuesAsText("errorType"))
                .isEqualTo(List.of(
                        "ResponseHeaderError",
                        "ResponseHeaderError",
                        "ResponseHeaderError",
                        "ResponseHeaderError",
                        "ResponseHeaderError"));
    }
}
