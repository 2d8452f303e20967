package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Tells about a device. */
final class GetDevice extends UserOperation {

    private final Devices devices;

    GetDevice(Subject subject, Devices devices) {
        super(subject);
        this.devices = devices;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        ObjectNode document = Documents.empty();
        document.set("Device", DeviceDocuments.device(devices.require(user, parameters.text("DeviceKey"))));
        return document;
    }
}
