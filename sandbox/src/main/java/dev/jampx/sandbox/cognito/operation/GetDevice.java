package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredDevice;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Tells about a device: users about those that are remembered, administrators about any. */
final class GetDevice extends UserOperation {

    private final Devices devices;
    private final boolean any;

    /** @param any whether about those that are not remembered as well */
    GetDevice(Subject subject, Devices devices, boolean any) {
        super(subject);
        this.devices = devices;
        this.any = any;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        StoredDevice device = devices.require(user, parameters.text("DeviceKey"));
        if (!any && !device.remembered()) {
            throw Devices.unknown();
        }
        ObjectNode document = Documents.empty();
        document.set("Device", DeviceDocuments.device(device));
        return document;
    }
}
