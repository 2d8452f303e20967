package dev.jampx.sandbox.cognito.webauthn;

import dev.jampx.sandbox.cognito.webauthn.WebAuthnFailure.Reason;
import dev.jampx.sandbox.digest.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * To whom passkeys belong.
 *
 * @param id the domain, or {@code localhost}
 * @param verifies whether a passkey has to know its owner
 */
public record RelyingParty(String id, boolean verifies) {

    /** Web Authentication's word for what is asked of passkeys. */
    String userVerification() {
        return verifies ? "required" : "preferred";
    }

    /**
     * Checks that an authenticator answered to this party, as it was asked to.
     *
     * @throws WebAuthnFailure when it did not
     */
    void check(AuthenticatorData data) {
        byte[] expected = Sha256.of(id.getBytes(StandardCharsets.UTF_8));
        if (!MessageDigest.isEqual(expected, data.relyingPartyHash())) {
            throw new WebAuthnFailure(Reason.RELYING_PARTY, "the relying party is another one");
        }
        if (!data.isUserPresent() || verifies && !data.isUserVerified()) {
            throw new WebAuthnFailure("the user was not verified");
        }
    }

    /**
     * Checks that a page is one of this party's: on its domain or below it, and on a secure connection where browsers ask
     * for one.
     *
     * @throws WebAuthnFailure when it is not
     */
    void checkOrigin(String origin) {
        URI page = uri(origin);
        String host = page.getHost() == null ? "" : page.getHost();
        boolean local = host.equals("localhost") || host.endsWith(".localhost");
        boolean secure = "https".equals(page.getScheme()) || "http".equals(page.getScheme()) && local;
        if (!secure || !host.equals(id) && !host.endsWith("." + id)) {
            throw new WebAuthnFailure(Reason.ORIGIN, "the origin is not one of the relying party's");
        }
    }

    private static URI uri(String origin) {
        try {
            return URI.create(origin);
        } catch (IllegalArgumentException e) {
            throw new WebAuthnFailure(Reason.ORIGIN, "the origin is no address");
        }
    }
}
