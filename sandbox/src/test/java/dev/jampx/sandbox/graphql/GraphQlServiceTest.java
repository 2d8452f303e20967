package dev.jampx.sandbox.graphql;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.resolver.UnsupportedCodeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A generated API from end to end: GraphQL, resolvers, DynamoDB Local. */
class GraphQlServiceTest {

    private static final LocalApi API = new LocalApi(BlogApi.compiled());

    private final String id = UUID.randomUUID().toString();

    private void createPost(String more) {
        API.data(
                "mutation Create($input: CreatePostInput!) { createPost(input: $input) { id } }",
                "{'input': {'id': '" + id + "', 'title': 'One'" + more + "}}");
    }

    @Test
    void createsAndReads() {
        JsonNode created = API.data(
                "mutation($input: CreatePostInput!) { createPost(input: $input) { id title rating tags publishedAt createdAt } }",
                "{'input': {'title': 'One', 'rating': 3, 'tags': ['a', null], 'publishedAt': '2026-01-02T03:04Z'}}");
        JsonNode post = created.get("createPost");
        assertThat(post.get("createdAt").asText()).isEqualTo("2026-03-04T05:06:07.089Z");
        assertThat(post.get("tags")).isEqualTo(json("['a', null]"));

        JsonNode read = API.data(
                "query Read($id: ID!) { first: getPost(id: $id) { ...Parts } second: getPost(id: \"none\") { id } }"
                        + " fragment Parts on Post { id title rating tags publishedAt createdAt }",
                "{'id': '" + post.get("id").asText() + "'}");
        assertThat(read.get("first")).isEqualTo(post);
        assertThat(read.get("second").isNull()).isTrue();
    }

    @Test
    void followsRelationshipsBothWays() {
        createPost("");
        for (String text : List.of("x", "y")) {
            API.data(
                    "mutation($input: CreateCommentInput!) { createComment(input: $input) { id } }",
                    "{'input': {'text': '" + text + "', 'postId': '" + id + "', 'author': '" + id + "'}}");
        }

        JsonNode post = API.data(
                "query($id: ID!) { getPost(id: $id) { comments { items { text post { title comments(limit: 1) { items { text }"
                        + " nextToken } } } } } }",
                "{'id': '" + id + "'}");

        JsonNode comments = post.at("/getPost/comments/items");
        assertThat(comments.findValuesAsText("text")).contains("x", "y");
        assertThat(comments.get(0).at("/post/title").asText()).isEqualTo("One");
        assertThat(comments.get(0).at("/post/comments/items")).hasSize(1);
        assertThat(comments.get(0).at("/post/comments/nextToken").asText()).isNotEmpty();
    }

    @Test
    void pagesThroughAnIndex() {
        for (int n = 0; n < 5; n++) {
            API.data(
                    "mutation($input: CreateCommentInput!) { createComment(input: $input) { id } }",
                    "{'input': {'text': 't" + n + "', 'author': '" + id + "'}}");
        }
        Set<String> texts = new HashSet<>();
        String token = "null";
        int pages = 0;
        do {
            JsonNode page = API.data(
                            "query($author: String!, $token: String) { listCommentByAuthor(author: $author, limit: 2, nextToken:"
                                    + " $token) { items { text } nextToken } }",
                            "{'author': '" + id + "', 'token': " + token + "}")
                    .get("listCommentByAuthor");
            page.get("items").forEach(item -> texts.add(item.get("text").asText()));
            token = page.get("nextToken").toString().replace('"', '\'');
            pages++;
        } while (!token.equals("null"));

        assertThat(texts).containsExactlyInAnyOrder("t0", "t1", "t2", "t3", "t4");
        assertThat(pages).isEqualTo(3);
        JsonNode refused = API.query("{ listPosts(nextToken: \"made-up\") { nextToken } }");
        assertThat(refused.at("/errors/0/message").asText()).isEqualTo("Invalid pagination token given.");
    }

    @Test
    void filters() {
        createPost(", 'rating': 7");

        String filter =
                "query($filter: ModelPostFilterInput) { listPosts(filter: $filter, limit: 1000) { items { id } } }";
        assertThat(API.data(
                                filter,
                                "{'filter': {'id': {'eq': '" + id
                                        + "'}, 'or': [{'rating': {'gt': 6}}, {'title': {'eq': 'no'}}]}}")
                        .at("/listPosts/items"))
                .isEqualTo(json("[{'id': '" + id + "'}]"));
        assertThat(API.data(filter, "{'filter': {'id': {'eq': '" + id + "'}, 'rating': {'lt': 6}}}")
                        .at("/listPosts/items"))
                .isEmpty();
    }

    @Test
    void updatesUnlessTheConditionFails() {
        createPost(", 'rating': 1");
        String update =
                "mutation($input: UpdatePostInput!, $if: ModelPostConditionInput) { updatePost(input: $input, condition: $if)"
                        + " { title rating } }";

        assertThat(API.data(
                        update,
                        "{'input': {'id': '" + id + "', 'title': 'Two', 'rating': null}, 'if': {'rating': {'eq': 1}}}"))
                .isEqualTo(json("{'updatePost': {'title': 'Two', 'rating': null}}"));

        JsonNode failed =
                API.query(update, "{'input': {'id': '" + id + "', 'title': 'Three'}, 'if': {'rating': {'eq': 1}}}");
        assertThat(failed.get("data")).isEqualTo(json("{'updatePost': null}"));
        assertThat(failed.at("/errors/0/errorType").asText()).isEqualTo("DynamoDB:ConditionalCheckFailedException");
    }

    /** AppSync compares the row that is there with the one that is wanted; the clock of these tests stands still. */
    @Test
    void whoCreatesTheSameRowInTheSameMillisecondIsAnsweredAsIfHeHad() {
        String create =
                "mutation($input: CreatePostInput!) { createPost(input: $input) { id title createdAt updatedAt } }";
        String one = "{'input': {'id': '" + id + "', 'title': 'One'}}";
        JsonNode first = API.data(create, one);

        assertThat(API.data(create, one)).isEqualTo(first);

        JsonNode refused = API.query(create, "{'input': {'id': '" + id + "', 'title': 'Two'}}");
        assertThat(refused.get("data")).isEqualTo(json("{'createPost': null}"));
        assertThat(refused.at("/errors/0/errorType").asText()).isEqualTo("DynamoDB:ConditionalCheckFailedException");
        assertThat(API.data("query($id: ID!) { getPost(id: $id) { title } }", "{'id': '" + id + "'}"))
                .isEqualTo(json("{'getPost': {'title': 'One'}}"));
    }

    @Test
    void deletes() {
        createPost("");
        String delete = "mutation($input: DeletePostInput!) { deletePost(input: $input) { id } }";

        assertThat(API.data(delete, "{'input': {'id': '" + id + "'}}")
                        .at("/deletePost/id")
                        .asText())
                .isEqualTo(id);
        assertThat(API.data("query($id: ID!) { getPost(id: $id) { id } }", "{'id': '" + id + "'}"))
                .isEqualTo(json("{'getPost': null}"));
    }

    @Test
    void obeysTheDirectivesOfQueries() {
        createPost("");

        assertThat(API.data(
                        "query($id: ID!, $yes: Boolean!) { getPost(id: $id) { id @skip(if: $yes) title @include(if: $yes) __typename } }",
                        "{'id': '" + id + "', 'yes': true}"))
                .isEqualTo(json("{'getPost': {'title': 'One', '__typename': 'Post'}}"));
    }

    @Test
    void introspects() {
        JsonNode schema = API.data(
                "{ __schema { queryType { name } directives { name } } __type(name: \"AWSDateTime\") { kind } }", "{}");

        assertThat(schema.at("/__schema/queryType/name").asText()).isEqualTo("Query");
        assertThat(schema.at("/__schema/directives").findValuesAsText("name")).contains("aws_iam", "deprecated");
        assertThat(schema.at("/__type/kind").asText()).isEqualTo("SCALAR");
    }

    @Test
    void runsTheMutationsOfARequestOneAfterTheOther() {
        StringBuilder mutations = new StringBuilder("mutation {");
        createPost("");
        for (int n = 0; n < 20; n++) {
            mutations
                    .append(" m")
                    .append(n)
                    .append(": updatePost(input: {id: \"")
                    .append(id)
                    .append("\", rating: ")
                    .append(n)
                    .append("}) { rating }");
        }
        API.data(mutations + " }", "{}");

        assertThat(API.data("query($id: ID!) { getPost(id: $id) { rating } }", "{'id': '" + id + "'}"))
                .isEqualTo(json("{'getPost': {'rating': 19}}"));
    }

    @Test
    void servesManyCallersAtOnce() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<JsonNode>> answers = new ArrayList<>();
            for (int n = 0; n < 100; n++) {
                String own = id + n;
                answers.add(CompletableFuture.supplyAsync(
                        () -> API.data(
                                "mutation($input: CreatePostInput!) { createPost(input: $input) { id comments { items { id } } } }",
                                "{'input': {'id': '" + own + "', 'title': 't'}}"),
                        callers));
            }
            for (int n = 0; n < 100; n++) {
                assertThat(answers.get(n).get())
                        .isEqualTo(json("{'createPost': {'id': '" + id + n + "', 'comments': {'items': []}}}"));
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void finishesRequestsOnTheApiTheyBeganOn() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch deployed = new CountDownLatch(1);
        HandMadeApi before = new HandMadeApi("type Query { slow: Thing } type Thing { id: ID } ")
                .resolver("Query", "slow", "return { operation: 'GetItem', key: { id: { S: 'x' } } };");
        LocalApi api = new LocalApi(
                before.compiled(),
                (operation, request) -> {
                    reading.countDown();
                    awaits(deployed);
                    return (ObjectNode) json("{'Item': {'id': {'S': 'old'}}}");
                },
                (function, action, resource) -> true);
        CompletableFuture<JsonNode> slow = CompletableFuture.supplyAsync(() -> api.query("{ slow { id } }"));
        awaits(reading);

        api.service()
                .deploy(new HandMadeApi("type Query { fast: String }")
                        .answer("Query", "fast", "'new'")
                        .compiled());
        assertThat(api.query("{ fast }").at("/data/fast").asText()).isEqualTo("new");
        deployed.countDown();

        assertThat(slow.get().at("/data/slow/id").asText()).isEqualTo("old");
        assertThat(api.query("{ slow { id } }").at("/errors/0/message").asText())
                .contains("FieldUndefined");
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsServingWhenADeploymentIsRefused() {
        LocalApi api = new HandMadeApi("type Query { a: String }")
                .answer("Query", "a", "'kept'")
                .serve();

        assertThatThrownBy(() -> api.service()
                        .deploy(new HandMadeApi("type Query { a: String }")
                                .resolver("Query", "a", "while (true) {}")
                                .compiled()))
                .isInstanceOf(UnsupportedCodeException.class)
                .hasMessageStartingWith("Query.a.js(3,3): while loops are not supported");
        assertThat(api.query("{ a }").at("/data/a").asText()).isEqualTo("kept");
    }

    @Test
    void tellsResolversWhoAsksForWhat() {
        LocalApi api = new HandMadeApi(
                        "type Query { who(a: AWSJSON): AWSJSON nested: Nested } type Nested { inner: AWSJSON other: String }")
                .answer(
                        "Query",
                        "who",
                        "{ a: ctx.args.a, sub: ctx.identity.sub, username: ctx.identity.username, groups: ctx.identity.groups,"
                                + " issuer: ctx.identity.issuer, ip: ctx.identity.sourceIp,"
                                + " strategy: ctx.identity.defaultAuthStrategy, claim: ctx.identity.claims['cognito:username'],"
                                + " header: ctx.request.headers['x-extra'], variables: ctx.info.variables, type: util.authType() }")
                .answer("Query", "nested", "{ other: ctx.info.selectionSetList.join(' '), secret: 1 }")
                .answer("Nested", "inner", "{ source: ctx.source, set: ctx.info.selectionSetGraphQL }")
                .serve();

        JsonNode who = json(api.queryAs("user:A,B", "query($v: AWSJSON) { who(a: $v) }", "{'v': '[1]'}")
                .at("/data/who")
                .asText());
        assertThat(who)
                .isEqualTo(json("{'a': [1], 'sub': 'sub-1', 'username': 'anna', 'groups': ['A', 'B'],"
                        + " 'issuer': 'https://issuer', 'ip': ['127.0.0.1'], 'strategy': 'ALLOW', 'claim': 'anna',"
                        + " 'header': 'e', 'variables': {'v': [1]}, 'type': 'User Pool Authorization'}"));
        JsonNode nested = api.query("{ nested { alias: inner other } }");
        assertThat(nested.at("/data/nested/other").asText()).isEqualTo("alias other");
        assertThat(json(nested.at("/data/nested/alias").asText()))
                .isEqualTo(json("{'source': {'other': 'alias other', 'secret': 1}, 'set': ''}"));
    }
}
