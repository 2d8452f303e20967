package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.srp.SrpExchange;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.Seal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The challenge {@code PASSWORD_VERIFIER}: the client proves in two steps that it knows the password. */
final class SrpPassword {

    /** Cognito's name of it. */
    static final String NAME = "PASSWORD_VERIFIER";

    private final UserPool pool;
    private final SignInEligibility eligibility;
    private final SignInSessions sessions;
    private final SrpProofs proofs;
    private final Seal seal;

    SrpPassword(UserPool pool, SignInEligibility eligibility, SignInSessions sessions, SrpProofs proofs, Seal seal) {
        this.pool = pool;
        this.eligibility = eligibility;
        this.sessions = sessions;
        this.proofs = proofs;
        this.seal = seal;
    }

    /**
     * Poses it. Somebody who does not exist, or has no password, is stood in for.
     *
     * @param parameters among them the client's public value
     */
    ObjectNode pose(SignInProgress progress, Optional<StoredUser> user, AuthParameters parameters) {
        SrpSubject subject = user.flatMap(SrpSubject::of)
                .orElseGet(() -> SrpSubject.standIn(progress.name(), user.map(StoredUser::username), seal.secret()));
        SrpExchange exchange = proofs.begin(parameters, subject.password());
        Map<String, String> challenge = new LinkedHashMap<>();
        challenge.put("SALT", subject.password().salt().toString(16));
        challenge.put("SECRET_BLOCK", proofs.block(progress.posing(NAME, SrpProofs.facts(exchange))));
        challenge.put("SRP_B", exchange.serverPublic().toString(16));
        challenge.put("USERNAME", subject.username());
        challenge.put("USER_ID_FOR_SRP", subject.username());
        ObjectNode document = Challenges.document(NAME, sessions.seal(progress.posing(NAME, Map.of())), challenge);
        // In the flow of its own the block is all there is, as with Cognito.
        if (progress.flow().equals(SrpSignIn.NAME)) {
            document.remove("Session");
        }
        return document;
    }

    /** The own name of somebody who does not exist, always the same. */
    String standIn(String name) {
        return SrpSubject.standIn(name, Optional.empty(), seal.secret()).username();
    }

    /** The sign-in that an answer belongs to. */
    SignInProgress open(AuthParameters answers) {
        SrpProofs.requireForm(answers);
        return proofs.open(answers, NAME);
    }

    /** Takes the proof. */
    Answer answer(SignInProgress progress, StoredUser user, AuthRequest request) {
        eligibility.requirePassword(user);
        SrpVerifier password = user.password();
        String poolName = pool.settings().identity().poolName();
        if (password == null
                || !SrpProofs.proves(progress, password, poolName, user.username(), request.parameters())) {
            throw eligibility.wrongPassword(user);
        }
        eligibility.rightPassword(user);
        return new Answer.Passed(user);
    }
}
