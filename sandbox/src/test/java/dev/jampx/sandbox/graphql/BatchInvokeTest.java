package dev.jampx.sandbox.graphql;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.appsync.Access;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.DataSource;
import dev.jampx.appsync.Resolver;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import dev.jampx.sandbox.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Functions that answer for several parents at once. */
class BatchInvokeTest {

    private static final String SDL =
            """
            type Query { posts(count: Int!): [Post] one: Post }
            type Post { id: ID! comments(kind: String): [String] friend: Post }
            """;

    private static final String POSTS =
            """
            import { runtime } from '@aws-appsync/utils';
            export function request(ctx) {
              const ids = '0123456789abc'.split('').slice(0, ctx.args.count ?? 1);
              const posts = ids.map((id) => ({ id }));
              runtime.earlyReturn(ctx.info.fieldName === 'posts' ? posts : posts[0]);
            }
            export function response(ctx) {}
            """;

    private static final String COMMENTS =
            """
            import { util } from '@aws-appsync/utils';
            export function request(ctx) {
              ctx.stash.id = ctx.source.id;
              if (ctx.args.kind === 'denied') {
                util.unauthorized();
              }
              const operation = ctx.args.kind === 'single' ? 'Invoke' : 'BatchInvoke';
              return { operation, payload: { id: ctx.source.id } };
            }
            export function response(ctx) {
              if (ctx.error) {
                util.error(ctx.error.message, ctx.error.type);
              }
              return [ctx.stash.id, ctx.result.text];
            }
            """;

    private final RecordedFunctions functions = new RecordedFunctions().with("comments", BatchInvokeTest::texts);
    private final LocalApi api = new LocalApi(
            new CompiledApi(
                    SDL,
                    List.of(
                            new Resolver.Unit("Query", "posts", "none", POSTS),
                            new Resolver.Unit("Query", "one", "none", POSTS),
                            new Resolver.Unit("Post", "friend", "none", POSTS),
                            new Resolver.Unit("Post", "comments", "functions", COMMENTS)),
                    List.of(),
                    List.of(new DataSource.None("none"), new DataSource.Lambda("functions", "comments", true)),
                    new Access(AuthorizationMode.USER_POOL, List.of(), List.of())),
            functions);

    private static Outcome texts(JsonNode event) {
        if (!event.isArray()) {
            return RecordedFunctions.answer(text(event));
        }
        List<Object> results = new ArrayList<>();
        event.forEach(item -> results.add(text(item)));
        return RecordedFunctions.answer(results);
    }

    private static Map<String, Object> text(JsonNode item) {
        return Map.of("text", "of " + item.get("id").asText());
    }

    @Test
    void fiveParentsAreOneEvent() {
        JsonNode posts = api.data("{ posts(count: 12) { id comments } }", "{}").get("posts");

        assertThat(functions.events()).extracting(JsonNode::size).containsExactlyInAnyOrder(5, 5, 2);
        for (JsonNode post : posts) {
            String id = post.get("id").asText();
            assertThat(post.get("comments")).isEqualTo(json("['" + id + "', 'of " + id + "']"));
        }
    }

    @Test
    void aSingleParentIsAListOfOne() {
        assertThat(api.data("{ one { comments friend { comments } } }", "{}"))
                .isEqualTo(json("{'one': {'comments': ['0', 'of 0'], 'friend': {'comments': ['0', 'of 0']}}}"));
        assertThat(functions.events()).extracting(JsonNode::toString).containsOnly("[{\"id\":\"0\"}]");
    }

    @Test
    void otherRequestsGoAlone() {
        JsonNode answer = api.query(
                "{ posts(count: 3) { a: comments(kind: \"single\") b: comments(kind: \"denied\") c: comments } }");

        assertThat(answer.at("/data/posts/2/a")).isEqualTo(json("['2', 'of 2']"));
        assertThat(answer.at("/data/posts/2/b").isNull()).isTrue();
        assertThat(answer.at("/data/posts/2/c")).isEqualTo(json("['2', 'of 2']"));
        assertThat(answer.get("errors").findValuesAsText("errorType"))
                .containsExactly("Unauthorized", "Unauthorized", "Unauthorized");
        assertThat(functions.events().stream().filter(JsonNode::isArray)).hasSize(1);
        assertThat(functions.events().stream().filter(JsonNode::isObject)).hasSize(3);
    }

    @Test
    void anAnswerForTooFewIsAnErrorForAll() {
        functions.with("comments", event -> RecordedFunctions.answer(List.of(Map.of("text", "only one"))));

        JsonNode answer = api.query("{ posts(count: 2) { comments } }");

        assertThat(answer.get("errors").findValuesAsText("message"))
                .containsExactly(
                        "The function was given a list of 2 and must answer with a list of as many, not of 1.",
                        "The function was given a list of 2 and must answer with a list of as many, not of 1.");
        assertThat(answer.at("/data/posts")).isEqualTo(json("[{'comments': null}, {'comments': null}]"));
    }

    @Test
    void aFailureIsOneForAll() {
        functions.with("comments", event -> new Outcome.Failed("Error", "no luck"));

        assertThat(api.query("{ posts(count: 2) { comments } }").get("errors").findValuesAsText("message"))
                .containsExactly("no luck", "no luck");
    }

    @Test
    void aTraceSaysWhichRequestsWentTogether() {
        JsonNode trace = LocalApi.body(api.service()
                        .handle(new WireRequest(
                                "POST",
                                "/graphql",
                                "",
                                Map.of("authorization", List.of("user:"), RequestTracing.HEADER, List.of("true")),
                                LocalApi.body("{ posts(count: 2) { comments } }", "{}")
                                        .getBytes(StandardCharsets.UTF_8))))
                .at("/extensions/trace");

        assertThat(trace.findValuesAsText("target"))
                .containsExactly("function comments, in a batch of 2", "function comments, in a batch of 2");
        assertThat(trace.findValuesAsText("path")).contains("posts[0].comments", "posts[1].comments");
    }
}
