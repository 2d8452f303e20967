package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From an HTTP request to its answer: who asks, for what, and what comes of it. */
final class RequestHandling {

    private static final System.Logger LOG = System.getLogger(RequestHandling.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int FAILURE = 500;
    private static final int NO_SCHEMA = 502;

    private final Authentication authentication = new Authentication();

    /** @param api what is served, if anything is yet */
    WireResponse handle(WireRequest request, Optional<ServedApi> api) {
        try {
            return respond(OK, Optional.empty(), answer(request, api));
        } catch (RefusedException e) {
            return refuse(e.refusal());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "A GraphQL request failed", e);
            return refuse(new Refusal(FAILURE, "InternalFailure", "An internal failure occurred."));
        }
    }

    private Map<String, @Nullable Object> answer(WireRequest request, Optional<ServedApi> served)
            throws RefusedException {
        if (!request.method().equals("POST")) {
            throw new RefusedException(
                    new Refusal(NOT_FOUND, "UnknownOperationException", "Unknown Operation Request."));
        }
        ServedApi api = served.orElseThrow(() ->
                new RefusedException(new Refusal(NO_SCHEMA, "GraphQLSchemaException", "No schema definition exists.")));
        CallerIdentity caller = authentication.identify(request, api);
        RequestBody body = RequestBody.read(request);
        PreparsedDocumentEntry document = api.document(body.query());
        if (document.hasErrors()) {
            return failed(document.getErrors());
        }
        OperationDefinition operation = operation(document.getDocument(), body.operationName());
        if (operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
            throw new RefusedException(Refusal.badRequest("Subscriptions over MQTT is not supported."));
        }
        Optional<GraphQLError> badVariable = new VariablesCheck(api.schema()).check(operation, body.variables());
        if (badVariable.isPresent()) {
            return failed(List.of(badVariable.get()));
        }
        return execute(api, caller, request, body, document);
    }

    private static OperationDefinition operation(Document document, Optional<String> name) throws RefusedException {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name.isEmpty()) {
            if (operations.size() != 1) {
                throw new RefusedException(Refusal.badRequest("Missing operation name."));
            }
            return operations.get(0);
        }
        for (OperationDefinition operation : operations) {
            if (name.get().equals(operation.getName())) {
                return operation;
            }
        }
        throw new RefusedException(Refusal.badRequest("Unknown operation named '" + name.get() + "'."));
    }

    private static Map<String, @Nullable Object> execute(
            ServedApi api,
            CallerIdentity caller,
            WireRequest request,
            RequestBody body,
            PreparsedDocumentEntry document) {
        var result = api.execute(ExecutionInput.newExecutionInput(body.query())
                .operationName(body.operationName().orElse(null))
                .variables(body.variables())
                .locale(ServedApi.WORDING)
                .graphQLContext(Map.of(
                        CallerIdentity.class, caller,
                        RequestHeaders.class, new RequestHeaders(request.headers()),
                        PreparsedDocumentEntry.class, document))
                .build());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("data", result.getData());
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", ErrorRendering.render(result.getErrors()));
        }
        return answer;
    }

    private static Map<String, @Nullable Object> failed(List<? extends GraphQLError> errors) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("data", null);
        answer.put("errors", ErrorRendering.render(errors));
        return answer;
    }

    private static WireResponse refuse(Refusal refusal) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("errorType", refusal.errorType());
        if (!refusal.message().isEmpty()) {
            error.put("message", refusal.message());
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("errors", List.of(error));
        return respond(refusal.status(), Optional.of(refusal.errorType()), answer);
    }

    private static WireResponse respond(int status, Optional<String> errorType, Map<String, @Nullable Object> answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json;charset=UTF-8");
        headers.put("x-amzn-requestid", UUID.randomUUID().toString());
        errorType.ifPresent(type -> headers.put("x-amzn-errortype", type));
        try {
            return new WireResponse(status, headers, JSON.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a GraphQL result that is not JSON", e);
        }
    }
}
