package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.cli.terminal.Style;
import dev.jampx.cli.terminal.TraceText;
import dev.jampx.sandbox.trace.CallerTrace;
import dev.jampx.sandbox.trace.EndingTrace;
import dev.jampx.sandbox.trace.FieldTrace;
import dev.jampx.sandbox.trace.GateTrace;
import dev.jampx.sandbox.trace.OutcomeTrace;
import dev.jampx.sandbox.trace.RequestTrace;
import dev.jampx.sandbox.trace.RequirementTrace;
import dev.jampx.sandbox.trace.ResolverTrace;
import dev.jampx.sandbox.trace.RuleTrace;
import dev.jampx.sandbox.trace.RuleTrace.Verdict;
import dev.jampx.sandbox.trace.StepTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Traces as a developer reads them. */
class TraceTextTest {

    private static final Golden GOLDEN = new Golden("trace");
    private static final long MILLI = 1_000_000;

    private static final CallerTrace ANNA =
            new CallerTrace("user pool token", Optional.of("anna"), Optional.of("3c1f"), List.of("Editors"), false);
    private static final GateTrace OPEN =
            new GateTrace(List.of("@aws_iam", "@aws_cognito_user_pools"), true, Optional.empty(), true);
    private static final RuleTrace EDITORS = new RuleTrace(
            "allow.group(\"Editors\")",
            "amplify/data/PostModel.java:12",
            List.of(),
            List.of("create", "update", "delete"),
            Verdict.MATCHES,
            "claim cognito:groups is \"Editors\", wanted \"Editors\"");
    private static final RuleTrace OWNER = new RuleTrace(
            "allow.owner().to(Operation.READ)",
            "amplify/data/PostModel.java:13",
            List.of("title", "team"),
            List.of("get", "list"),
            Verdict.DOES_NOT_MATCH,
            "owner of the row is \"9d2e::bob\"; claim sub::username is \"3c1f::anna\"");
    private static final RuleTrace TEAM = new RuleTrace(
            "allow.groupDefinedIn(\"team\")",
            "amplify/data/PostModel.java:14",
            List.of(),
            List.of("get"),
            Verdict.ROW_TELLS,
            "told by the row's field team; claim cognito:groups is \"Editors\"");

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static OutcomeTrace error(String type, String message) {
        return new OutcomeTrace(true, List.of(new OutcomeTrace.Error(Optional.of(type), message)));
    }

    private static RequestTrace trace(String operation, CallerTrace caller, List<FieldTrace> fields) {
        return new RequestTrace(
                Optional.of(operation), Optional.of(caller), Optional.empty(), fields, 0, 14 * MILLI + 230_000);
    }

    private static String text(RequestTrace trace) {
        return String.join("\n", new TraceText(Style.PLAIN).lines(trace)) + "\n";
    }

    @Test
    void aListThatIsAllowed() {
        ResolverTrace resolver = new ResolverTrace(
                "UNIT",
                List.of(
                        new StepTrace.Handler("Query.listPosts.js", "request", "returned", 640_000),
                        new StepTrace.Call(
                                "PostTable",
                                "table Post",
                                json(
                                        "{'operation': 'Query', 'limit': 100, 'nextToken': null,"
                                                + " 'index': 'byTeam',"
                                                + " 'query': {'expression': '#team = :team', 'expressionNames': {'#team': 'team'},"
                                                + " 'expressionValues': {':team': {'S': 'red'}}},"
                                                + " 'filter': {'expression': '(#stars > :stars) and (contains(#tags, :tags))',"
                                                + " 'expressionNames': {'#stars': 'stars', '#tags': 'tags'},"
                                                + " 'expressionValues': {':stars': {'N': '3'}, ':tags': {'L': [{'S': 'a'}, {'NULL': null}]}}}}"),
                                "2 rows, scanned 7, there are more",
                                Optional.empty(),
                                11 * MILLI),
                        new StepTrace.Handler("Query.listPosts.js", "response", "returned", 210_000)));
        FieldTrace field = new FieldTrace(
                "listPosts",
                "Query",
                "listPosts",
                Optional.of(OPEN),
                List.of(new RequirementTrace("list Post", List.of(EDITORS, TEAM))),
                Optional.of(resolver),
                new OutcomeTrace(false, List.of()),
                12 * MILLI);

        GOLDEN.check("allowed", text(trace("query listPosts", ANNA, List.of(field))));
    }

    @Test
    void aRowOfSomebodyElse() {
        ResolverTrace resolver = new ResolverTrace(
                "UNIT",
                List.of(
                        new StepTrace.Handler("Query.getPost.js", "request", "returned", 640_000),
                        new StepTrace.Call(
                                "PostTable",
                                "table Post",
                                json("{'operation': 'GetItem', 'key': {'id': {'S': 'p1'}}}"),
                                "a row",
                                Optional.empty(),
                                3 * MILLI),
                        new StepTrace.Handler(
                                "Query.getPost.js",
                                "response",
                                "Unauthorized: Not Authorized to access getPost on type Query",
                                210_000)));
        FieldTrace field = new FieldTrace(
                "getPost",
                "Query",
                "getPost",
                Optional.of(OPEN),
                List.of(new RequirementTrace("get Post", List.of(OWNER))),
                Optional.of(resolver),
                error("Unauthorized", "Not Authorized to access getPost on type Query"),
                5 * MILLI);

        GOLDEN.check("denied-by-row", text(trace("query getPost", ANNA, List.of(field))));
    }

    @Test
    void fieldsOfManyRowsThatAreDenied() {
        List<FieldTrace> fields = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            fields.add(new FieldTrace(
                    "listPosts.items[" + i + "].draft",
                    "Post",
                    "draft",
                    Optional.empty(),
                    List.of(new RequirementTrace("read Post.draft", List.of(OWNER))),
                    Optional.of(new ResolverTrace(
                            "UNIT",
                            List.of(new StepTrace.Handler(
                                    "Post.draft.js",
                                    "request",
                                    "Unauthorized: Not Authorized to access draft on type Post",
                                    310_000)))),
                    error("Unauthorized", "Not Authorized to access draft on type Post"),
                    400_000));
            fields.add(new FieldTrace(
                    "listPosts.items[" + i + "].title",
                    "Post",
                    "title",
                    Optional.of(OPEN),
                    List.of(),
                    Optional.empty(),
                    new OutcomeTrace(false, List.of()),
                    1_000));
        }

        fields.add(new FieldTrace(
                "listPosts.items[0].owner",
                "Post",
                "owner",
                Optional.empty(),
                List.of(),
                Optional.of(new ResolverTrace(
                        "UNIT",
                        List.of(new StepTrace.Call(
                                "NONE_DS",
                                "nothing",
                                json("{'payload': 'anna'}"),
                                "a text",
                                Optional.empty(),
                                1_000)))),
                new OutcomeTrace(false, List.of()),
                1_000));

        GOLDEN.check("denied-fields", text(trace("query listPosts", ANNA, fields)));
    }

    @Test
    void directivesThatKeepOut() {
        CallerTrace key = new CallerTrace("API key", Optional.empty(), Optional.empty(), List.of(), false);
        FieldTrace field = new FieldTrace(
                "createPost",
                "Mutation",
                "createPost",
                Optional.of(new GateTrace(
                        List.of("@aws_iam", "@aws_cognito_user_pools(cognito_groups: [\"Editors\"])"),
                        false,
                        Optional.empty(),
                        false)),
                List.of(),
                Optional.empty(),
                error("Unauthorized", "Not Authorized to access createPost on type Mutation"),
                90_000);

        GOLDEN.check("denied-by-directive", text(trace("mutation createPost", key, List.of(field))));
    }

    @Test
    void aFunctionThatItsPolicyKeepsOut() {
        CallerTrace function = new CallerTrace(
                "AWS signature", Optional.of("function post-confirmation"), Optional.empty(), List.of(), true);
        FieldTrace field = new FieldTrace(
                "createPost",
                "Mutation",
                "createPost",
                Optional.of(new GateTrace(
                        List.of("@aws_iam"),
                        true,
                        Optional.of(new GateTrace.Policy(
                                "policy of function post-confirmation: appsync:GraphQL on types/Mutation/fields/createPost",
                                false)),
                        false)),
                List.of(),
                Optional.empty(),
                error("Unauthorized", "Not Authorized to access createPost on type Mutation"),
                90_000);

        GOLDEN.check("denied-by-policy", text(trace("mutation createPost", function, List.of(field))));
    }

    @Test
    void aRequestThatIsRefused() {
        RequestTrace trace = new RequestTrace(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EndingTrace(
                        401,
                        Optional.of("UnauthorizedException"),
                        "Token has expired.",
                        Optional.of("Header authorization: the token has expired."))),
                List.of(),
                0,
                MILLI);

        GOLDEN.check("refused", text(trace));
    }

    @Test
    void aPipelineWhoseFunctionFails() {
        CallerTrace administrator =
                new CallerTrace("AWS signature", Optional.of("administrator"), Optional.empty(), List.of(), true);
        ResolverTrace resolver = new ResolverTrace(
                "PIPELINE",
                List.of(
                        new StepTrace.Handler("Query.chain.js", "request", "returned", 640_000),
                        new StepTrace.Handler("first", "request", "returned", 310_000),
                        new StepTrace.Call(
                                "firstFunction",
                                "function first",
                                json("{'operation': 'Invoke', 'payload': {'arguments': {'n': 1}, 'request': {'headers':"
                                        + " {'authorization': '(hidden)'}}}}"),
                                "nothing",
                                Optional.of("Lambda:Unhandled: out of order"),
                                120 * MILLI),
                        new StepTrace.Handler("first", "response", "Lambda:Unhandled: out of order", 210_000)));
        FieldTrace field = new FieldTrace(
                "chain",
                "Query",
                "chain",
                Optional.empty(),
                List.of(),
                Optional.of(resolver),
                error("Lambda:Unhandled", "out of order"),
                122 * MILLI);
        RequestTrace trace = new RequestTrace(
                Optional.of("query chain"),
                Optional.of(administrator),
                Optional.empty(),
                List.of(field),
                12,
                123 * MILLI);

        GOLDEN.check("pipeline", text(trace));
    }

    @Test
    void everyGoldenHasATest() {
        GOLDEN.requireExactly(Set.of(
                "allowed",
                "denied-by-row",
                "denied-fields",
                "denied-by-directive",
                "denied-by-policy",
                "refused",
                "pipeline"));
    }

    @Test
    void whatIsWrongStandsOutOnATerminal() {
        RequestTrace trace = new RequestTrace(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EndingTrace(404, Optional.empty(), "Nothing here.", Optional.empty())),
                List.of(),
                0,
                MILLI);

        assertThat(new TraceText(Style.COLOURED).lines(trace).get(0)).startsWith("\u001b[31;1mREFUSED\u001b[0m");
    }

    @Test
    void whatCallersSayCannotWriteOverOtherLines() {
        RequestTrace trace = new RequestTrace(
                Optional.of("query"),
                Optional.of(new CallerTrace(
                        "OpenID Connect token",
                        Optional.of("eve\nok  query"),
                        Optional.empty(),
                        List.of("\u009b2J\u202e"),
                        false)),
                Optional.of(new EndingTrace(
                        400, Optional.empty(), "no \u001b]0;title\u0007 \u001b[2K", Optional.of("it is \u001b[1Ared"))),
                List.of(),
                0,
                MILLI);

        assertThat(new TraceText(Style.PLAIN).lines(trace))
                .hasSize(4)
                .noneMatch(line -> line.chars().anyMatch(Character::isISOControl))
                .noneMatch(line -> line.contains("\u202e"))
                .anyMatch(line -> line.contains("eve\\u000Aok"));
    }
}
