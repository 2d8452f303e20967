package dev.jampx.client.auth.srp;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Random;

/**
 * The password of a device, which this client makes and keeps, and what the user pool checks it by.
 *
 * @param password the password
 * @param salt its salt in Base64, {@code DeviceSecretVerifierConfig.Salt}
 * @param verifier its verifier in Base64, {@code DeviceSecretVerifierConfig.PasswordVerifier}
 */
public record DeviceSecret(String password, String salt, String verifier) {

    private static final int PASSWORD_BYTES = 40;
    private static final int SALT_BITS = 128;

    /**
     * Makes a secret.
     *
     * @param deviceGroupKey the key of the device's group
     * @param deviceKey the device's key
     * @param random where it comes from; but for tests a {@link java.security.SecureRandom}
     */
    public static DeviceSecret generate(String deviceGroupKey, String deviceKey, Random random) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getEncoder().encodeToString(bytes);
        BigInteger salt = new BigInteger(SALT_BITS, random);
        BigInteger x = SrpClient.privateKey(deviceGroupKey, deviceKey, password, salt);
        BigInteger verifier = SrpGroup.G.modPow(x, SrpGroup.N);
        return new DeviceSecret(password, base64(salt), base64(verifier));
    }

    private static String base64(BigInteger number) {
        return Base64.getEncoder().encodeToString(SrpGroup.bytes(number));
    }

    @Override
    public String toString() {
        return "DeviceSecret[...]";
    }
}
