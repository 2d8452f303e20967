package dev.jampx.client.auth;

import java.time.Instant;
import java.util.Optional;

/**
 * AWS credentials, which requests are signed with.
 *
 * @param accessKeyId the access key's id
 * @param secretAccessKey the secret; {@link #toString()} does not show it
 * @param sessionToken the token that temporary credentials come with
 * @param expiration when they end, if they do and it is known
 */
public record Credentials(
        String accessKeyId, String secretAccessKey, Optional<String> sessionToken, Optional<Instant> expiration) {

    @Override
    public String toString() {
        return "Credentials[accessKeyId=" + accessKeyId + ", expiration="
                + expiration.map(Instant::toString).orElse("none") + "]";
    }
}
