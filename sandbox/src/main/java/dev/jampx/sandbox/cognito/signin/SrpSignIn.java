package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.srp.SrpExchange;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.Seal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code USER_SRP_AUTH}: the client proves in two steps that it knows the password. Between the steps the server remembers
 * nothing; the secret block that travels with the challenge holds it all, sealed.
 */
public final class SrpSignIn implements AuthFlow {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss z yyyy", Locale.US);

    private final UserPool pool;
    private final SignIns signIns;
    private final Seal seal;
    private final OneTimeUse uses;
    private final SecureRandom random;

    public SrpSignIn(UserPool pool, SignIns signIns, Seal seal, OneTimeUse uses, SecureRandom random) {
        this.pool = pool;
        this.signIns = signIns;
        this.seal = seal;
        this.uses = uses;
        this.random = random;
    }

    @Override
    public ObjectNode begin(AuthParameters parameters) {
        String name = parameters.required("USERNAME");
        BigInteger clientPublic = parameters.number("SRP_A");
        Optional<StoredUser> user = pool.find(name);
        if (user.isEmpty() && !pool.settings().preventUserExistenceErrors()) {
            throw CognitoFailure.userNotFound();
        }
        SrpSubject subject = user.flatMap(SrpSubject::of).orElseGet(() -> SrpSubject.standIn(name, seal.secret()));
        return challenge(name, subject, exchange(clientPublic, subject.password()));
    }

    private SrpExchange exchange(BigInteger clientPublic, SrpVerifier verifier) {
        try {
            return SrpExchange.begin(clientPublic, verifier, random);
        } catch (IllegalArgumentException e) {
            throw CognitoFailure.invalidParameter("SRP_A is not a valid public value.");
        }
    }

    private ObjectNode challenge(String name, SrpSubject subject, SrpExchange exchange) {
        Map<String, Object> state = new HashMap<>(uses.mark());
        state.put("name", name);
        state.put("username", subject.username());
        state.put("A", exchange.clientPublic().toString(16));
        state.put("b", exchange.serverPrivate().toString(16));
        state.put("B", exchange.serverPublic().toString(16));
        byte[] block = seal.seal(Seal.Kind.PASSWORD_VERIFIER, state).getBytes(StandardCharsets.US_ASCII);
        ObjectNode document = Documents.empty().put("ChallengeName", "PASSWORD_VERIFIER");
        document.putObject("ChallengeParameters")
                .put("SALT", subject.password().salt().toString(16))
                .put("SECRET_BLOCK", Base64.getEncoder().encodeToString(block))
                .put("SRP_B", exchange.serverPublic().toString(16))
                .put("USERNAME", subject.username())
                .put("USER_ID_FOR_SRP", subject.username());
        return document;
    }

    /** Takes the answer to the challenge {@code PASSWORD_VERIFIER}. */
    ObjectNode answer(AuthParameters answers) {
        String name = answers.required("USERNAME");
        byte[] block = base64(answers, "PASSWORD_CLAIM_SECRET_BLOCK");
        byte[] proof = base64(answers, "PASSWORD_CLAIM_SIGNATURE");
        String timestamp = timestamp(answers);
        Map<String, Object> state = seal.open(Seal.Kind.PASSWORD_VERIFIER, new String(block, StandardCharsets.US_ASCII))
                .orElseThrow(CognitoFailure::wrongCredentials);
        uses.use(state);
        String username = (String) state.get("username");
        StoredUser user = pool.store()
                .users()
                .named(username)
                .filter(known -> isSame(name, known, state))
                .orElseThrow(CognitoFailure::wrongCredentials);
        signIns.requireMayTry(user);
        SrpExchange exchange = new SrpExchange(number(state, "A"), number(state, "b"), number(state, "B"));
        String poolName = pool.settings().identity().poolName();
        SrpVerifier password = user.password();
        if (password == null || !exchange.proves(password, poolName, username, block, timestamp, proof)) {
            throw signIns.wrongPassword(user);
        }
        return signIns.rightPassword(user);
    }

    /** Clients call the user by the name in the challenge, or go on with the one they began with. */
    private static boolean isSame(String name, StoredUser user, Map<String, Object> state) {
        return name.equals(user.username())
                || name.equals(state.get("name"))
                || Stream.of(user.email(), user.phoneNumber())
                        .flatMap(Optional::stream)
                        .anyMatch(alias -> StoredUser.alias(alias).equals(StoredUser.alias(name)));
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

    private static BigInteger number(Map<String, Object> state, String name) {
        return new BigInteger((String) state.get(name), 16);
    }
}
