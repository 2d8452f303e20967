package dev.jampx.sandbox.cognito.webauthn;

import dev.jampx.sandbox.cognito.webauthn.WebAuthnFailure.Reason;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Map;

/** A passkey's public key as COSE (RFC 9053) has it. */
final class CoseKey {

    /** The algorithms that are offered, by COSE's numbers, the preferred one first: ES256, RS256, EdDSA. */
    static final int[] ALGORITHMS = {-7, -257, -8};

    private static final int ES256 = -7;
    private static final int RS256 = -257;
    private static final int EDDSA = -8;

    private static final long ALGORITHM = 3;
    private static final long CURVE_OR_MODULUS = -1;
    private static final long X_OR_EXPONENT = -2;
    private static final long Y = -3;
    private static final int COORDINATE_BYTES = 32;

    private final long algorithm;
    private final Map<?, ?> members;
    private final PublicKey key;

    private CoseKey(Map<?, ?> members) throws GeneralSecurityException {
        this.members = members;
        algorithm = members.get(ALGORITHM) instanceof Long number ? number : 0;
        key = publicKey();
    }

    /**
     * Reads a key.
     *
     * @throws WebAuthnFailure when it is malformed or of an algorithm that was not offered
     */
    static CoseKey read(byte[] cbor) {
        try {
            return new CoseKey(CborReader.readMap(ByteBuffer.wrap(cbor)));
        } catch (GeneralSecurityException e) {
            throw new WebAuthnFailure("the public key is not valid");
        }
    }

    /** Whether the passkey signed {@code data}. */
    boolean signed(byte[] data, byte[] signature) {
        try {
            Signature check = Signature.getInstance(name());
            check.initVerify(key);
            check.update(data);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private String name() {
        return algorithm == ES256 ? "SHA256withECDSA" : algorithm == RS256 ? "SHA256withRSA" : "Ed25519";
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        if (algorithm == ES256) {
            return onP256();
        }
        if (algorithm == RS256) {
            BigInteger modulus = new BigInteger(1, bytes(CURVE_OR_MODULUS));
            BigInteger exponent = new BigInteger(1, bytes(X_OR_EXPONENT));
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
        }
        if (algorithm == EDDSA) {
            return onEd25519();
        }
        throw new WebAuthnFailure(Reason.NOT_SUPPORTED, "the key's algorithm was not offered");
    }

    private PublicKey onP256() throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(new BigInteger(1, coordinate(X_OR_EXPONENT)), new BigInteger(1, coordinate(Y)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    /** RFC 8032: the last byte's highest bit says whether x is odd, the rest is y, the lowest byte first. */
    private PublicKey onEd25519() throws GeneralSecurityException {
        byte[] encoded = coordinate(X_OR_EXPONENT);
        byte[] y = new byte[COORDINATE_BYTES];
        for (int i = 0; i < COORDINATE_BYTES; i++) {
            y[i] = encoded[COORDINATE_BYTES - 1 - i];
        }
        boolean odd = (y[0] & 0x80) != 0;
        y[0] &= 0x7F;
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(
                        new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, y))));
    }

    private byte[] coordinate(long label) {
        byte[] bytes = bytes(label);
        if (bytes.length != COORDINATE_BYTES) {
            throw new WebAuthnFailure("the public key is not valid");
        }
        return bytes;
    }

    private byte[] bytes(long label) {
        if (members.get(label) instanceof byte[] bytes) {
            return bytes;
        }
        throw new WebAuthnFailure("the public key is not complete");
    }
}
