package dev.jampx.sandbox.kms;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A symmetric key that encrypts and decrypts small secrets, as a key of AWS KMS does: bound to a context, and never shown. */
public final class LocalKey {

    /** How long the key's material is. */
    public static final int BYTES = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec material;
    private final SecureRandom random;

    /**
     * @param material the key itself, of {@link #BYTES}
     * @param random the source of what must not be used twice
     */
    public LocalKey(byte[] material, SecureRandom random) {
        if (material.length != BYTES) {
            throw new IllegalArgumentException("A key has " + BYTES + " bytes, not " + material.length);
        }
        this.material = new SecretKeySpec(material.clone(), "AES");
        this.random = random;
    }

    /**
     * Encrypts a secret.
     *
     * @param context what must be named again to decrypt it
     */
    public byte[] encrypt(byte[] secret, Map<String, String> context) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, context).doFinal(secret);
            return ByteBuffer.allocate(iv.length + sealed.length)
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    /** Decrypts what {@link #encrypt} made; empty if it was made by another key or in another context, or is no such thing. */
    public Optional<byte[]> decrypt(byte[] blob, Map<String, String> context) {
        if (blob.length < IV_BYTES + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        byte[] iv = Arrays.copyOf(blob, IV_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, iv, context).doFinal(blob, IV_BYTES, blob.length - IV_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    private Cipher cipher(int mode, byte[] iv, Map<String, String> context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, material, new GCMParameterSpec(TAG_BITS, iv));
        // The order in which a client names the context does not count.
        cipher.updateAAD(new TreeMap<>(context).toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
