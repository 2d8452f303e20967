package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.realtime.ReadySubscription;
import dev.jampx.sandbox.realtime.RealTimeError;
import dev.jampx.sandbox.realtime.RealTimeException;
import dev.jampx.sandbox.realtime.SubscriptionApi;
import dev.jampx.sandbox.wire.WireRequest;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The API's part in real time: who may subscribe to what. */
final class Subscriptions implements SubscriptionApi {

    private static final int NO_SCHEMA = 502;

    private final Authentication authentication = new Authentication();
    private final Supplier<Optional<ServedApi>> served;

    Subscriptions(Supplier<Optional<ServedApi>> served) {
        this.served = served;
    }

    @Override
    public void connect(WireRequest request) throws RealTimeException {
        identify(request, api());
    }

    @Override
    public ReadySubscription subscribe(WireRequest request) throws RealTimeException {
        ServedApi api = api();
        CallerIdentity caller = identify(request, api);
        try {
            return subscribe(api, caller, new RequestHeaders(request.headers()), RequestBody.read(request));
        } catch (RefusedException refused) {
            throw new RealTimeException(error(refused.refusal()));
        }
    }

    private ReadySubscription subscribe(ServedApi api, CallerIdentity caller, RequestHeaders headers, RequestBody body)
            throws RealTimeException {
        PreparsedDocumentEntry document = api.document(body.query());
        if (document.hasErrors()) {
            throw new RealTimeException(errors(document.getErrors()));
        }
        OperationRequest request = new OperationRequest(api, caller, headers, body, document);
        OperationDefinition operation = subscription(request);
        Optional<GraphQLError> badVariable = request.badVariable(operation);
        if (badVariable.isPresent()) {
            throw new RealTimeException(errors(List.of(badVariable.get())));
        }
        List<ExecutableNormalizedField> fields = request.rootFields();
        if (fields.size() != 1) {
            throw new RealTimeException(RealTimeError.of("BadRequestException", "A subscription has one field.", 400));
        }
        ExtensionCalls calls = new ExtensionCalls();
        List<GraphQLError> errors = SubscribedField.failures(api.execute(request.input(calls, new ResponseHeaders())));
        if (!errors.isEmpty()) {
            throw new RealTimeException(errors(errors));
        }
        return SubscribedField.of(request, fields.get(0), calls, () -> subscribe(api(), caller, headers, body));
    }

    private static OperationDefinition subscription(OperationRequest request) throws RealTimeException {
        try {
            OperationDefinition operation = request.operation();
            if (operation.getOperation() != OperationDefinition.Operation.SUBSCRIPTION) {
                throw new RealTimeException(RealTimeError.unsupported(
                        operation.getOperation().name().toLowerCase(Locale.ROOT)));
            }
            return operation;
        } catch (RefusedException refused) {
            throw new RealTimeException(error(refused.refusal()));
        }
    }

    private ServedApi api() throws RealTimeException {
        return served.get()
                .orElseThrow(() -> new RealTimeException(
                        RealTimeError.of("GraphQLSchemaException", "No schema definition exists.", NO_SCHEMA)));
    }

    private CallerIdentity identify(WireRequest request, ServedApi api) throws RealTimeException {
        try {
            return authentication.identify(request, api);
        } catch (RefusedException refused) {
            throw new RealTimeException(error(refused.refusal()));
        }
    }

    private static RealTimeError error(Refusal refusal) {
        return RealTimeError.of(refusal.errorType(), refusal.message(), refusal.status());
    }

    private static List<RealTimeError> errors(List<? extends GraphQLError> errors) {
        return ErrorRendering.render(errors).stream()
                .map(rendered -> new RealTimeError(
                        Optional.ofNullable(rendered.get("errorType")).map(String::valueOf),
                        String.valueOf(rendered.get("message")),
                        OptionalInt.empty()))
                .toList();
    }
}
