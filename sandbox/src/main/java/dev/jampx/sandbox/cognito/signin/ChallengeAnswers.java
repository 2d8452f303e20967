package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.Map;
import java.util.Optional;

/** Takes the answers to the challenges that the pool poses. */
public final class ChallengeAnswers {

    private final UserPool pool;
    private final Map<String, Challenge> challenges;
    private final SrpPassword srp;
    private final DeviceChallenge device;
    private final CustomSignIn custom;
    private final ChoiceSignIn choice;
    private final SignInSessions sessions;
    private final SignIns signIns;

    ChallengeAnswers(
            UserPool pool,
            Map<String, Challenge> challenges,
            SrpPassword srp,
            DeviceChallenge device,
            CustomSignIn custom,
            ChoiceSignIn choice,
            SignInSessions sessions,
            SignIns signIns) {
        this.pool = pool;
        this.challenges = Map.copyOf(challenges);
        this.srp = srp;
        this.device = device;
        this.custom = custom;
        this.choice = choice;
        this.sessions = sessions;
        this.signIns = signIns;
    }

    /**
     * @param name the challenge's name, such as {@code PASSWORD_VERIFIER}
     * @throws CognitoFailure when the answer is wrong, or the pool never poses such a challenge
     */
    public ObjectNode answer(String name, AuthRequest request) {
        return switch (name) {
            case SrpPassword.NAME -> {
                SignInProgress progress = srp.open(request.parameters());
                StoredUser user = user(progress, request).orElseThrow(CognitoFailure::wrongCredentials);
                yield signIns.goOn(progress, srp.answer(progress, user, request), request);
            }
            case DeviceChallenge.VERIFIER -> {
                SignInProgress progress = device.open(request.parameters());
                StoredUser user = user(progress, request).orElseThrow(CognitoFailure::wrongCredentials);
                yield signIns.goOn(progress, device.verify(progress, user, request), request);
            }
            case CustomSignIn.CHALLENGE -> {
                SignInProgress progress = sessions.open(request.session(), name);
                yield custom.answer(progress, user(progress, request), request);
            }
            default -> usual(name, request);
        };
    }

    private ObjectNode usual(String name, AuthRequest request) {
        Challenge challenge = Optional.ofNullable(challenges.get(name)).orElseThrow(SignInSessions::invalid);
        SignInProgress progress = sessions.open(request.session(), name);
        Optional<StoredUser> user = user(progress, request);
        if (user.isEmpty()) {
            return toNobody(challenge, progress, request);
        }
        if (!user.get().enabled()) {
            throw CognitoFailure.notAuthorized("User is disabled.");
        }
        Answer answer = challenge.answer(progress, user.get(), request);
        if (answer instanceof Answer.Passed && challenge != choice && !(challenge instanceof NewPasswordChallenge)) {
            sessions.spend(progress);
        }
        return signIns.goOn(progress, answer, request);
    }

    private ObjectNode toNobody(Challenge challenge, SignInProgress progress, AuthRequest request) {
        if (challenge == choice) {
            return choice.answerNobody(progress, request);
        }
        sessions.miss(progress);
        throw challenge instanceof MessageCode ? MessageCode.wrong() : CognitoFailure.wrongCredentials();
    }

    /**
     * The user who answers; empty for somebody who does not exist. Clients call the user by the name in the challenge, or go
     * on with the one they began with.
     */
    private Optional<StoredUser> user(SignInProgress progress, AuthRequest request) {
        String name = request.username();
        boolean same = name.equals(progress.name())
                || name.equals(progress.username())
                || pool.find(name)
                        .filter(found -> found.username().equals(progress.username()))
                        .isPresent();
        if (!same && !progress.username().isEmpty()) {
            throw progress.challenge().equals(SrpPassword.NAME)
                    ? CognitoFailure.wrongCredentials()
                    : SignInSessions.invalid();
        }
        return pool.store().users().named(progress.username());
    }
}
