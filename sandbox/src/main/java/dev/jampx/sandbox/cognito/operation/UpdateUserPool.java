package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.DeviceTracking;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Changes how the pool tracks devices. Everything else about it follows from the definition. */
final class UpdateUserPool implements Operation {

    private static final String DEVICES = "DeviceConfiguration";

    private final UserPool pool;
    private final Devices devices;

    UpdateUserPool(UserPool pool, Devices devices) {
        this.pool = pool;
        this.devices = devices;
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        requireOnly(call.parameters(), List.of("UserPoolId", DEVICES));
        JsonNode tracking = call.parameters().document().path(DEVICES);
        devices.track(
                tracking.isObject()
                        ? Optional.of(new DeviceTracking(
                                tracking.path("ChallengeRequiredOnNewDevice").asBoolean(false),
                                tracking.path("DeviceOnlyRememberedOnUserPrompt")
                                        .asBoolean(false)))
                        : Optional.empty());
        return Documents.empty();
    }

    /**
     * Checks that a request asks for nothing that only a definition can say.
     *
     * @throws CognitoFailure naming what it asks for
     */
    static void requireOnly(Parameters parameters, List<String> members) {
        TreeSet<String> others = new TreeSet<>();
        parameters.document().fieldNames().forEachRemaining(others::add);
        others.removeAll(members);
        if (!others.isEmpty()) {
            throw CognitoFailure.invalidParameter(
                    "The jampx sandbox takes " + String.join(", ", others) + " from the backend's definition alone.");
        }
    }
}
