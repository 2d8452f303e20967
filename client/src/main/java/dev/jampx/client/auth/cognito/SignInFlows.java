package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.FirstFactor;
import dev.jampx.client.auth.SignInRequest;
import dev.jampx.client.auth.failure.AuthValidationException;
import dev.jampx.client.auth.srp.SrpClient;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Begins sign-ins, in each of the ways there are.
 *
 * @param api the user pool
 * @param devices what this device is to users
 * @param responder answers challenges
 */
record SignInFlows(UserPoolApi api, SavedDevices devices, ChallengeResponder responder) {

    private static final String USERNAME = "USERNAME";
    private static final String PASSWORD = "PASSWORD";
    private static final String SRP_A = "SRP_A";

    /**
     * A sign-in that has begun.
     *
     * @param username what the user pool calls the user, or the user themselves if it does not say
     * @param challenge how it goes on
     */
    record Begun(String username, Challenge challenge) {}

    /**
     * Begins a sign-in.
     *
     * @param request who, and how
     * @param session what a sign-up that has just ended gave, to sign in without more
     */
    CompletableFuture<Begun> begin(SignInRequest request, Optional<String> session) {
        if (request.username().isEmpty()) {
            throw new AuthValidationException("a sign-in needs a username");
        }
        return switch (request.flow()) {
            case USER_SRP_AUTH -> byProof(request, "USER_SRP_AUTH", new HashMap<>());
            case CUSTOM_WITH_SRP -> byProof(request, "CUSTOM_AUTH", new HashMap<>(Map.of("CHALLENGE_NAME", SRP_A)));
            case USER_PASSWORD_AUTH ->
                plain(request, "USER_PASSWORD_AUTH", withDevice(request, Map.of(PASSWORD, password(request))), session);
            case CUSTOM_WITHOUT_SRP -> plain(request, "CUSTOM_AUTH", withDevice(request, Map.of()), session);
            case USER_AUTH -> byChoice(request, session);
        };
    }

    private CompletableFuture<Begun> byChoice(SignInRequest request, Optional<String> session) {
        Map<String, String> parameters = new HashMap<>();
        Optional<FirstFactor> preferred = request.preferredChallenge();
        preferred.ifPresent(factor -> parameters.put("PREFERRED_CHALLENGE", factor.name()));
        if (preferred.filter(FirstFactor.PASSWORD_SRP::equals).isPresent()) {
            return byProof(request, "USER_AUTH", parameters);
        }
        if (preferred.filter(FirstFactor.PASSWORD::equals).isPresent()) {
            parameters.put(PASSWORD, password(request));
        }
        return plain(request, "USER_AUTH", parameters, session);
    }

    private CompletableFuture<Begun> byProof(SignInRequest request, String flow, Map<String, String> parameters) {
        String password = password(request);
        SrpClient proof = responder.beginProof();
        parameters.put(USERNAME, request.username());
        parameters.put(SRP_A, proof.publicValue());
        return initiate(flow, parameters, Optional.empty()).thenCompose(challenge -> {
            String username = activeName(request, challenge);
            return responder.prove(proof, password, username, challenge).thenApply(next -> new Begun(username, next));
        });
    }

    private CompletableFuture<Begun> plain(
            SignInRequest request, String flow, Map<String, String> parameters, Optional<String> session) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put(USERNAME, request.username());
        return initiate(flow, all, session).thenCompose(challenge -> {
            String username = activeName(request, challenge);
            return responder.withDevice(username, challenge).thenApply(next -> new Begun(username, next));
        });
    }

    private CompletableFuture<Challenge> initiate(
            String flow, Map<String, String> parameters, Optional<String> session) {
        ObjectNode input = api.clientInput().put("AuthFlow", flow);
        UserPoolApi.put(input, "AuthParameters", parameters);
        session.ifPresent(text -> input.put("Session", text));
        return api.repeatable("InitiateAuth", input).thenApply(Challenge::of);
    }

    private Map<String, String> withDevice(SignInRequest request, Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        devices.of(request.username()).ifPresent(device -> all.put("DEVICE_KEY", device.key()));
        return all;
    }

    private static String activeName(SignInRequest request, Challenge challenge) {
        String forSrp = challenge.parameters().getOrDefault("USER_ID_FOR_SRP", request.username());
        return challenge.parameters().getOrDefault(USERNAME, forSrp);
    }

    private static String password(SignInRequest request) {
        return request.password()
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new AuthValidationException("a sign-in by " + request.flow() + " needs a password"));
    }
}
