package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/** The challenges {@code EMAIL_OTP}, {@code SMS_OTP} and {@code SMS_MFA}: a code that was sent to the user. */
final class MessageCode implements Challenge {

    /** The digits of a code that takes the place of the password. */
    private static final int LONG = 8;

    /** The digits of a code beside the password. */
    private static final int SHORT = 6;

    private final String name;
    private final DeliveryMedium medium;
    private final CodeSender sender;
    private final SignInSessions sessions;
    private final SecureRandom random;

    MessageCode(String name, DeliveryMedium medium, CodeSender sender, SignInSessions sessions, SecureRandom random) {
        this.name = name;
        this.medium = medium;
        this.sender = sender;
        this.sessions = sessions;
        this.random = random;
    }

    @Override
    public ObjectNode pose(SignInProgress progress, StoredUser user, AuthRequest request) {
        return pose(progress, user, Map.of(), request);
    }

    /**
     * The same.
     *
     * @param facts what is to be known as well once the code was right
     */
    ObjectNode pose(SignInProgress progress, StoredUser user, Map<String, String> facts, AuthRequest request) {
        String code = code(progress.stage() == Stage.FIRST && !progress.isCustom() ? LONG : SHORT);
        String destination = sender.send(user, medium, code, request.caller());
        Map<String, String> all = new LinkedHashMap<>(facts);
        all.put("code", code);
        return document(progress.posing(name, all), user.username(), destination);
    }

    /**
     * Poses it to somebody who does not exist: nothing is sent, and no code is right.
     *
     * @param destination what the client is told of where the code went
     */
    ObjectNode poseToNobody(SignInProgress progress, String destination) {
        return document(progress.posing(name, Map.of()), progress.name(), destination);
    }

    private ObjectNode document(SignInProgress posed, String userId, String destination) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("CODE_DELIVERY_DELIVERY_MEDIUM", medium.name());
        parameters.put("CODE_DELIVERY_DESTINATION", destination);
        if (posed.stage() == Stage.FIRST) {
            parameters.put("USERNAME", userId);
        } else {
            parameters.put("USER_ID_FOR_SRP", userId);
        }
        return Challenges.document(name, sessions.seal(posed), parameters);
    }

    private String code(int digits) {
        StringBuilder code = new StringBuilder();
        random.ints(digits, 0, 10).forEach(code::append);
        return code.toString();
    }

    @Override
    public Answer answer(SignInProgress progress, StoredUser user, AuthRequest request) {
        byte[] given = request.parameters().required(name + "_CODE").getBytes(StandardCharsets.UTF_8);
        byte[] right = progress.fact("code").getBytes(StandardCharsets.UTF_8);
        if (right.length == 0 || !MessageDigest.isEqual(right, given)) {
            sessions.miss(progress);
            throw wrong();
        }
        return new Answer.Passed(user);
    }

    static CognitoFailure wrong() {
        return new CognitoFailure("CodeMismatchException", "Invalid code or auth state for the user.");
    }
}
