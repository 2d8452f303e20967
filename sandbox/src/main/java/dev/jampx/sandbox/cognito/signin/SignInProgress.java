package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.ChallengeResult;
import dev.jampx.sandbox.cognito.trigger.PreTokenGeneration.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that is under way. Between two steps it travels sealed with the client; the pool remembers nothing of it.
 *
 * @param id tells it from others, to be used once; empty until it is sealed
 * @param expiresAt when it ends, in milliseconds since the epoch
 * @param flow the way to sign in, such as {@code USER_SRP_AUTH}
 * @param name what the client calls the user
 * @param username the user's own name; empty for somebody who does not exist, which the pool hides
 * @param device the key of the device that the client says it is; empty when it says nothing
 * @param stage how far it has come
 * @param source what its tokens are issued for
 * @param challenge the challenge that was posed
 * @param facts what the answer is judged by
 * @param history the challenges of a sign-in of one's own that were answered
 */
record SignInProgress(
        String id,
        long expiresAt,
        String flow,
        String name,
        String username,
        String device,
        Stage stage,
        Source source,
        String challenge,
        Map<String, String> facts,
        List<Answered> history) {

    /** The way to sign in whose steps are decided by functions. */
    static final String CUSTOM_AUTH = "CUSTOM_AUTH";

    /** The way to sign in on the hosted pages, which clients of the API cannot ask for. */
    static final String HOSTED = "HOSTED_AUTH";

    SignInProgress {
        facts = Map.copyOf(facts);
        history = List.copyOf(history);
    }

    /**
     * A challenge that was answered.
     *
     * @param challenge its name
     * @param right whether the answer was right
     * @param metadata what the function that made it calls it; null for another's
     */
    record Answered(String challenge, boolean right, @Nullable String metadata) {}

    /** The beginning of a sign-in. */
    static SignInProgress begin(String flow, AuthRequest request, Optional<StoredUser> user) {
        String username = user.map(StoredUser::username).orElse("");
        return begin(flow, request.username(), username, request.device());
    }

    /** The beginning of a sign-in of a user who is known already. */
    static SignInProgress of(String flow, StoredUser user) {
        return begin(flow, user.username(), user.username(), "");
    }

    private static SignInProgress begin(String flow, String name, String username, String device) {
        return new SignInProgress(
                "", 0, flow, name, username, device, Stage.FIRST, Source.AUTHENTICATION, "", Map.of(), List.of());
    }

    /** Whether functions decide on its steps. */
    boolean isCustom() {
        return flow.equals(CUSTOM_AUTH);
    }

    /** Whether it is on the hosted pages, where a code is given in place of tokens. */
    boolean isHosted() {
        return flow.equals(HOSTED);
    }

    /** The same, to be known again. */
    SignInProgress marked(String newId, long end) {
        return new SignInProgress(newId, end, flow, name, username, device, stage, source, challenge, facts, history);
    }

    /** The same with another challenge posed. */
    SignInProgress posing(String next, Map<String, String> judgedBy) {
        return new SignInProgress(id, expiresAt, flow, name, username, device, stage, source, next, judgedBy, history);
    }

    /** The same, further on. */
    SignInProgress at(Stage next) {
        return new SignInProgress(id, expiresAt, flow, name, username, device, next, source, challenge, facts, history);
    }

    /** The same with tokens for another reason. */
    SignInProgress with(Source next) {
        return new SignInProgress(id, expiresAt, flow, name, username, device, stage, next, challenge, facts, history);
    }

    /** The same on the device that an answer names, if it names one. */
    SignInProgress on(String key) {
        return key.isEmpty()
                ? this
                : new SignInProgress(
                        id, expiresAt, flow, name, username, key, stage, source, challenge, facts, history);
    }

    /** The same with one more answer. */
    SignInProgress answered(String name, boolean right, @Nullable String metadata) {
        List<Answered> more = new ArrayList<>(history);
        more.add(new Answered(name, right, metadata));
        return new SignInProgress(
                id, expiresAt, flow, this.name, username, device, stage, source, challenge, facts, more);
    }

    /** The answers as functions are told of them. */
    List<ChallengeResult> results() {
        return history.stream()
                .map(one -> new ChallengeResult(one.challenge(), one.right(), Optional.ofNullable(one.metadata())))
                .toList();
    }

    /** What the answer is judged by. */
    String fact(String key) {
        return facts.getOrDefault(key, "");
    }
}
