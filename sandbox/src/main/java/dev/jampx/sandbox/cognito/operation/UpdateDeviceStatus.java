package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Remembers a device, or no longer does. */
final class UpdateDeviceStatus extends UserOperation {

    private final Devices devices;

    UpdateDeviceStatus(Subject subject, Devices devices) {
        super(subject, Member.DEVICE_KEY);
        this.devices = devices;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        String status = parameters.optionalText("DeviceRememberedStatus").orElse("not_remembered");
        if (!status.equals("remembered") && !status.equals("not_remembered")) {
            throw CognitoFailure.invalidParameter("1 validation error detected: Value '" + status
                    + "' at 'deviceRememberedStatus' failed to satisfy constraint: Member must satisfy enum value set: "
                    + "[remembered, not_remembered]");
        }
        devices.remember(user, parameters.text("DeviceKey"), status.equals("remembered"));
        return Documents.empty();
    }
}
