package dev.jampx.sandbox.cognito.delivery;

/** Encrypts codes for the functions that send them. */
@FunctionalInterface
public interface CodeEncryption {

    /**
     * Encrypts a code so that the AWS Encryption SDK decrypts it.
     *
     * @return the encrypted message, in Base64
     */
    String encrypt(String code);
}
