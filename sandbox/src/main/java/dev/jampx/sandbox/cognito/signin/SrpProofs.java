package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.srp.SrpExchange;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * Proofs by SRP, of passwords and of devices. Between the two steps the server remembers nothing: the secret block that
 * travels with the challenge is the sealed sign-in.
 */
final class SrpProofs {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss z yyyy", Locale.US);

    private final SignInSessions sessions;
    private final SecureRandom random;

    SrpProofs(SignInSessions sessions, SecureRandom random) {
        this.sessions = sessions;
        this.random = random;
    }

    /** Answers the client's public value, {@code SRP_A}. */
    SrpExchange begin(AuthParameters parameters, SrpVerifier verifier) {
        try {
            return SrpExchange.begin(parameters.number("SRP_A"), verifier, random);
        } catch (IllegalArgumentException e) {
            throw CognitoFailure.invalidParameter("SRP_A is not a valid public value.");
        }
    }

    /** What the proof is judged by. */
    static Map<String, String> facts(SrpExchange exchange) {
        return Map.of(
                "A", exchange.clientPublic().toString(16),
                "b", exchange.serverPrivate().toString(16),
                "B", exchange.serverPublic().toString(16));
    }

    /** The secret block of a sign-in. It takes what a session has no room for. */
    String block(SignInProgress progress) {
        String sealed = sessions.sealAnyLength(progress);
        return Base64.getEncoder().encodeToString(sealed.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Opens the sign-in in the secret block of an answer, and spends it: a proof is tried once.
     *
     * @throws CognitoFailure when it is none of this challenge, was used or has run out
     */
    SignInProgress open(AuthParameters answers, String challenge) {
        byte[] block = base64(answers, "PASSWORD_CLAIM_SECRET_BLOCK");
        SignInProgress progress = sessions.open(
                new String(block, StandardCharsets.US_ASCII), challenge, CognitoFailure::wrongCredentials);
        if (progress.facts().isEmpty()) {
            // A session that came with the challenge: it has nothing to judge a proof by.
            throw CognitoFailure.wrongCredentials();
        }
        sessions.spend(progress);
        return progress;
    }

    /**
     * Whether the answer proves the password.
     *
     * @param realm the pool's name, or the key of the device's group
     * @param name the user's own name, or the device's key
     */
    static boolean proves(
            SignInProgress progress, SrpVerifier verifier, String realm, String name, AuthParameters answers) {
        byte[] block = base64(answers, "PASSWORD_CLAIM_SECRET_BLOCK");
        byte[] proof = base64(answers, "PASSWORD_CLAIM_SIGNATURE");
        String timestamp = timestamp(answers);
        SrpExchange exchange = new SrpExchange(number(progress, "A"), number(progress, "b"), number(progress, "B"));
        return exchange.proves(verifier, realm, name, block, timestamp, proof);
    }

    /**
     * Checks that an answer has the form of a proof, before anything is spent on it.
     *
     * @throws CognitoFailure when it has not
     */
    static void requireForm(AuthParameters answers) {
        base64(answers, "PASSWORD_CLAIM_SECRET_BLOCK");
        base64(answers, "PASSWORD_CLAIM_SIGNATURE");
        timestamp(answers);
    }

    private static String timestamp(AuthParameters answers) {
        String timestamp = answers.required("TIMESTAMP");
        try {
            TIMESTAMP.parse(timestamp);
            return timestamp;
        } catch (DateTimeException e) {
            throw CognitoFailure.invalidParameter("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.");
        }
    }

    private static byte[] base64(AuthParameters answers, String name) {
        try {
            return Base64.getDecoder().decode(answers.required(name));
        } catch (IllegalArgumentException e) {
            throw CognitoFailure.invalidParameter(name + " is not Base64.");
        }
    }

    private static BigInteger number(SignInProgress progress, String name) {
        return new BigInteger(progress.fact(name), 16);
    }
}
