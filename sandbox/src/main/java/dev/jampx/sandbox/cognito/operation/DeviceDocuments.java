package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredDevice;

/** The shapes of devices in Cognito's API. */
final class DeviceDocuments {

    private DeviceDocuments() {}

    /** A {@code DeviceType}. */
    static ObjectNode device(StoredDevice device) {
        ObjectNode document = Documents.empty().put("DeviceKey", device.key());
        ArrayNode attributes = document.putArray("DeviceAttributes");
        device.attributes()
                .forEach((name, value) ->
                        attributes.addObject().put("Name", name).put("Value", value));
        attributes
                .addObject()
                .put("Name", "dev:device_remembered_status")
                .put("Value", device.remembered() ? "remembered" : "not_remembered");
        document.set("DeviceCreateDate", Documents.seconds(device.createdAt()));
        document.set("DeviceLastModifiedDate", Documents.seconds(device.modifiedAt()));
        document.set("DeviceLastAuthenticatedDate", Documents.seconds(device.authenticatedAt()));
        return document;
    }

    /** The failure of a request about devices where the pool tracks none. */
    static CognitoFailure notTracked() {
        return CognitoFailure.invalidParameter("Device tracking is not enabled for the user pool.");
    }
}
