package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code USER_AUTH}: the user chooses by what to sign in, or the client says what they prefer. With the session of a sign-up
 * that was just confirmed nothing more is asked.
 */
final class ChoiceSignIn implements AuthFlow, Challenge {

    /** Cognito's name of the flow. */
    static final String NAME = "USER_AUTH";

    /** Cognito's name of the challenge. */
    static final String SELECT = "SELECT_CHALLENGE";

    /** Not one of Cognito's: the session of a sign-up is of no challenge. */
    private static final String SIGNED_UP = "SIGNED_UP";

    private final UserPool pool;
    private final SignInEligibility eligibility;
    private final FirstFactors factors;
    private final PasswordCheck passwords;
    private final SrpPassword srp;
    private final Map<String, Challenge> challenges;
    private final Migration migration;
    private final SignInSessions sessions;
    private final SignIns signIns;

    ChoiceSignIn(
            UserPool pool,
            SignInEligibility eligibility,
            FirstFactors factors,
            PasswordCheck passwords,
            SrpPassword srp,
            Map<String, Challenge> challenges,
            Migration migration,
            SignInSessions sessions,
            SignIns signIns) {
        this.pool = pool;
        this.eligibility = eligibility;
        this.factors = factors;
        this.passwords = passwords;
        this.srp = srp;
        this.challenges = Map.copyOf(challenges);
        this.migration = migration;
        this.sessions = sessions;
        this.signIns = signIns;
    }

    @Override
    public ObjectNode begin(AuthRequest request) {
        String preferred = request.parameters().optional("PREFERRED_CHALLENGE").orElse("");
        Optional<StoredUser> user = find(preferred, request);
        SignInProgress progress = SignInProgress.begin(NAME, request, user);
        if (!request.session().isEmpty()) {
            return afterSignUp(progress, user.orElseThrow(SignInSessions::invalid), request);
        }
        eligibility.preAuthenticate(user, request);
        if (user.isEmpty()) {
            return poseToNobody(progress, preferred, request);
        }
        eligibility.require(user.get());
        return factors.challenges(user.get()).contains(preferred)
                ? signIns.goOn(progress, take(preferred, progress, user.get(), request), request)
                : pose(progress, user.get(), request);
    }

    private Optional<StoredUser> find(String preferred, AuthRequest request) {
        Optional<String> password = request.parameters().optional("PASSWORD");
        if (preferred.equals(FirstFactors.PASSWORD) && password.isPresent()) {
            return migration.find(password.get(), request).or(() -> eligibility.find(request.username()));
        }
        return eligibility.find(request.username());
    }

    private ObjectNode afterSignUp(SignInProgress begun, StoredUser user, AuthRequest request) {
        SignInProgress signedUp = sessions.open(request.session(), SIGNED_UP);
        if (!signedUp.username().equals(user.username())) {
            throw SignInSessions.invalid();
        }
        eligibility.preAuthenticate(Optional.of(user), request);
        eligibility.require(user);
        sessions.spend(signedUp);
        return signIns.goOn(begun, new Answer.Passed(user), request);
    }

    /** The session that signs a user in who has just been confirmed. */
    String signedUp(StoredUser user) {
        return sessions.seal(SignInProgress.of(NAME, user).posing(SIGNED_UP, Map.of()));
    }

    private ObjectNode poseToNobody(SignInProgress progress, String preferred, AuthRequest request) {
        AuthParameters parameters = request.parameters();
        if (!factors.ofNobody().contains(preferred)) {
            return document(progress, factors.ofNobody());
        }
        if (challenges.get(preferred) instanceof MessageCode code) {
            return code.poseToNobody(progress, StandInDestination.of(progress.name(), preferred));
        }
        if (preferred.equals(FirstFactors.PASSWORD_SRP)
                && parameters.optional("SRP_A").isPresent()) {
            return srp.pose(progress, Optional.empty(), parameters);
        }
        if (preferred.equals(FirstFactors.PASSWORD)
                && parameters.optional("PASSWORD").isPresent()) {
            throw eligibility.unknownUser();
        }
        return ask(preferred, progress, srp.standIn(progress.name()));
    }

    @Override
    public ObjectNode pose(SignInProgress progress, StoredUser user, AuthRequest request) {
        return document(progress, factors.challenges(user));
    }

    private ObjectNode document(SignInProgress progress, List<String> choices) {
        ObjectNode document = Challenges.document(SELECT, sessions.seal(progress.posing(SELECT, Map.of())), Map.of());
        ArrayNode available = document.putArray("AvailableChallenges");
        choices.forEach(available::add);
        return document;
    }

    @Override
    public Answer answer(SignInProgress progress, StoredUser user, AuthRequest request) {
        String posed = progress.challenge();
        String choice = posed.equals(SELECT) ? request.parameters().required("ANSWER") : posed;
        eligibility.require(user);
        if (!factors.challenges(user).contains(choice)) {
            throw invalid();
        }
        return take(choice, progress, user, request);
    }

    /** The same for somebody who does not exist. */
    ObjectNode answerNobody(SignInProgress progress, AuthRequest request) {
        String posed = progress.challenge();
        String choice = posed.equals(SELECT) ? request.parameters().required("ANSWER") : posed;
        if (!factors.ofNobody().contains(choice)) {
            throw invalid();
        }
        return poseToNobody(progress, choice, request);
    }

    private Answer take(String choice, SignInProgress progress, StoredUser user, AuthRequest request) {
        AuthParameters parameters = request.parameters();
        return switch (choice) {
            case FirstFactors.PASSWORD ->
                parameters
                        .optional("PASSWORD")
                        .<Answer>map(password -> passwords.check(user, password))
                        .orElseGet(() -> new Answer.Posed(ask(choice, progress, user.username())));
            case FirstFactors.PASSWORD_SRP ->
                new Answer.Posed(
                        parameters.optional("SRP_A").isPresent()
                                ? srp.pose(progress, Optional.of(user), parameters)
                                : ask(choice, progress, user.username()));
            default ->
                new Answer.Posed(Optional.ofNullable(challenges.get(choice))
                        .orElseThrow(SignInSessions::invalid)
                        .pose(progress, user, request));
        };
    }

    private ObjectNode ask(String choice, SignInProgress progress, String username) {
        return Challenges.document(
                choice, sessions.seal(progress.posing(choice, Map.of())), Map.of("USERNAME", username));
    }

    private static CognitoFailure invalid() {
        return CognitoFailure.invalidParameter("Invalid challenge selected.");
    }
}
