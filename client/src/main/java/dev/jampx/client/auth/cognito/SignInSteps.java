package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.auth.CodeDelivery;
import dev.jampx.client.auth.MfaType;
import dev.jampx.client.auth.SignInStep;
import dev.jampx.client.auth.failure.SignInException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a challenge asks the user for. Setting up an authenticator app is not among them: it takes a call. */
final class SignInSteps {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String USER_ATTRIBUTES = "userAttributes.";

    private SignInSteps() {}

    static SignInStep of(Challenge challenge) {
        return switch (challenge.name()) {
            case "SMS_MFA", "SMS_OTP" -> new SignInStep.ConfirmSignInWithSmsCode(delivery(challenge));
            case "EMAIL_OTP" -> new SignInStep.ConfirmSignInWithEmailCode(delivery(challenge));
            case "SOFTWARE_TOKEN_MFA" -> new SignInStep.ConfirmSignInWithTotpCode();
            case "NEW_PASSWORD_REQUIRED" -> new SignInStep.ConfirmSignInWithNewPasswordRequired(missing(challenge));
            case "CUSTOM_CHALLENGE" -> new SignInStep.ConfirmSignInWithCustomChallenge(challenge.parameters());
            case "PASSWORD", "PASSWORD_SRP" -> new SignInStep.ConfirmSignInWithPassword();
            case "WEB_AUTHN" ->
                new SignInStep.ConfirmSignInWithPasskey(json(challenge.parameter("CREDENTIAL_REQUEST_OPTIONS")));
            case "SELECT_MFA_TYPE" ->
                new SignInStep.ContinueSignInWithMfaSelection(types(challenge.parameter("MFAS_CAN_CHOOSE")));
            case "MFA_SETUP" -> setUp(challenge);
            case "SELECT_CHALLENGE" -> new SignInStep.ContinueSignInWithFirstFactorSelection(challenge.available());
            default ->
                throw new SignInException(
                        "the user pool asks for " + challenge.name() + ", which this client does not know");
        };
    }

    /** Whether all that is left is to set up an authenticator app. */
    static boolean isTotpSetup(Challenge challenge) {
        return challenge.name().equals("MFA_SETUP") && settable(challenge).equals(Set.of(MfaType.TOTP));
    }

    private static SignInStep setUp(Challenge challenge) {
        Set<MfaType> types = settable(challenge);
        if (types.isEmpty()) {
            throw new SignInException("a second factor has to be set up, and none of "
                    + challenge.parameter("MFAS_CAN_SETUP") + " can be set up here");
        }
        return types.size() == 1
                ? new SignInStep.ContinueSignInWithEmailSetup()
                : new SignInStep.ContinueSignInWithMfaSetupSelection(types);
    }

    private static Set<MfaType> settable(Challenge challenge) {
        Set<MfaType> types = types(challenge.parameter("MFAS_CAN_SETUP"));
        // A phone number cannot be given here.
        types.remove(MfaType.SMS);
        return types;
    }

    private static Set<MfaType> types(String names) {
        Set<MfaType> types = EnumSet.noneOf(MfaType.class);
        texts(names).forEach(name -> MfaType.of(name).ifPresent(types::add));
        return types;
    }

    private static List<String> missing(Challenge challenge) {
        return texts(challenge.parameter("requiredAttributes")).stream()
                .map(name -> name.startsWith(USER_ATTRIBUTES) ? name.substring(USER_ATTRIBUTES.length()) : name)
                .toList();
    }

    private static CodeDelivery delivery(Challenge challenge) {
        return new CodeDelivery(
                challenge.parameter("CODE_DELIVERY_DESTINATION"),
                challenge.parameter("CODE_DELIVERY_DELIVERY_MEDIUM"),
                Optional.empty());
    }

    private static List<String> texts(String json) {
        List<String> texts = new ArrayList<>();
        if (!json.isEmpty()) {
            json(json).forEach(text -> texts.add(text.asText()));
        }
        return texts;
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new SignInException("the user pool's challenge cannot be read: " + malformed.getOriginalMessage());
        }
    }
}
