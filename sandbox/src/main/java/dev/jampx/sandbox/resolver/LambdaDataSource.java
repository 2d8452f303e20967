package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.sandbox.lambda.FunctionCalls;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A function as a data source: {@code Invoke} and {@code BatchInvoke}, with the answer or, for an {@code Event}, without.
 */
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
    public boolean batches(JsonNode request) {
        return request.path("operation").asText().equals("BatchInvoke");
    }

    @Override
    public Answer call(JsonNode request) {
        String operation = request.path("operation").asText();
        return switch (operation) {
            case "Invoke" -> invoke(payload(request), isEvent(request));
            case "BatchInvoke" -> callAll(List.of(request)).get(0);
            default ->
                throw new BadRequestException("Unsupported operation '" + operation
                        + "'. A function supports the following operations (Invoke, BatchInvoke)");
        };
    }

    /** One event for all: the list of their payloads. The function answers with a list of as many results. */
    @Override
    public List<Answer> callAll(List<JsonNode> requests) {
        ArrayNode payloads = JSON.createArrayNode();
        requests.forEach(request -> payloads.add(payload(request)));
        boolean event = isEvent(requests.get(0));
        Answer answer = invoke(payloads, event);
        if (event || answer.error().isPresent()) {
            return Collections.nCopies(requests.size(), answer);
        }
        JsonNode results = answer.result();
        if (!results.isArray() || results.size() != requests.size()) {
            return Collections.nCopies(
                    requests.size(),
                    failed(
                            "Lambda:IllegalArgument",
                            "The function was given a list of " + requests.size()
                                    + " and must answer with a list of as many, not "
                                    + (results.isArray() ? "of " + results.size() : results.getNodeType()) + "."));
        }
        List<Answer> answers = new ArrayList<>();
        results.forEach(result -> answers.add(found(result)));
        return answers;
    }

    private static JsonNode payload(JsonNode request) {
        return request.path("payload").isMissingNode() ? NullNode.getInstance() : request.get("payload");
    }

    private static boolean isEvent(JsonNode request) {
        return request.path("invocationType").asText().equals("Event");
    }

    private Answer invoke(JsonNode payload, boolean event) {
        if (!ofBackend || !functions.knows(function)) {
            return failed(
                    "Lambda:ResourceNotFoundException",
                    "Function not found: \"" + function
                            + "\" is not a function of this backend, so the jampx sandbox has none of that name.");
        }
        byte[] document = payload.toString().getBytes(StandardCharsets.UTF_8);
        if (event) {
            functions.send(function, document);
            return found(NullNode.getInstance());
        }
        return answer(functions.start(function, document).join());
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
