package dev.jampx.sandbox.cognito.token;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.KeyLengthException;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.util.Base64URL;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hands state to clients in a form that they can neither read nor change (a JWE under a key of the store), so that refresh
 * tokens and half-done sign-ins outlive a restart without being written down.
 */
public final class Seal {

    /** What sealed state is for. A seal of one kind is never accepted as another. */
    public enum Kind {
        /** A refresh token. */
        REFRESH_TOKEN,
        /** A sign-in between two of its steps. */
        SIGN_IN,
        /** The session token of an identity's credentials. */
        IDENTITY_SESSION,
        /** Who is signed in on the hosted pages: their cookie. */
        HOSTED_BROWSER,
        /** A form of the hosted pages, on its way to the browser and back. */
        HOSTED_FORM,
        /** A sign-in that is under way at a provider. */
        HOSTED_PROVIDER
    }

    private static final int KEY_BYTES = 32;
    private static final String KIND = "kind";
    private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final byte[] key;

    /** The seal of the pool whose store it is. */
    public Seal(UserPoolStore store, SecureRandom random) {
        key = Base64.getDecoder().decode(store.value("sealingKey", () -> {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            return Base64.getEncoder().encodeToString(fresh);
        }));
    }

    /** Seals {@code state}; its values are strings and numbers. */
    public String seal(Kind kind, Map<String, Object> state) {
        Map<String, Object> payload = new HashMap<>(state);
        payload.put(KIND, kind.name());
        try {
            JWEObject sealed = new JWEObject(HEADER, new Payload(payload));
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("Cannot seal", e);
        }
    }

    /** The state in a seal of that kind; empty when it is none of ours. */
    public Optional<Map<String, Object>> open(Kind kind, String sealed) {
        // A header of another's making is not even read: it could ask for anything.
        if (!sealed.startsWith(HEADER.toBase64URL() + "..") || !isAsWritten(sealed)) {
            return Optional.empty();
        }
        try {
            JWEObject object = JWEObject.parse(sealed);
            object.decrypt(decrypter());
            return Optional.ofNullable(object.getPayload().toJSONObject())
                    .filter(payload -> kind.name().equals(payload.get(KIND)));
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    // The last character of a part can have bits that belong to no byte, which decoders pass over: two texts would be
    // the same seal.
    private static boolean isAsWritten(String sealed) {
        return Stream.of(sealed.split("\\.", -1)).allMatch(part -> Base64URL.encode(new Base64URL(part).decode())
                .toString()
                .equals(part));
    }

    /** A secret beside the seal's, for answers that must look random to outsiders but stay the same. */
    public byte[] secret() {
        return Sha256.of(key, "secret".getBytes(StandardCharsets.US_ASCII));
    }

    private DirectDecrypter decrypter() throws KeyLengthException {
        return new DirectDecrypter(key);
    }
}
