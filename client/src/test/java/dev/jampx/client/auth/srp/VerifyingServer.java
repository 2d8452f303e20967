package dev.jampx.client.auth.srp;

import dev.jampx.client.digest.Sha256;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;

/**
 * The server's side of the protocol, which knows the verifier only.
 *
 * @param verifier the verifier, {@code v}
 * @param secret the server's secret, {@code b}
 */
record VerifyingServer(BigInteger verifier, BigInteger secret) {

    static VerifyingServer of(String realm, String name, String password, BigInteger salt, Random random) {
        BigInteger x = SrpClient.privateKey(realm, name, password, salt);
        return new VerifyingServer(SrpGroup.G.modPow(x, SrpGroup.N), new BigInteger(256, random));
    }

    /** {@code B = kv + g^b}. */
    BigInteger publicValue() {
        return SrpGroup.K
                .multiply(verifier)
                .add(SrpGroup.G.modPow(secret, SrpGroup.N))
                .mod(SrpGroup.N);
    }

    /** The key from {@code S = (A v^u)^b}. */
    byte[] key(BigInteger clientPublic) {
        BigInteger u = SrpGroup.hash(SrpGroup.bytes(clientPublic), SrpGroup.bytes(publicValue()));
        BigInteger s = clientPublic.multiply(verifier.modPow(u, SrpGroup.N)).modPow(secret, SrpGroup.N);
        byte[] extracted = Sha256.hmac(SrpGroup.bytes(u), SrpGroup.bytes(s));
        byte[] info = SrpClient.utf8("Caldera Derived Key\u0001");
        return Arrays.copyOf(Sha256.hmac(extracted, info), 16);
    }
}
