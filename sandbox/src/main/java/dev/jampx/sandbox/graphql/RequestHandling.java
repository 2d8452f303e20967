package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.realtime.SubscriptionHub;
import dev.jampx.sandbox.trace.EndingTrace;
import dev.jampx.sandbox.trace.RequestRecording;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final SubscriptionHub hub;

    /** @param hub is told of what mutations give */
    RequestHandling(SubscriptionHub hub) {
        this.hub = hub;
    }

    /**
     * @param api what is served, if anything is yet
     * @param recording records what is done, if anybody asked for it
     */
    WireResponse handle(WireRequest request, Optional<ServedApi> api, @Nullable RequestRecording recording) {
        ResponseHeaders responseHeaders = new ResponseHeaders();
        try {
            Map<String, @Nullable Object> answer = answer(request, api, responseHeaders, recording);
            return respond(OK, responseHeaders.all(), answer);
        } catch (RefusedException e) {
            return refuse(e.refusal(), recording);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "A GraphQL request failed", e);
            return refuse(new Refusal(FAILURE, "InternalFailure", "An internal failure occurred."), recording);
        }
    }

    private Map<String, @Nullable Object> answer(
            WireRequest request,
            Optional<ServedApi> served,
            ResponseHeaders responseHeaders,
            @Nullable RequestRecording recording)
            throws RefusedException {
        if (!request.method().equals("POST")) {
            throw new RefusedException(
                    new Refusal(NOT_FOUND, "UnknownOperationException", "Unknown Operation Request."));
        }
        ServedApi api = served.orElseThrow(() ->
                new RefusedException(new Refusal(NO_SCHEMA, "GraphQLSchemaException", "No schema definition exists.")));
        CallerIdentity caller = authentication.identify(request, api);
        if (recording != null) {
            recording.calledBy(caller.traced());
        }
        RequestBody body = RequestBody.read(request);
        PreparsedDocumentEntry document = api.document(body.query());
        if (document.hasErrors()) {
            return failed(document.getErrors(), recording);
        }
        OperationRequest asked =
                new OperationRequest(api, caller, new RequestHeaders(request.headers()), body, document);
        OperationDefinition operation = asked.operation();
        if (recording != null) {
            recording.asksFor(described(operation));
        }
        if (operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
            throw new RefusedException(Refusal.badRequest("Subscriptions over MQTT is not supported."));
        }
        Optional<GraphQLError> badVariable = asked.badVariable(operation);
        if (badVariable.isPresent()) {
            return failed(List.of(badVariable.get()), recording);
        }
        return execute(asked, operation, responseHeaders, recording);
    }

    /** Its kind and its name; what has no name is known by its fields. */
    private static String described(OperationDefinition operation) {
        String name = operation.getName() == null
                ? operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                        .map(Field::getName)
                        .collect(Collectors.joining(", "))
                : operation.getName();
        return operation.getOperation().name().toLowerCase(Locale.ROOT) + " " + name;
    }

    /** What a mutation gave is on its way to subscribers before its caller learns of it: whoever waits for the answer comes later. */
    private Map<String, @Nullable Object> execute(
            OperationRequest request,
            OperationDefinition operation,
            ResponseHeaders responseHeaders,
            @Nullable RequestRecording recording) {
        ExtensionCalls calls = new ExtensionCalls();
        ExecutionResult result = request.api().execute(request.input(calls, responseHeaders), recording);
        Map<String, @Nullable Object> data = result.getData();
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION && data != null) {
            new MutationResult(request, data).publish(hub, calls);
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("data", data);
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", ErrorRendering.render(result.getErrors()));
        }
        return answer;
    }

    private static Map<String, @Nullable Object> failed(
            List<? extends GraphQLError> errors, @Nullable RequestRecording recording) {
        if (recording != null) {
            recording.endedBy(new EndingTrace(
                    OK, Optional.empty(), String.valueOf(errors.get(0).getMessage()), Optional.empty()));
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("data", null);
        answer.put("errors", ErrorRendering.render(errors));
        return answer;
    }

    private static WireResponse refuse(Refusal refusal, @Nullable RequestRecording recording) {
        if (recording != null) {
            recording.endedBy(refusal.traced());
        }
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("errorType", refusal.errorType());
        if (!refusal.message().isEmpty()) {
            error.put("message", refusal.message());
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("errors", List.of(error));
        return respond(refusal.status(), Map.of("x-amzn-errortype", refusal.errorType()), answer);
    }

    private static WireResponse respond(int status, Map<String, String> more, Map<String, @Nullable Object> answer) {
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("content-type", "application/json;charset=UTF-8");
        headers.put("x-amzn-requestid", UUID.randomUUID().toString());
        try {
            return new WireResponse(status, headers, JSON.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a GraphQL result that is not JSON", e);
        }
    }
}
