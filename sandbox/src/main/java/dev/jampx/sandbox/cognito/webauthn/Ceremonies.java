package dev.jampx.sandbox.cognito.webauthn;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.store.StoredPasskey;
import dev.jampx.sandbox.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The two ceremonies of Web Authentication: a passkey is registered, and it proves itself.
 *
 * @param party to whom the passkeys belong
 */
public record Ceremonies(RelyingParty party) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PUBLIC_KEY = "public-key";

    /** A challenge out of random bytes, as browsers hand it back. */
    public static String challenge(byte[] random) {
        return CredentialJson.text(random);
    }

    /**
     * What a browser needs to make a passkey: {@code PublicKeyCredentialCreationOptions} in JSON.
     *
     * @param username the user's own name in the pool
     * @param displayName what the user is called in the browser's dialogue
     * @param known the passkeys that the user has, none of which is made again
     */
    public ObjectNode creationOptions(
            String challenge, String username, String displayName, List<StoredPasskey> known) {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        options.putObject("rp").put("id", party.id()).put("name", party.id());
        options.putObject("user")
                .put("id", CredentialJson.text(username.getBytes(StandardCharsets.UTF_8)))
                .put("name", displayName)
                .put("displayName", displayName);
        options.put("challenge", challenge);
        ArrayNode algorithms = options.putArray("pubKeyCredParams");
        for (int algorithm : CoseKey.ALGORITHMS) {
            algorithms.addObject().put("type", PUBLIC_KEY).put("alg", algorithm);
        }
        options.put("timeout", PATIENCE.toMillis());
        describe(options.putArray("excludeCredentials"), known);
        options.putObject("authenticatorSelection")
                .put("requireResidentKey", true)
                .put("residentKey", "required")
                .put("userVerification", party.userVerification());
        return options;
    }

    /** What a browser needs to have a passkey prove itself: {@code PublicKeyCredentialRequestOptions} in JSON. */
    public ObjectNode requestOptions(String challenge, List<StoredPasskey> known) {
        ObjectNode options = JsonNodeFactory.instance
                .objectNode()
                .put("challenge", challenge)
                .put("timeout", PATIENCE.toMillis())
                .put("rpId", party.id());
        describe(options.putArray("allowCredentials"), known);
        return options.put("userVerification", party.userVerification());
    }

    private static void describe(ArrayNode list, List<StoredPasskey> passkeys) {
        passkeys.forEach(passkey -> {
            ArrayNode transports = list.addObject()
                    .put("type", PUBLIC_KEY)
                    .put("id", passkey.id())
                    .putArray("transports");
            passkey.transports().forEach(transports::add);
        });
    }

    /**
     * Takes a new passkey. No word on the authenticator's make was asked for, and none is looked at.
     *
     * @param challenge the challenge that the browser was given
     * @throws WebAuthnFailure when it is not one
     */
    public StoredPasskey register(CredentialJson credential, String challenge, Instant now) {
        ClientData.read(credential.response("clientDataJSON")).check("webauthn.create", challenge, party);
        Map<?, ?> attestation = CborReader.readMap(ByteBuffer.wrap(credential.response("attestationObject")));
        if (!(attestation.get("authData") instanceof byte[] authData)) {
            throw new WebAuthnFailure("the attestation has no authenticator data");
        }
        AuthenticatorData data = AuthenticatorData.read(authData);
        party.check(data);
        AuthenticatorData.Attested attested =
                data.credential().orElseThrow(() -> new WebAuthnFailure("the attestation is of no passkey"));
        if (!Arrays.equals(attested.id(), CredentialJson.bytes(credential.id(), "id"))) {
            throw new WebAuthnFailure("the attestation is of another passkey");
        }
        CoseKey.read(attested.publicKey());
        return new StoredPasskey(
                CredentialJson.text(attested.id()),
                Base64.getEncoder().encodeToString(attested.publicKey()),
                data.signCount(),
                party.id(),
                credential.attachment(),
                credential.transports(),
                now);
    }

    /**
     * Takes a passkey's proof.
     *
     * @param challenge the challenge that the browser was given
     * @return the passkey as it is to be kept from now on
     * @throws WebAuthnFailure when it does not prove that the passkey is there
     */
    public StoredPasskey prove(StoredPasskey passkey, CredentialJson credential, String challenge) {
        byte[] clientData = credential.response("clientDataJSON");
        byte[] authenticatorData = credential.response("authenticatorData");
        ClientData.read(clientData).check("webauthn.get", challenge, party);
        AuthenticatorData data = AuthenticatorData.read(authenticatorData);
        party.check(data);
        CoseKey key = CoseKey.read(Base64.getDecoder().decode(passkey.publicKey()));
        if (!key.signed(join(authenticatorData, Sha256.of(clientData)), credential.response("signature"))) {
            throw new WebAuthnFailure("the signature is not the passkey's");
        }
        // A count that does not grow is a copy's, section 6.1.1. Passkeys that are synchronized do not count at all.
        boolean counts = data.signCount() != 0 || passkey.signCount() != 0;
        if (counts && data.signCount() <= passkey.signCount()) {
            throw new WebAuthnFailure("the passkey was copied");
        }
        return passkey.signed(data.signCount());
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
