package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A function as a data source: {@code Invoke}, with the answer or, for an {@code Event}, without. */
public final class LambdaDataSource implements DataSourceCall {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FunctionCalls functions;
    private final String function;
    private final boolean ofBackend;

    /**
     * @param functions runs the backend's functions
     * @param function the function's name
     * @param ofBackend whether the backend defines it; a function of the AWS account is not there locally
     */
    public LambdaDataSource(FunctionCalls functions, String function, boolean ofBackend) {
        this.functions = functions;
        this.function = function;
        this.ofBackend = ofBackend;
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public Answer call(JsonNode request) {
        String operation = request.path("operation").asText();
        if (!operation.equals("Invoke")) {
            throw new BadRequestException("Unsupported operation '" + operation
                    + "'. A function of the jampx sandbox supports the following operations (Invoke)");
        }
        if (!ofBackend || !functions.knows(function)) {
            return failed(
                    "Lambda:ResourceNotFoundException",
                    "Function not found: \"" + function
                            + "\" is not a function of this backend, so the jampx sandbox has none of that name.");
        }
        byte[] event = request.path("payload").isMissingNode()
                ? "null".getBytes(StandardCharsets.UTF_8)
                : request.get("payload").toString().getBytes(StandardCharsets.UTF_8);
        boolean async = request.path("invocationType").asText().equals("Event");
        var running = functions.start(function, event);
        return async ? found(NullNode.getInstance()) : answer(running.join());
    }

    private static Answer answer(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return failed("Lambda:Unhandled", failed.errorMessage());
        }
        try {
            return found(JSON.readTree(((Outcome.Succeeded) outcome).payload()));
        } catch (IOException e) {
            return failed("Lambda:Unhandled", "The function's answer is not JSON.");
        }
    }

    private static Answer found(JsonNode result) {
        return new Answer(result, Optional.empty());
    }

    private static Answer failed(String type, String message) {
        return new Answer(NullNode.getInstance(), Optional.of(ResolverError.of(type, message)));
    }
}
