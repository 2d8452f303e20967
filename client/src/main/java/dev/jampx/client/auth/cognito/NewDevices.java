package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.cognito.SavedDevices.SavedDevice;
import dev.jampx.client.auth.srp.DeviceSecret;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * Gives this device a password by which it proves to be itself at the next sign-in, where the user pool tracks devices.
 *
 * @param api the user pool
 * @param devices keeps it
 * @param random where passwords come from
 */
record NewDevices(UserPoolApi api, SavedDevices devices, Random random) {

    private static final System.Logger LOG = System.getLogger(NewDevices.class.getName());

    /**
     * Confirms this device, if it is a new one.
     *
     * @param session who has signed in
     * @param metadata Cognito's {@code NewDeviceMetadata}; missing if the device is not new, or devices are not tracked
     * @return whether it was confirmed; never fails, since the user is signed in all the same
     */
    CompletableFuture<Boolean> confirm(SavedSession session, JsonNode metadata) {
        if (!metadata.path("DeviceKey").isTextual()) {
            return CompletableFuture.completedFuture(false);
        }
        String key = metadata.path("DeviceKey").textValue();
        String groupKey = metadata.path("DeviceGroupKey").asText();
        DeviceSecret secret = DeviceSecret.generate(groupKey, key, random);
        ObjectNode input = UserPoolApi.input()
                .put("AccessToken", session.tokens().accessToken().text())
                .put("DeviceKey", key)
                .put("DeviceName", "Java on " + System.getProperty("os.name"));
        input.putObject("DeviceSecretVerifierConfig")
                .put("Salt", secret.salt())
                .put("PasswordVerifier", secret.verifier());
        return api.repeatable("ConfirmDevice", input)
                .thenApply(output -> {
                    SavedDevice device = new SavedDevice(key, groupKey, secret.password());
                    devices.save(device, session.username(), session.loginId());
                    return true;
                })
                .exceptionally(failure -> {
                    LOG.log(System.Logger.Level.WARNING, "this device could not be confirmed", failure);
                    return false;
                });
    }
}
