package dev.jampx.client.auth;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A device that a user signed in from; Amplify's {@code AWSAuthDevice}.
 *
 * @param id its key
 * @param name its name, if it has one
 * @param attributes what else Cognito knows of it
 * @param createDate when it was first seen
 * @param lastModifiedDate when something of it changed
 * @param lastAuthenticatedDate when the user last signed in from it
 */
public record Device(
        String id,
        Optional<String> name,
        Map<String, String> attributes,
        Optional<Instant> createDate,
        Optional<Instant> lastModifiedDate,
        Optional<Instant> lastAuthenticatedDate) {

    public Device {
        attributes = Map.copyOf(attributes);
    }
}
