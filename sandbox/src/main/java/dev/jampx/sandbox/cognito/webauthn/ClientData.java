package dev.jampx.sandbox.cognito.webauthn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * What the browser says of a ceremony; the authenticator signs its hash.
 *
 * @param type {@code webauthn.create} or {@code webauthn.get}
 * @param challenge the challenge that was answered, in Base64 for URLs
 * @param origin the page that asked
 */
record ClientData(String type, String challenge, String origin) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads what the browser wrote.
     *
     * @throws WebAuthnFailure when it is no JSON
     */
    static ClientData read(byte[] json) {
        try {
            JsonNode document = JSON.readTree(json);
            return new ClientData(
                    document.path("type").asText(),
                    document.path("challenge").asText(),
                    document.path("origin").asText());
        } catch (IOException e) {
            throw new WebAuthnFailure("clientDataJSON is not JSON");
        }
    }

    /**
     * Checks that a page of the relying party's answered this challenge.
     *
     * @throws WebAuthnFailure when it did not
     */
    void check(String expectedType, String expectedChallenge, RelyingParty party) {
        if (!type.equals(expectedType)) {
            throw new WebAuthnFailure("the credential is of another ceremony");
        }
        if (!challenge.equals(expectedChallenge)) {
            throw new WebAuthnFailure("the challenge is another one");
        }
        party.checkOrigin(origin);
    }
}
