package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.auth.TokenStorage;
import dev.jampx.client.failure.ClientException;
import java.util.Objects;
import java.util.Optional;

/**
 * What this device is to the users who signed in from it, where the user pool tracks devices. It outlives a sign-out.
 *
 * @param storage keeps it
 * @param prefix what the names there begin with
 */
record SavedDevices(TokenStorage storage, String prefix) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * This device to one user.
     *
     * @param key its key
     * @param groupKey the key of its group
     * @param password its password
     */
    record SavedDevice(String key, String groupKey, String password) {

        @Override
        public String toString() {
            return "SavedDevice[key=" + key + "]";
        }
    }

    /** This device to the user of this name, or who signs in with it. */
    Optional<SavedDevice> of(String username) {
        return storage.load(prefix + username).map(SavedDevices::parse);
    }

    /** Keeps this device for a user of these names. */
    void save(SavedDevice device, String username, String loginId) {
        String json = MAPPER.createObjectNode()
                .put("deviceKey", device.key())
                .put("deviceGroupKey", device.groupKey())
                .put("randomPassword", device.password())
                .toString();
        storage.save(prefix + username, json);
        if (!loginId.equals(username)) {
            storage.save(prefix + loginId, json);
        }
    }

    /** Forgets this device for the user of this name. */
    void forget(String username) {
        storage.remove(prefix + username);
    }

    private static SavedDevice parse(String json) {
        try {
            JsonNode document = Objects.requireNonNull(MAPPER.readTree(json));
            return new SavedDevice(
                    document.path("deviceKey").asText(),
                    document.path("deviceGroupKey").asText(),
                    document.path("randomPassword").asText());
        } catch (JsonProcessingException malformed) {
            throw new ClientException("the stored device cannot be read", malformed);
        }
    }
}
