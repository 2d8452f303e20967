package dev.jampx.sandbox.iam;

import java.util.Optional;

/**
 * Whose key signed a request, and what the signature is good for.
 *
 * @param accessKeyId the access key id
 * @param date the day, as {@code yyyyMMdd}
 * @param region the region
 * @param service the service's signing name, such as {@code cognito-idp}
 */
record CredentialScope(String accessKeyId, String date, String region, String service) {

    private static final String TERMINATOR = "aws4_request";

    /** Reads {@code <access key id>/<date>/<region>/<service>/aws4_request}. */
    static Optional<CredentialScope> parse(String credential) {
        String[] parts = credential.split("/", -1);
        if (parts.length != 5 || !parts[4].equals(TERMINATOR)) {
            return Optional.empty();
        }
        return Optional.of(new CredentialScope(parts[0], parts[1], parts[2], parts[3]));
    }

    /** The scope as it is signed: all but the access key id. */
    String text() {
        return String.join("/", date, region, service, TERMINATOR);
    }

    /** Amazon S3 signs its paths and bodies by rules of its own. */
    boolean forS3() {
        return service.equals("s3");
    }
}
