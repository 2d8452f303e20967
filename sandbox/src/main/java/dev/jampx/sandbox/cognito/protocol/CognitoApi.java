package dev.jampx.sandbox.cognito.protocol;

import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.json.JsonOperation;
import dev.jampx.sandbox.wire.json.JsonProtocol;
import dev.jampx.sandbox.wire.json.JsonService;
import java.util.List;
import java.util.stream.Collectors;

/** Cognito's operations on the wire. */
public final class CognitoApi {

    private CognitoApi() {}

    /**
     * Answers requests.
     *
     * @param service which of Cognito's services
     * @param operations its operations
     * @param authorization decides on the operations that must be signed
     */
    public static WireService of(JsonService service, List<Operation> operations, Authorization authorization) {
        return new JsonProtocol(
                service,
                operations.stream()
                        .collect(Collectors.toMap(Operation::name, operation -> admitting(operation, authorization))));
    }

    private static JsonOperation admitting(Operation operation, Authorization authorization) {
        return request -> {
            if (operation.signed()) {
                authorization.require(operation.name(), request);
            }
            return input -> operation.run(new Call(new Parameters(input), userAgent(request)));
        };
    }

    private static String userAgent(WireRequest request) {
        return request.header("x-amz-user-agent")
                .or(() -> request.header("user-agent"))
                .orElse("");
    }
}
