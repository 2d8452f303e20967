package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.lambda.FunctionInvoker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/**
 * The function of the definitions. As an authorizer it lets in whoever brings its token, and denies the fields that the token lists; to
 * resolvers it answers null, as in {@code appsync.mjs}: who may call it is what is compared.
 */
enum Authorizer implements FunctionCalls {
    /** The only one. */
    ECHO;

    /** How its tokens begin. */
    static final String TOKEN = "let-in:";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean knows(String function) {
        return true;
    }

    @Override
    public CompletableFuture<FunctionInvoker.Outcome> start(String function, byte[] event) {
        return CompletableFuture.completedFuture(
                new FunctionInvoker.Outcome.Succeeded(answer(event).toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode answer(byte[] event) {
        try {
            String token = JSON.readTree(event).path("authorizationToken").asText();
            if (!token.startsWith(TOKEN)) {
                return JSON.nullNode();
            }
            ObjectNode judgement = JSON.createObjectNode().put("isAuthorized", true);
            for (String field : token.substring(TOKEN.length()).split(",")) {
                if (!field.isEmpty()) {
                    judgement.withArray("deniedFields").add(field);
                }
            }
            return judgement;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
