package dev.jampx.client.auth.srp;

import java.math.BigInteger;
import java.util.Base64;

/**
 * The server's part of the exchange.
 *
 * @param serverPublic the server's public value, {@code SRP_B}
 * @param salt the salt of the password, {@code SALT}
 * @param secretBlock what the server wants back unread, {@code SECRET_BLOCK}
 */
public record SrpChallenge(BigInteger serverPublic, BigInteger salt, byte[] secretBlock) {

    /**
     * Reads what Cognito sends.
     *
     * @throws IllegalArgumentException when these are not numbers in hexadecimal and a block in Base64
     */
    public static SrpChallenge of(String serverPublic, String salt, String secretBlock) {
        // Cognito's blocks are in either alphabet, with or without the padding.
        String block = secretBlock.replace('-', '+').replace('_', '/').replace("=", "");
        return new SrpChallenge(
                new BigInteger(serverPublic, 16),
                new BigInteger(salt, 16),
                Base64.getDecoder().decode(block));
    }
}
