package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Remembers a device, or no longer does. */
final class UpdateDeviceStatus extends UserOperation {

    private final Devices devices;

    UpdateDeviceStatus(Subject subject, Devices devices) {
        super(subject);
        this.devices = devices;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        String status = parameters.optionalText("DeviceRememberedStatus").orElse("not_remembered");
        devices.remember(user, parameters.text("DeviceKey"), status.equals("remembered"));
        return Documents.empty();
    }
}
