package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.Device;
import dev.jampx.client.auth.DeviceOperations;
import dev.jampx.client.auth.cognito.SavedDevices.SavedDevice;
import dev.jampx.client.auth.failure.AuthValidationException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

/**
 * Knows the devices of the signed-in user.
 *
 * @param user calls the user pool
 */
record UserDevices(SignedInUser user) implements DeviceOperations {

    private static final int MOST = 60;
    private static final String DEVICE_KEY = "DeviceKey";

    @Override
    public CompletableFuture<List<Device>> fetchDevicesAsync() {
        return user.call("ListDevices", UserPoolApi.input().put("Limit", MOST), true)
                .thenApply(output -> StreamSupport.stream(output.path("Devices").spliterator(), false)
                        .map(UserDevices::device)
                        .toList());
    }

    private static Device device(JsonNode node) {
        Map<String, String> attributes = new HashMap<>();
        node.path("DeviceAttributes")
                .forEach(attribute -> attributes.put(
                        attribute.path("Name").asText(), attribute.path("Value").asText()));
        return new Device(
                node.path(DEVICE_KEY).asText(),
                Optional.ofNullable(attributes.get("device_name")),
                attributes,
                moment(node, "DeviceCreateDate"),
                moment(node, "DeviceLastModifiedDate"),
                moment(node, "DeviceLastAuthenticatedDate"));
    }

    private static Optional<Instant> moment(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isNumber)
                .map(seconds -> Instant.ofEpochMilli(Math.round(seconds.doubleValue() * 1000)));
    }

    @Override
    public CompletableFuture<Void> rememberDeviceAsync() {
        return thisDevice().thenCompose(device -> {
            ObjectNode input =
                    UserPoolApi.input().put(DEVICE_KEY, device.key()).put("DeviceRememberedStatus", "remembered");
            return user.call("UpdateDeviceStatus", input, true).thenAccept(done -> {});
        });
    }

    @Override
    public CompletableFuture<Void> forgetDeviceAsync() {
        return thisDevice().thenCompose(device -> forgetDeviceAsync(device.key()));
    }

    @Override
    public CompletableFuture<Void> forgetDeviceAsync(String id) {
        return user.call("ForgetDevice", UserPoolApi.input().put(DEVICE_KEY, id), true)
                .thenCombine(user.current(Freshness.GOOD), (done, session) -> session)
                .thenAccept(session -> {
                    SavedDevices devices = user.devices();
                    if (devices.of(session.username())
                            .filter(own -> own.key().equals(id))
                            .isPresent()) {
                        devices.forget(session.username());
                        devices.forget(session.loginId());
                    }
                });
    }

    private CompletableFuture<SavedDevice> thisDevice() {
        return user.current(Freshness.GOOD).thenApply(session -> user.devices()
                .of(session.username())
                .orElseThrow(() -> new AuthValidationException(
                        "nothing is stored of this device: the user pool does not track devices")));
    }
}
