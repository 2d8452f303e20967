package dev.jampx.sandbox.ssm;

import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.iam.SignatureRefusal;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.json.JsonOperation;
import dev.jampx.sandbox.wire.json.JsonProtocol;
import dev.jampx.sandbox.wire.json.JsonService;
import java.util.Map;

/** The Parameter Store on its own wire protocol, AWS JSON 1.1. The rest of Systems Manager is not there. */
public final class ParameterStoreApi implements WireService {

    private final ParameterStore store;
    private final CallerIdentification callers;
    private final Permissions permissions;
    private final Output output;
    private final WireService api;

    /**
     * @param store the parameters
     * @param region the region that they are said to be in
     * @param callers finds out who asks
     * @param permissions what functions may do: {@code ssm:GetParameters} on {@code secret/<name>} and {@code
     *     shared-secret/<name>} of the backend, or on {@code parameter/<name>}
     */
    public ParameterStoreApi(
            ParameterStore store, String region, CallerIdentification callers, Permissions permissions) {
        this.store = store;
        this.callers = callers;
        this.permissions = permissions;
        output = new Output(region);
        ParameterReads reads = new ParameterReads(store, output);
        ParameterWrites writes = new ParameterWrites(store);
        api = new JsonProtocol(
                JsonService.PARAMETERS,
                Map.of(
                        "GetParameter", admitting(reads::one),
                        "GetParameters", admitting(reads::several),
                        "GetParametersByPath", admitting(reads::byPath),
                        "DescribeParameters", admitting(reads::describe),
                        "PutParameter", admitting(writes::put),
                        "DeleteParameter", admitting(writes::remove),
                        "DeleteParameters", admitting(writes::removeSeveral)));
    }

    @Override
    public WireResponse handle(WireRequest request) {
        return api.handle(request);
    }

    private JsonOperation admitting(Operation operation) {
        return request -> {
            Caller caller = callers.identify(request);
            SignatureRefusal.check(caller);
            Access access = new Access(caller, permissions, store, output);
            return input -> operation.run(new Input(input), access);
        };
    }
}
