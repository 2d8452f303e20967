package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.CustomChallenges;
import dev.jampx.sandbox.cognito.trigger.CustomChallenges.Step;
import dev.jampx.sandbox.cognito.trigger.CustomChallenges.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code CUSTOM_AUTH}: functions decide what is asked, whether the answers are right, and when it is enough. */
final class CustomSignIn implements AuthFlow {

    /** Cognito's name of the challenge that a function makes. */
    static final String CHALLENGE = "CUSTOM_CHALLENGE";

    private static final String SRP_A = "SRP_A";
    private static final String METADATA = "challengeMetadata";
    private static final String PRIVATE = "private.";

    private final UserPool pool;
    private final SignInEligibility eligibility;
    private final SrpPassword srp;
    private final Map<String, Challenge> challenges;
    private final SignInSessions sessions;
    private final Completion completion;

    CustomSignIn(
            UserPool pool,
            SignInEligibility eligibility,
            SrpPassword srp,
            Map<String, Challenge> challenges,
            SignInSessions sessions,
            Completion completion) {
        this.pool = pool;
        this.eligibility = eligibility;
        this.srp = srp;
        this.challenges = Map.copyOf(challenges);
        this.sessions = sessions;
        this.completion = completion;
    }

    @Override
    public ObjectNode begin(AuthRequest request) {
        if (!triggers().areDefined()) {
            throw CognitoFailure.invalidParameter("Custom auth lambda trigger is not configured for the user pool.");
        }
        Optional<StoredUser> user = eligibility.find(request.username());
        user.ifPresent(eligibility::require);
        eligibility.preAuthenticate(user, request);
        SignInProgress progress = SignInProgress.begin(SignInProgress.CUSTOM_AUTH, request, user);
        boolean withSrp = request.parameters()
                .optional("CHALLENGE_NAME")
                .filter(SRP_A::equals)
                .isPresent();
        return next(withSrp ? progress.answered(SRP_A, true, null) : progress, user, request);
    }

    /** Goes on after a challenge that is not a function's was passed. */
    ObjectNode passed(SignInProgress progress, StoredUser user, AuthRequest request) {
        return next(progress.answered(progress.challenge(), true, null), Optional.of(user), request);
    }

    /** Takes the answer to a function's challenge. */
    ObjectNode answer(SignInProgress progress, Optional<StoredUser> user, AuthRequest request) {
        user.ifPresent(eligibility::require);
        String answer = request.parameters().required("ANSWER");
        sessions.spend(progress);
        boolean right = triggers().verify(subject(progress, user), judgedBy(progress), answer, request.caller());
        String metadata = progress.facts().get(METADATA);
        return next(progress.answered(CHALLENGE, right, metadata), user, request);
    }

    private ObjectNode next(SignInProgress progress, Optional<StoredUser> user, AuthRequest request) {
        Step step = triggers().define(subject(progress, user), progress.results(), request.caller());
        if (step.failAuthentication()) {
            throw CognitoFailure.wrongCredentials();
        }
        if (step.issueTokens()) {
            return completion.finish(progress, user.orElseThrow(CognitoFailure::wrongCredentials), request);
        }
        String name = step.challengeName().orElse("");
        if (name.equals(CHALLENGE)) {
            return pose(progress, user, request);
        }
        if (name.equals(SrpPassword.NAME)) {
            return srp.pose(progress, user, request.parameters());
        }
        return Optional.ofNullable(challenges.get(name))
                .orElseThrow(CustomSignIn::unrecognizable)
                .pose(progress, user.orElseThrow(CognitoFailure::wrongCredentials), request);
    }

    private ObjectNode pose(SignInProgress progress, Optional<StoredUser> user, AuthRequest request) {
        CustomChallenges.Challenge challenge =
                triggers().create(subject(progress, user), CHALLENGE, progress.results(), request.caller());
        Map<String, String> facts = new HashMap<>();
        challenge.privateParameters().forEach((name, value) -> facts.put(PRIVATE + name, value));
        challenge.metadata().ifPresent(metadata -> facts.put(METADATA, metadata));
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("USERNAME", subject(progress, user).name());
        parameters.putAll(challenge.publicParameters());
        return Challenges.document(CHALLENGE, sessions.seal(progress.posing(CHALLENGE, facts)), parameters);
    }

    private static Map<String, String> judgedBy(SignInProgress progress) {
        Map<String, String> parameters = new LinkedHashMap<>();
        progress.facts().forEach((name, value) -> {
            if (name.startsWith(PRIVATE)) {
                parameters.put(name.substring(PRIVATE.length()), value);
            }
        });
        return parameters;
    }

    private static Subject subject(SignInProgress progress, Optional<StoredUser> user) {
        return user.map(Subject::of).orElseGet(() -> new Subject(progress.name(), Optional.empty()));
    }

    private CustomChallenges triggers() {
        return pool.triggers().customChallenges();
    }

    private static CognitoFailure unrecognizable() {
        return new CognitoFailure("InvalidLambdaResponseException", "Unrecognizable lambda output");
    }
}
