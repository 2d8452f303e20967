package dev.jampx.client.auth.srp;

import dev.jampx.client.digest.Sha256;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

/**
 * The server's side of the protocol, which knows the verifier only.
 *
 * @param verifier the verifier, {@code v}
 * @param secret the server's secret, {@code b}
 */
public record VerifyingServer(BigInteger verifier, BigInteger secret) {

    /** A server that was told the password once. */
    public static VerifyingServer of(String realm, String name, String password, BigInteger salt, Random random) {
        BigInteger x = SrpClient.privateKey(realm, name, password, salt);
        return new VerifyingServer(SrpGroup.G.modPow(x, SrpGroup.N), new BigInteger(256, random));
    }

    /** {@code B = kv + g^b}. */
    public BigInteger publicValue() {
        return SrpGroup.K
                .multiply(verifier)
                .add(SrpGroup.G.modPow(secret, SrpGroup.N))
                .mod(SrpGroup.N);
    }

    /** The key from {@code S = (A v^u)^b}. */
    public byte[] key(BigInteger clientPublic) {
        BigInteger u = SrpGroup.hash(SrpGroup.bytes(clientPublic), SrpGroup.bytes(publicValue()));
        BigInteger s = clientPublic.multiply(verifier.modPow(u, SrpGroup.N)).modPow(secret, SrpGroup.N);
        byte[] extracted = Sha256.hmac(SrpGroup.bytes(u), SrpGroup.bytes(s));
        byte[] info = SrpClient.utf8("Caldera Derived Key\u0001");
        return Arrays.copyOf(Sha256.hmac(extracted, info), 16);
    }

    /** Whether a claim to know the password is right. */
    public boolean accepts(
            BigInteger clientPublic, String realm, String name, byte[] block, String timestamp, String signature) {
        byte[] expected = Sha256.hmac(
                key(clientPublic), SrpClient.utf8(realm), SrpClient.utf8(name), block, SrpClient.utf8(timestamp));
        return Base64.getEncoder().encodeToString(expected).equals(signature);
    }
}
