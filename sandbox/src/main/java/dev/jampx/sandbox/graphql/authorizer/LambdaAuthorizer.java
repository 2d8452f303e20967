package dev.jampx.sandbox.graphql.authorizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import dev.jampx.sandbox.wire.WireRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The function that judges an API's tokens. A judgement holds for a while, whatever else the request says. */
public final class LambdaAuthorizer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AuthorizationModes.Lambda settings;
    private final FunctionCalls functions;
    private final String apiId;
    private final Duration limit;
    private final JudgementCache cache;

    /**
     * @param settings which function, and for how long what it says holds
     * @param functions runs it
     * @param apiId the id of the API
     * @param limit how long it may take
     * @param clock the time by which judgements grow old
     */
    public LambdaAuthorizer(
            AuthorizationModes.Lambda settings,
            FunctionCalls functions,
            String apiId,
            Duration limit,
            InstantSource clock) {
        this.settings = settings;
        this.functions = functions;
        this.apiId = apiId;
        this.limit = limit;
        this.cache = new JudgementCache(clock);
    }

    /**
     * Has a token judged.
     *
     * @param request what it came with
     * @throws AuthorizerFailedException when the function does not come to a judgement
     */
    public Judgement judge(String token, WireRequest request) throws AuthorizerFailedException {
        Optional<Judgement> held = cache.find(token);
        if (held.isPresent()) {
            return held.get();
        }
        Judgement judgement = ask(event(token, request));
        Duration lifetime = judgement.lifetime().orElse(Duration.ofSeconds(settings.timeToLiveInSeconds()));
        if (!lifetime.isZero()) {
            cache.keep(token, judgement, lifetime);
        }
        return judgement;
    }

    private Judgement ask(ObjectNode event) throws AuthorizerFailedException {
        String who = "The function \"" + settings.function() + "\", which judges tokens, ";
        if (!functions.knows(settings.function())) {
            throw new AuthorizerFailedException(who + "is not there.");
        }
        Outcome outcome = outcome(who, event);
        if (outcome instanceof Outcome.Failed failed) {
            throw new AuthorizerFailedException(who + "failed: " + failed.errorMessage());
        }
        try {
            return Judgement.read(((Outcome.Succeeded) outcome).payload(), apiId);
        } catch (AuthorizerFailedException e) {
            throw new AuthorizerFailedException(who + "gave an answer that AppSync does not take: " + e.getMessage());
        }
    }

    private Outcome outcome(String who, ObjectNode event) throws AuthorizerFailedException {
        try {
            return functions
                    .start(settings.function(), event.toString().getBytes(StandardCharsets.UTF_8))
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AuthorizerFailedException(who + "took longer than " + limit.toSeconds() + " seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthorizerFailedException(who + "was interrupted.");
        } catch (ExecutionException e) {
            throw new IllegalStateException("invocations always complete normally", e);
        }
    }

    private ObjectNode event(String token, WireRequest request) {
        JsonNode body = body(request);
        ObjectNode event = JSON.createObjectNode().put("authorizationToken", token);
        ObjectNode context = event.putObject("requestContext")
                .put("apiId", apiId)
                .put("accountId", AccessDenial.ACCOUNT)
                .put("requestId", UUID.randomUUID().toString())
                .put("queryString", body.path("query").asText(""))
                .put("operationName", body.path("operationName").textValue());
        context.set("variables", body.path("variables").isObject() ? body.get("variables") : JSON.createObjectNode());
        ObjectNode headers = event.putObject("requestHeaders");
        request.headers().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return event;
    }

    /** Whether the body is a GraphQL request is found out later: who asks comes first. */
    private static JsonNode body(WireRequest request) {
        try {
            return JSON.readTree(request.body());
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }
}
