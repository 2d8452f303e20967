package dev.jampx.sandbox.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A browser and its authenticator in one: makes a passkey and proves it, by W3C's Web Authentication, level 2, and CTAP2's CBOR.
 * Every part of what it says can be another one than the server asked for.
 */
final class SoftwareAuthenticator {

    /** The algorithm of a passkey's key, by COSE's number and Java's names. */
    enum Algorithm {
        ES256(-7, "SHA256withECDSA"),
        RS256(-257, "SHA256withRSA"),
        EDDSA(-8, "Ed25519"),
        ES384(-35, "SHA384withECDSA");

        private final int cose;
        private final String signature;

        Algorithm(int cose, String signature) {
            this.cose = cose;
            this.signature = signature;
        }
    }

    private static final int USER_PRESENT = 1;
    private static final int USER_VERIFIED = 4;
    private static final int ATTESTED = 64;

    private final Algorithm algorithm;
    private final KeyPair keys;
    private final byte[] id = new byte[32];

    /** The page that asks. */
    String origin = "http://localhost:3000";

    /** The relying party that the authenticator answers to; empty for the one that asked. */
    String party = "";

    /** The challenge that is answered; empty for the one that was given. */
    String challenge = "";

    /** Whether somebody touches it. */
    boolean present = true;

    /** Whether it knows whoever touches it. */
    boolean verified = true;

    /** How often it signed. */
    int count = 1;

    SoftwareAuthenticator(Algorithm algorithm) {
        this.algorithm = algorithm;
        new SecureRandom().nextBytes(id);
        keys = keys(algorithm);
    }

    private static KeyPair keys(Algorithm algorithm) {
        try {
            KeyPairGenerator generator;
            switch (algorithm) {
                case RS256 -> {
                    generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(2048);
                }
                case EDDSA -> generator = KeyPairGenerator.getInstance("Ed25519");
                default -> {
                    generator = KeyPairGenerator.getInstance("EC");
                    generator.initialize(
                            new ECGenParameterSpec(algorithm == Algorithm.ES256 ? "secp256r1" : "secp384r1"));
                }
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String id() {
        return text(id);
    }

    /** Makes the passkey. {@code options} are {@code PublicKeyCredentialCreationOptions}. */
    ObjectNode create(JsonNode options) {
        byte[] data = join(
                header(options.path("rp").path("id").asText(), ATTESTED),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                publicKey());
        byte[] attestation = join(
                new byte[] {(byte) 0xA3},
                string("fmt"),
                string("none"),
                string("attStmt"),
                new byte[] {(byte) 0xA0},
                string("authData"),
                bytes(data));
        ObjectNode credential = credential("webauthn.create", options);
        ((ObjectNode) credential.path("response"))
                .put("attestationObject", text(attestation))
                .putArray("transports")
                .add("internal");
        return credential.put("authenticatorAttachment", "platform");
    }

    /** Proves the passkey. {@code options} are {@code PublicKeyCredentialRequestOptions}. */
    ObjectNode get(JsonNode options) {
        byte[] data = header(options.path("rpId").asText(), 0);
        ObjectNode credential = credential("webauthn.get", options);
        ObjectNode response = (ObjectNode) credential.path("response");
        byte[] client =
                Base64.getUrlDecoder().decode(response.path("clientDataJSON").asText());
        response.put("authenticatorData", text(data)).put("signature", text(sign(join(data, sha256(client)))));
        return credential;
    }

    private ObjectNode credential(String type, JsonNode options) {
        ObjectNode client = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put(
                        "challenge",
                        challenge.isEmpty() ? options.path("challenge").asText() : challenge)
                .put("origin", origin)
                .put("crossOrigin", false);
        ObjectNode credential = JsonNodeFactory.instance
                .objectNode()
                .put("id", id())
                .put("rawId", id())
                .put("type", "public-key");
        credential.putObject("clientExtensionResults");
        credential
                .putObject("response")
                .put("clientDataJSON", text(client.toString().getBytes(StandardCharsets.UTF_8)));
        return credential;
    }

    private byte[] header(String asked, int more) {
        int flags = (present ? USER_PRESENT : 0) | (verified ? USER_VERIFIED : 0) | more;
        byte[] hash = sha256((party.isEmpty() ? asked : party).getBytes(StandardCharsets.UTF_8));
        return join(
                hash,
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt(count).array());
    }

    private byte[] publicKey() {
        if (keys.getPublic() instanceof RSAPublicKey key) {
            return join(
                    new byte[] {(byte) 0xA4},
                    number(1),
                    number(3),
                    number(3),
                    number(algorithm.cose),
                    number(-1),
                    bytes(unsigned(key.getModulus(), 256)),
                    number(-2),
                    bytes(unsigned(key.getPublicExponent(), 3)));
        }
        if (keys.getPublic() instanceof EdECPublicKey key) {
            byte[] y = unsigned(key.getPoint().getY(), 32);
            byte[] encoded = new byte[32];
            for (int i = 0; i < 32; i++) {
                encoded[i] = y[31 - i];
            }
            encoded[31] |= key.getPoint().isXOdd() ? (byte) 0x80 : 0;
            return join(
                    new byte[] {(byte) 0xA4},
                    number(1),
                    number(1),
                    number(3),
                    number(algorithm.cose),
                    number(-1),
                    number(6),
                    number(-2),
                    bytes(encoded));
        }
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        int size = algorithm == Algorithm.ES256 ? 32 : 48;
        return join(
                new byte[] {(byte) 0xA5},
                number(1),
                number(2),
                number(3),
                number(algorithm.cose),
                number(-1),
                number(algorithm == Algorithm.ES256 ? 1 : 2),
                number(-2),
                bytes(unsigned(key.getW().getAffineX(), size)),
                number(-3),
                bytes(unsigned(key.getW().getAffineY(), size)));
    }

    private byte[] sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance(algorithm.signature);
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] number(int value) {
        return value < 0 ? item(1, -1 - value) : item(0, value);
    }

    private static byte[] string(String text) {
        return join(item(3, text.length()), text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(byte[] value) {
        return join(item(2, value.length), value);
    }

    private static byte[] item(int type, int argument) {
        if (argument < 24) {
            return new byte[] {(byte) (type << 5 | argument)};
        }
        return argument < 256
                ? new byte[] {(byte) (type << 5 | 24), (byte) argument}
                : new byte[] {(byte) (type << 5 | 25), (byte) (argument >> 8), (byte) argument};
    }

    private static byte[] unsigned(BigInteger number, int size) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[size];
        int length = Math.min(bytes.length, size);
        System.arraycopy(bytes, bytes.length - length, fixed, size - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
