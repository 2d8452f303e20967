package dev.jampx.sandbox.iam;

/**
 * Temporary AWS credentials, as a role's session has them.
 *
 * @param accessKeyId the access key id, which names them
 * @param secretAccessKey the secret access key, which signs
 * @param sessionToken the session token, which is sent along with each signed request
 */
public record Credentials(String accessKeyId, String secretAccessKey, String sessionToken) {

    /** Names the credentials without giving the secrets away. */
    @Override
    public String toString() {
        return "Credentials[" + accessKeyId + "]";
    }
}
