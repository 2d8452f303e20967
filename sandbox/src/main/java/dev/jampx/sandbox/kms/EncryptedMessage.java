package dev.jampx.sandbox.kms;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes messages that the AWS Encryption SDK decrypts: version 1 of its format with the algorithm suite 0x0178, that is AES-256 in
 * Galois counter mode under a key derived by HKDF with SHA-256, unsigned and without commitment to the key, in one frame.
 */
public final class EncryptedMessage {

    private static final int VERSION = 1;
    private static final int TYPE = 0x80;
    private static final int ALGORITHM = 0x0178;
    private static final int MESSAGE_ID_BYTES = 16;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int FRAMED = 2;
    private static final int FRAME_BYTES = 4096;
    private static final int LAST_FRAME = 0xFFFFFFFF;
    private static final String PROVIDER = "aws-kms";
    private static final String FINAL_FRAME = "AWSKMSEncryptionClient Final Frame";

    private EncryptedMessage() {}

    /**
     * Encrypts a text of less than a frame.
     *
     * @param key the key that the message's own key is encrypted with
     * @param keyArn what KMS calls that key
     * @param context what the message is bound to; not empty
     */
    public static byte[] of(
            String text, LocalKey key, String keyArn, Map<String, String> context, SecureRandom random) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (content.length >= FRAME_BYTES) {
            throw new IllegalArgumentException("The text is longer than a frame");
        }
        byte[] dataKey = new byte[LocalKey.BYTES];
        random.nextBytes(dataKey);
        byte[] messageId = new byte[MESSAGE_ID_BYTES];
        random.nextBytes(messageId);
        try {
            SecretKeySpec derived = new SecretKeySpec(derivedKey(dataKey, messageId), "AES");
            byte[] header = header(messageId, key.encrypt(dataKey, context), keyArn, context);
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(message);
            out.write(header);
            out.write(iv(0));
            out.write(seal(derived, 0, header, new byte[0]));
            out.writeInt(LAST_FRAME);
            out.writeInt(1);
            out.write(iv(1));
            out.writeInt(content.length);
            out.write(seal(derived, 1, frameContext(messageId, content.length), content));
            return message.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM and HMAC-SHA256 are part of every Java", e);
        }
    }

    private static byte[] header(byte[] messageId, byte[] encryptedKey, String keyArn, Map<String, String> context)
            throws IOException {
        ByteArrayOutputStream pairs = new ByteArrayOutputStream();
        DataOutputStream pairsOut = new DataOutputStream(pairs);
        pairsOut.writeShort(context.size());
        for (Map.Entry<String, String> pair : new TreeMap<>(context).entrySet()) {
            pairsOut.writeUTF(pair.getKey());
            pairsOut.writeUTF(pair.getValue());
        }
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeByte(VERSION);
        out.writeByte(TYPE);
        out.writeShort(ALGORITHM);
        out.write(messageId);
        out.writeShort(pairs.size());
        pairs.writeTo(out);
        out.writeShort(1);
        out.writeUTF(PROVIDER);
        out.writeUTF(keyArn);
        out.writeShort(encryptedKey.length);
        out.write(encryptedKey);
        out.writeByte(FRAMED);
        out.writeInt(0);
        out.writeByte(IV_BYTES);
        out.writeInt(FRAME_BYTES);
        return header.toByteArray();
    }

    private static byte[] frameContext(byte[] messageId, int length) {
        byte[] name = FINAL_FRAME.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(messageId.length + name.length + Integer.BYTES + Long.BYTES)
                .put(messageId)
                .put(name)
                .putInt(1)
                .putLong(length)
                .array();
    }

    private static byte[] seal(SecretKeySpec key, int number, byte[] associated, byte[] content)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, iv(number)));
        cipher.updateAAD(associated);
        return cipher.doFinal(content);
    }

    /** The header and each frame have a number, and no two messages a key. */
    private static byte[] iv(int number) {
        return ByteBuffer.allocate(IV_BYTES)
                .putInt(IV_BYTES - Integer.BYTES, number)
                .array();
    }

    /** HKDF with SHA-256 and no salt; one block of output is the whole key. */
    private static byte[] derivedKey(byte[] dataKey, byte[] messageId) throws GeneralSecurityException {
        byte[] secret = hmac(new byte[LocalKey.BYTES], dataKey);
        byte[] block = ByteBuffer.allocate(Short.BYTES + messageId.length + 1)
                .putShort((short) ALGORITHM)
                .put(messageId)
                .put((byte) 1)
                .array();
        return hmac(secret, block);
    }

    private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }
}
