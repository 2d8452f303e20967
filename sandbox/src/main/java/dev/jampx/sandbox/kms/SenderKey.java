package dev.jampx.sandbox.kms;

import dev.jampx.sandbox.cognito.delivery.CodeEncryption;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The key with which the user pool encrypts codes for the functions that send them: the definition's, or one made for it. */
public final class SenderKey implements CodeEncryption {

    private final LocalKey key;
    private final String ownArn;
    private final Supplier<String> definedArn;
    private final Map<String, String> context;
    private final SecureRandom random;

    /**
     * @param store keeps the key, which is made at the first start
     * @param region the region of a key that the definition does not name
     * @param account the account of such a key
     * @param definedArn the key that the definition names; empty if it names none
     * @param userPoolId the pool that codes are of
     */
    public SenderKey(
            UserPoolStore store,
            String region,
            String account,
            Supplier<String> definedArn,
            String userPoolId,
            SecureRandom random) {
        byte[] material = new byte[LocalKey.BYTES];
        random.nextBytes(material);
        key = new LocalKey(
                Base64.getDecoder().decode(store.value("senderKey", () -> Base64.getEncoder()
                        .encodeToString(material))),
                random);
        ownArn = "arn:aws:kms:" + region + ":" + account + ":key/"
                + store.value("senderKeyId", () -> UUID.randomUUID().toString());
        this.definedArn = definedArn;
        this.context = Map.of("userpool-id", userPoolId);
        this.random = random;
    }

    /** What KMS calls the key. */
    public String arn() {
        String defined = definedArn.get();
        return defined.isEmpty() ? ownArn : defined;
    }

    /** The key itself. */
    LocalKey key() {
        return key;
    }

    @Override
    public String encrypt(String code) {
        return Base64.getEncoder().encodeToString(EncryptedMessage.of(code, key, arn(), context, random));
    }
}
