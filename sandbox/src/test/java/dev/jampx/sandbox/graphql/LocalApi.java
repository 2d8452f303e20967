package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.dynamodb.DynamoDbCalls;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.dynamodb.TableNames;
import dev.jampx.sandbox.dynamodb.TableSync;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.FederatedIdentity;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.resolver.Runtimes;
import dev.jampx.sandbox.resolver.dynamodb.PageTokens;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A GraphQL service over a DynamoDB Local. Tokens are {@code user:<groups with commas>}, {@code claims:<JSON with single quotes>}, or the name of
 * a reason to refuse them; a signature is {@code AWS4-HMAC-SHA256 <function>}, {@code admin}, {@code forged}, or {@code guest}, {@code signed-in}
 * or {@code group-member} of the identity pool.
 */
final class LocalApi {

    static final LocalDynamoDb DATABASE = open();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TableNames NAMES = new TableNames("graphqltests");
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "resolver");
        thread.setDaemon(true);
        return thread;
    });

    private static final ExecutorService SLOW_THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "slow-resolver");
        thread.setDaemon(true);
        return thread;
    });

    static final String API_ID = "graphqltests";
    static final String IDENTITY_POOL = "us-east-1:11111111-2222-3333-4444-555555555555";
    static final String API_KEY = "da2-abcdefghijklmnopqrstuvwxyz";

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private static final InstantSource CLOCK = NOW::get;

    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final GraphQlService service;

    LocalApi(CompiledApi api) {
        this(api, DATABASE, (function, action, resource) -> resource.startsWith("types/Query/"));
    }

    LocalApi(CompiledApi api, DynamoDbCalls calls, Permissions permissions) {
        this(api, calls, permissions, new RecordedFunctions());
    }

    LocalApi(CompiledApi api, FunctionCalls functions) {
        this(api, DATABASE, (function, action, resource) -> true, functions);
    }

    private LocalApi(CompiledApi api, DynamoDbCalls calls, Permissions permissions, FunctionCalls functions) {
        new TableSync(DATABASE, NAMES).apply(api.tables());
        service = new GraphQlService(new ApiDeployment(
                Runtimes.SHARED,
                calls,
                NAMES::physical,
                new PageTokens(new byte[32]),
                new Proofs(LocalApi::verify, LocalApi::identify, permissions, refusals::add),
                functions,
                new DeployedIdentity(API_ID, API_KEY, IDENTITY_POOL, CLOCK),
                THREADS,
                SLOW_THREADS));
        service.deploy(api);
    }

    private static LocalDynamoDb open() {
        try {
            LocalDynamoDb database = LocalDynamoDb.open(Files.createTempDirectory("jampx-graphql"));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenVerifier.Verdict verify(String token) {
        if (token.startsWith("claims:")) {
            return new TokenVerifier.Verdict.Accepted(JSON.convertValue(
                    Runtimes.json(token.substring("claims:".length())), new TypeReference<Map<String, Object>>() {}));
        }
        if (!token.startsWith("user:")) {
            return new TokenVerifier.Verdict.Rejected(TokenVerifier.Reason.valueOf(token));
        }
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", "sub-1");
        claims.put("iss", "https://issuer");
        claims.put("cognito:username", "anna");
        if (token.length() > "user:".length()) {
            claims.put(
                    "cognito:groups", List.of(token.substring("user:".length()).split(",")));
        }
        return new TokenVerifier.Verdict.Accepted(claims);
    }

    private static Caller identify(WireRequest request) {
        String name = request.header("authorization").orElseThrow().substring("AWS4-HMAC-SHA256 ".length());
        return switch (name) {
            case "guest" -> new Caller.Federated(identity(FederatedIdentity.Standing.GUEST));
            case "signed-in" -> new Caller.Federated(identity(FederatedIdentity.Standing.SIGNED_IN));
            case "group-member" -> new Caller.Federated(identity(FederatedIdentity.Standing.GROUP_MEMBER));
            case "admin" -> new Caller.Administrator();
            case "forged" -> new Caller.Forged("The request signature we calculated does not match.");
            default -> new Caller.Function(name);
        };
    }

    private static FederatedIdentity identity(FederatedIdentity.Standing standing) {
        return new FederatedIdentity(
                IDENTITY_POOL,
                "us-east-1:identity",
                "role",
                standing,
                standing == FederatedIdentity.Standing.GUEST ? List.of() : List.of("pool", "pool:CognitoSignIn:sub-1"));
    }

    /** What the developer was told of refused requests. */
    List<String> refusals() {
        return refusals;
    }

    /** The present time. */
    static Instant now() {
        return NOW.get();
    }

    static InstantSource clock() {
        return CLOCK;
    }

    /** Lets time pass for all. */
    static void pass(Duration time) {
        NOW.updateAndGet(now -> now.plus(time));
    }

    /** The whole answer to a query that comes with a key and nothing else. */
    WireResponse postWithKey(String key, String query) {
        return service.handle(new WireRequest(
                "POST",
                "/graphql",
                "",
                Map.of("x-api-key", List.of(key)),
                body(query, "{}").getBytes(StandardCharsets.UTF_8)));
    }

    GraphQlService service() {
        return service;
    }

    /** The whole answer to a query of a signed-in user. */
    JsonNode query(String query) {
        return query(query, "{}");
    }

    /** @param variables JSON, with single quotes */
    JsonNode query(String query, String variables) {
        return queryAs("user:", query, variables);
    }

    JsonNode queryAs(String authorization, String query, String variables) {
        WireResponse response = post(authorization, body(query, variables));
        return body(response);
    }

    /** The data of a query that must not fail. */
    JsonNode data(String query, String variables) {
        JsonNode answer = query(query, variables);
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
        return answer.get("data");
    }

    WireResponse post(String authorization, String body) {
        return service.handle(new WireRequest(
                "POST",
                "/graphql",
                "",
                Map.of("authorization", List.of(authorization), "x-extra", List.of("e")),
                body.getBytes(StandardCharsets.UTF_8)));
    }

    static String body(String query, String variables) {
        return JSON.createObjectNode()
                .put("query", query)
                .<ObjectNode>set("variables", Runtimes.json(variables))
                .toString();
    }

    static JsonNode body(WireResponse response) {
        try {
            return JSON.readTree(new String(response.body(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
