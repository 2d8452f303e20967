package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.cognito.SavedDevices.SavedDevice;
import dev.jampx.client.auth.failure.ResourceNotFoundException;
import dev.jampx.client.auth.failure.SignInException;
import dev.jampx.client.auth.srp.SrpChallenge;
import dev.jampx.client.auth.srp.SrpClient;
import dev.jampx.client.service.Stages;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Answers challenges, and by itself those that no user has to be asked for: the proofs of passwords, and those of this device. */
final class ChallengeResponder {

    private static final String PASSWORD_VERIFIER = "PASSWORD_VERIFIER";
    private static final String DEVICE_SRP_AUTH = "DEVICE_SRP_AUTH";

    private final UserPoolApi api;
    private final SavedDevices devices;
    private final String poolName;
    private final InstantSource clock;
    private final Random random;

    /**
     * @param api the user pool
     * @param devices what this device is to users
     * @param userPoolId the user pool's id
     * @param clock the time as Cognito has it
     * @param random where secrets come from
     */
    ChallengeResponder(UserPoolApi api, SavedDevices devices, String userPoolId, InstantSource clock, Random random) {
        this.api = api;
        this.devices = devices;
        this.poolName = userPoolId.substring(userPoolId.indexOf('_') + 1);
        this.clock = clock;
        this.random = random;
    }

    /** Begins a proof of the password. */
    SrpClient beginProof() {
        return new SrpClient(poolName, random);
    }

    /**
     * Answers a challenge.
     *
     * @param challenge its name
     * @param username who answers
     * @param answers the answer, without the name
     * @param session what came with the challenge
     */
    CompletableFuture<Challenge> respond(
            String challenge, String username, Map<String, String> answers, Optional<String> session) {
        return forgettingLostDevice(username, () -> {
                    Map<String, String> responses = new HashMap<>(answers);
                    responses.put("USERNAME", username);
                    devices.of(username).ifPresent(device -> responses.put("DEVICE_KEY", device.key()));
                    return send(challenge, responses, session);
                })
                .thenCompose(next -> withDevice(username, next));
    }

    /** Answers {@code challenge} with the proof of the password, if that is what it asks for. */
    CompletableFuture<Challenge> prove(SrpClient proof, String password, String username, Challenge challenge) {
        if (!challenge.name().equals(PASSWORD_VERIFIER)) {
            return withDevice(username, challenge);
        }
        String name = challenge.parameter("USER_ID_FOR_SRP");
        return respond(PASSWORD_VERIFIER, name, claim(proof, name, password, challenge), challenge.session());
    }

    /** Proves to be a remembered device, if that is what {@code challenge} asks for. */
    CompletableFuture<Challenge> withDevice(String username, Challenge challenge) {
        if (!challenge.name().equals(DEVICE_SRP_AUTH)) {
            return CompletableFuture.completedFuture(challenge);
        }
        Optional<SavedDevice> saved = devices.of(username);
        if (saved.isEmpty()) {
            return CompletableFuture.failedFuture(
                    new SignInException("the user pool asks for a device that nothing is stored of here"));
        }
        SavedDevice device = saved.get();
        SrpClient proof = new SrpClient(device.groupKey(), random);
        Map<String, String> begin =
                Map.of("USERNAME", username, "SRP_A", proof.publicValue(), "DEVICE_KEY", device.key());
        return send(DEVICE_SRP_AUTH, begin, challenge.session()).thenCompose(verifier -> {
            Map<String, String> answers = new HashMap<>(claim(proof, device.key(), device.password(), verifier));
            answers.put("USERNAME", verifier.parameters().getOrDefault("USERNAME", username));
            answers.put("DEVICE_KEY", device.key());
            return send("DEVICE_PASSWORD_VERIFIER", answers, verifier.session());
        });
    }

    private Map<String, String> claim(SrpClient proof, String name, String password, Challenge challenge) {
        String timestamp = SrpClient.timestamp(clock.instant());
        try {
            SrpChallenge numbers = SrpChallenge.of(
                    challenge.parameter("SRP_B"), challenge.parameter("SALT"), challenge.parameter("SECRET_BLOCK"));
            return Map.of(
                    "PASSWORD_CLAIM_SECRET_BLOCK", challenge.parameter("SECRET_BLOCK"),
                    "PASSWORD_CLAIM_SIGNATURE", proof.claim(name, password, numbers, timestamp),
                    "TIMESTAMP", timestamp);
        } catch (IllegalArgumentException malformed) {
            throw new SignInException("the user pool's challenge cannot be answered: " + malformed.getMessage());
        }
    }

    private CompletableFuture<Challenge> send(
            String challenge, Map<String, String> responses, Optional<String> session) {
        ObjectNode input = api.clientInput().put("ChallengeName", challenge);
        UserPoolApi.put(input, "ChallengeResponses", responses);
        session.ifPresent(text -> input.put("Session", text));
        return api.once("RespondToAuthChallenge", input).thenApply(Challenge::of);
    }

    /** Somebody may have had the user pool forget this device; then it is a new one. */
    private CompletableFuture<Challenge> forgettingLostDevice(
            String username, Supplier<CompletableFuture<Challenge>> call) {
        return call.get()
                .handle((challenge, failure) -> {
                    Throwable cause = failure == null ? null : Stages.cause(failure);
                    if (cause instanceof ResourceNotFoundException lost
                            && String.valueOf(lost.getMessage()).contains("Device does not exist.")
                            && devices.of(username).isPresent()) {
                        devices.forget(username);
                        return call.get();
                    }
                    return cause == null
                            ? CompletableFuture.completedFuture(challenge)
                            : CompletableFuture.<Challenge>failedFuture(cause);
                })
                .thenCompose(next -> next);
    }
}
