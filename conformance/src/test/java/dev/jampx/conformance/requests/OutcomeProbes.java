package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who does what in {@code docs/authorization-outcomes.md}, to which rows, and how an answer is put in words. */
final class OutcomeProbes {

    /** Asks both sides, which must agree. */
    interface Question extends Function<GraphQlRequest, SideBySide.Answers> {}

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> ROWS = List.of("a", "b");

    /** The callers, by what the page calls them. */
    static final Map<String, RequestingCaller> CALLERS = callers();

    /** The operations, by what the page calls them, each with what finds out what comes of it. */
    static final Map<String, Function<Question, String>> OPERATIONS = operations();

    private OutcomeProbes() {}

    /** Row a is Anna's and her group's, row b is somebody else's; which claim says who Anna is, the rule says. */
    static Map<String, List<ObjectNode>> rows(String rule) {
        boolean isUserPools = !rule.contains("'oidc'") && !rule.contains("\"oidc\"");
        String anna = rule.contains("email") ? "anna@x.example" : isUserPools ? "sub-anna::anna" : "sub-anna";
        return Map.of("Todo", List.of(row("a", anna, "Admins"), row("b", "sub-eve::eve", "Others")));
    }

    private static ObjectNode row(String id, String owner, String team) {
        ObjectNode row =
                NODES.objectNode().put("__typename", "Todo").put("id", id).put("text", "text of " + id);
        row.put("owner", owner).put("author", owner).put("team", team);
        row.putArray("authors").add(owner);
        row.putArray("teams").add(team);
        return row.put("createdAt", "2026-01-01T00:00:00.000Z").put("updatedAt", "2026-01-01T00:00:00.000Z");
    }

    private static Map<String, RequestingCaller> callers() {
        Map<String, RequestingCaller> callers = new LinkedHashMap<>();
        callers.put("the API key", RequestingCaller.keyHolder());
        callers.put("a guest of the identity pool", RequestingCaller.role("unauthRole"));
        callers.put("a user of the identity pool", RequestingCaller.role("authRole"));
        callers.put("Anna", user("anna", List.of()));
        callers.put("Bob", user("bob", List.of()));
        callers.put("Bob, in Admins", user("bob", List.of("Admins")));
        callers.put("Anna by OIDC", provider("anna", List.of()));
        callers.put("Bob by OIDC, in Admins", provider("bob", List.of("Admins")));
        callers.put("whom the authorizer lets in", RequestingCaller.judged(List.of()));
        callers.put("a function with access", RequestingCaller.role(RequestingCaller.FUNCTION));
        return callers;
    }

    private static RequestingCaller user(String name, List<String> groups) {
        Map<String, Object> claims = new LinkedHashMap<>(Map.of(
                "sub",
                "sub-" + name,
                "iss",
                "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_pool",
                "cognito:username",
                name,
                "email",
                name + "@x.example"));
        if (!groups.isEmpty()) {
            claims.put("cognito:groups", groups);
        }
        return RequestingCaller.user(claims);
    }

    private static RequestingCaller provider(String name, List<String> groups) {
        Map<String, Object> claims = OidcIssuer.shared().standardClaims();
        claims.put("sub", "sub-" + name);
        claims.put("email", name + "@x.example");
        claims.put("custom:roles", groups);
        return RequestingCaller.oidc(claims);
    }

    private static Map<String, Function<Question, String>> operations() {
        Map<String, Function<Question, String>> operations = new LinkedHashMap<>();
        operations.put("create", question -> outcome(question.apply(create())));
        operations.put(
                "get",
                question ->
                        ofEach(question, "query($id: ID!) { getTodo(id: $id) { id text } }", id -> NODES.objectNode()
                                .put("id", id)));
        operations.put("list", OutcomeProbes::list);
        operations.put(
                "update",
                question -> ofEach(
                        question,
                        "mutation($input: UpdateTodoInput!) { updateTodo(input: $input) { id } }",
                        id -> input(NODES.objectNode().put("id", id).put("text", "new"))));
        operations.put(
                "delete",
                question -> ofEach(
                        question,
                        "mutation($input: DeleteTodoInput!) { deleteTodo(input: $input) { id } }",
                        id -> input(NODES.objectNode().put("id", id))));
        return operations;
    }

    private static GraphQlRequest create() {
        return new GraphQlRequest(
                "mutation($input: CreateTodoInput!) { createTodo(input: $input) { id } }",
                input(NODES.objectNode().put("text", "new")));
    }

    private static ObjectNode input(ObjectNode input) {
        return NODES.objectNode().set("input", input);
    }

    private static String list(Question question) {
        SideBySide.Answers answers = question.apply(GraphQlRequest.of("{ listTodos { items { id text } } }"));
        JsonNode items = answers.amplify().path("data").path("listTodos").path("items");
        if (!items.isArray()) {
            return outcome(answers);
        }
        List<String> seen = new ArrayList<>();
        items.forEach(item -> seen.add(item.path("id").asText()));
        return rows(seen) + (answers.amplify().path("errors").isEmpty() ? "" : ", " + outcome(answers));
    }

    private static String rows(List<String> seen) {
        return seen.isEmpty() ? "no row" : seen.size() == ROWS.size() ? "both rows" : "row " + seen.get(0);
    }

    /**
     * What happens to the rows while callers listen: the function updates each.
     *
     * @param fields what it selects of them
     */
    static List<SubscriptionRequest.Event> updates(List<String> fields, Question asFunction) {
        String selection = " { " + String.join(" ", fields) + " }";
        return ROWS.stream()
                .map(id -> new SubscriptionRequest.Event(
                        "mutation { updateTodo" + selection + " }", (ObjectNode) asFunction
                                .apply(new GraphQlRequest(
                                        "mutation($input: UpdateTodoInput!) { updateTodo(input: $input)" + selection
                                                + " }",
                                        input(NODES.objectNode().put("id", id))))
                                .amplify()
                                .path("data")
                                .path("updateTodo")))
                .toList();
    }

    /** Who listens to {@code events}. */
    static SubscriptionRequest subscription(RequestingCaller caller, List<SubscriptionRequest.Event> events) {
        return new SubscriptionRequest(
                "onUpdateTodo", caller, GraphQlRequest.of("subscription { onUpdateTodo { id } }"), events);
    }

    /** Which rows the answer to a subscription tells of. */
    static String heard(SideBySide.Answers answers) {
        JsonNode heard = answers.amplify().path("data").path("onUpdateTodo");
        return heard.isArray()
                ? rows(ROWS.stream()
                        .filter(id -> heard.get(ROWS.indexOf(id)).asBoolean())
                        .toList())
                : outcome(answers);
    }

    private static String ofEach(Question question, String query, Function<String, ObjectNode> variables) {
        List<String> outcomes = ROWS.stream()
                .map(id -> outcome(question.apply(new GraphQlRequest(query, variables.apply(id)))))
                .toList();
        return outcomes.get(0).equals(outcomes.get(1))
                ? outcomes.get(0)
                : "a: " + outcomes.get(0) + ", b: " + outcomes.get(1);
    }

    /** What it says, without the names that are the same all over the page. */
    private static String outcome(SideBySide.Answers answers) {
        JsonNode errors = answers.amplify().path("errors");
        if (errors.isEmpty()) {
            return "yes";
        }
        JsonNode error = errors.get(0);
        String message = error.path("message").asText();
        if (error.path("path").size() > 1) {
            JsonNode field = error.path("path").get(error.path("path").size() - 1);
            return "yes, `" + field.asText() + "` is null: `"
                    + error.path("errorType").asText() + "`";
        }
        return message.startsWith("Not Authorized") ? "`Unauthorized`" : "`" + message + "`";
    }
}
