package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Forgets a device. */
final class ForgetDevice extends UserOperation {

    private final Devices devices;

    ForgetDevice(Subject subject, Devices devices) {
        super(subject);
        this.devices = devices;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        devices.forget(user, parameters.text("DeviceKey"));
        return Documents.empty();
    }
}
