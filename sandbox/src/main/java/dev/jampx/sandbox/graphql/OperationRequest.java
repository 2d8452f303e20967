package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.realtime.MutationEvent;
import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.RawVariables;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A GraphQL request that fits the API.
 *
 * @param api the API
 * @param caller who asks
 * @param headers the request's headers
 * @param body what is asked
 * @param document the document of {@code body}, without mistakes
 */
record OperationRequest(
        ServedApi api,
        CallerIdentity caller,
        RequestHeaders headers,
        RequestBody body,
        PreparsedDocumentEntry document) {

    /**
     * The operation that is asked for.
     *
     * @throws RefusedException if the document has no such operation
     */
    OperationDefinition operation() throws RefusedException {
        List<OperationDefinition> operations = text().getDefinitionsOfType(OperationDefinition.class);
        Optional<String> name = body.operationName();
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

    /** What is wrong with the variables, if anything is. */
    Optional<GraphQLError> badVariable(OperationDefinition operation) {
        return new VariablesCheck(api.schema()).check(operation, body.variables());
    }

    /**
     * The request for execution.
     *
     * @param calls gets the calls of {@code extensions}
     * @param responseHeaders gets the headers that resolvers add to the answer
     */
    ExecutionInput input(ExtensionCalls calls, ResponseHeaders responseHeaders) {
        return input(context -> context.put(ExtensionCalls.class, calls)
                        .put(ResponseHeaders.class, responseHeaders)
                        .put(RequestBudget.class, new RequestBudget()))
                .build();
    }

    /**
     * The request for execution on what a mutation gave: no resolver is run.
     *
     * @param field the field of the type {@code Subscription} that gives it
     */
    ExecutionInput input(MutationEvent event, String field) {
        return input(context -> context.put(MutationEvent.class, event))
                .root(Map.of(field, event.payload()))
                .build();
    }

    private ExecutionInput.Builder input(Consumer<GraphQLContext.Builder> more) {
        return ExecutionInput.newExecutionInput(body.query())
                .operationName(body.operationName().orElse(null))
                .variables(body.variables())
                .locale(ServedApi.WORDING)
                .graphQLContext(context -> {
                    context.put(CallerIdentity.class, caller);
                    context.put(RequestHeaders.class, headers);
                    context.put(PreparsedDocumentEntry.class, document);
                    more.accept(context);
                });
    }

    /** The fields that are asked of the root type, with all that is asked of them; what is skipped is not among them. */
    List<ExecutableNormalizedField> rootFields() {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                        api.schema(), text(), body.operationName().orElse(null), RawVariables.of(body.variables()))
                .getTopLevelFields();
    }

    private Document text() {
        return document.getDocument();
    }
}
