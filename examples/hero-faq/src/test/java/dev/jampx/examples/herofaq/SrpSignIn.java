package dev.jampx.examples.herofaq;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;

/**
 * Sign-in by the Secure Remote Password protocol, as every Cognito client does it: SRP-6a over the 3072-bit group of
 * RFC 3526 with SHA-256, and a 16-byte key derived by HKDF that signs the claim. The password is never sent.
 */
record SrpSignIn(CognitoIdentityProviderClient cognito, String userPoolId, String clientId) {

    private static final BigInteger N = new BigInteger(
            "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
                    + "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
                    + "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
                    + "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
                    + "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510"
                    + "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7"
                    + "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C"
                    + "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
            16);
    private static final BigInteger G = BigInteger.TWO;
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss 'UTC' yyyy", Locale.US);

    /** Signs in and returns the tokens. */
    AuthenticationResultType signIn(String username, String password) throws GeneralSecurityException {
        BigInteger secretA = new BigInteger(1024, new SecureRandom());
        BigInteger publicA = G.modPow(secretA, N);
        Map<String, String> challenge = cognito.initiateAuth(request -> request.clientId(clientId)
                        .authFlow(AuthFlowType.USER_SRP_AUTH)
                        .authParameters(Map.of("USERNAME", username, "SRP_A", publicA.toString(16))))
                .challengeParameters();
        String userId = challenge.get("USER_ID_FOR_SRP");
        byte[] secretBlock = Base64.getDecoder().decode(challenge.get("SECRET_BLOCK"));
        String timestamp = TIMESTAMP.format(ZonedDateTime.now(ZoneOffset.UTC));
        byte[] key = sessionKey(secretA, publicA, challenge, userId, password);
        String signature = Base64.getEncoder()
                .encodeToString(hmac(
                        key, poolName().getBytes(StandardCharsets.UTF_8), utf8(userId), secretBlock, utf8(timestamp)));
        return cognito.respondToAuthChallenge(request -> request.clientId(clientId)
                        .challengeName(ChallengeNameType.PASSWORD_VERIFIER)
                        .challengeResponses(Map.of(
                                "USERNAME", userId,
                                "PASSWORD_CLAIM_SECRET_BLOCK", challenge.get("SECRET_BLOCK"),
                                "PASSWORD_CLAIM_SIGNATURE", signature,
                                "TIMESTAMP", timestamp)))
                .authenticationResult();
    }

    private byte[] sessionKey(
            BigInteger secretA, BigInteger publicA, Map<String, String> challenge, String userId, String password)
            throws GeneralSecurityException {
        BigInteger publicB = new BigInteger(challenge.get("SRP_B"), 16);
        BigInteger salt = new BigInteger(challenge.get("SALT"), 16);
        BigInteger k = number(sha256(padded(N), padded(G)));
        BigInteger u = number(sha256(padded(publicA), padded(publicB)));
        BigInteger x = number(sha256(padded(salt), sha256(utf8(poolName() + userId + ":" + password))));
        BigInteger s = publicB.subtract(k.multiply(G.modPow(x, N))).modPow(secretA.add(u.multiply(x)), N);
        byte[] extracted = hmac(padded(u), padded(s));
        byte[] expanded = hmac(extracted, utf8("Caldera Derived Key"), new byte[] {1});
        return java.util.Arrays.copyOf(expanded, 16);
    }

    private String poolName() {
        return userPoolId.substring(userPoolId.indexOf('_') + 1);
    }

    /** Even-length hexadecimal with a leading zero byte where the highest bit is set, read as bytes. */
    private static byte[] padded(BigInteger number) {
        String hex = number.toString(16);
        String even = hex.length() % 2 == 0 ? hex : "0" + hex;
        return HexFormat.of().parseHex("89abcdef".indexOf(even.charAt(0)) < 0 ? even : "00" + even);
    }

    private static BigInteger number(byte[] digest) {
        return new BigInteger(1, digest);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static byte[] hmac(byte[] key, byte[]... parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }
}
