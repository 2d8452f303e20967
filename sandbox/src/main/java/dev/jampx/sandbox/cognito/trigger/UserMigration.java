package dev.jampx.sandbox.cognito.trigger;

import dev.jampx.model.AuthTrigger;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trigger when somebody unknown signs in or forgot their password, which may fetch them from elsewhere. */
public final class UserMigration {

    /**
     * A user whom the function fetched.
     *
     * @param attributes what is known of the user
     * @param finalUserStatus Cognito's name of where the user is to stand, such as {@code CONFIRMED}
     * @param suppressMessage whether the user gets no invitation
     * @param desiredDeliveryMediums how an invitation is sent: {@code EMAIL}, {@code SMS} or both; nothing if the function does not say
     * @param forceAliasCreation whether the user takes an alias from another user who has it
     */
    public record Migrated(
            Map<String, String> attributes,
            Optional<String> finalUserStatus,
            boolean suppressMessage,
            List<String> desiredDeliveryMediums,
            boolean forceAliasCreation) {}

    private final FunctionCall call;

    UserMigration(FunctionCall call) {
        this.call = call;
    }

    /**
     * Asks for somebody who signs in with a password.
     *
     * @param userName what the client calls the user
     * @param validationData the client metadata of the request that began the sign-in
     * @return the user; empty without a function, or if the function knows nobody
     * @throws CognitoFailure when the function fails
     */
    public Optional<Migrated> authenticate(
            String userName, String password, Map<String, String> validationData, TriggerCaller caller) {
        TriggerEvent event = event().with("password", password).withAny("validationData", validationData);
        return run("Authentication", userName, event, caller);
    }

    /**
     * Asks for somebody who forgot their password.
     *
     * @param userName what the client calls the user
     * @return the user; empty without a function, or if the function knows nobody
     * @throws CognitoFailure when the function fails
     */
    public Optional<Migrated> forgotPassword(String userName, TriggerCaller caller) {
        return run("ForgotPassword", userName, event().withMetadata(caller), caller);
    }

    private static TriggerEvent event() {
        return TriggerEvent.of(
                "userAttributes",
                "forceAliasCreation",
                "enableSMSMFA",
                "finalUserStatus",
                "messageAction",
                "desiredDeliveryMediums");
    }

    private Optional<Migrated> run(String occasion, String userName, TriggerEvent event, TriggerCaller caller) {
        return call.call(AuthTrigger.USER_MIGRATION, occasion, userName, event, caller)
                .filter(answer -> !answer.texts("userAttributes").isEmpty())
                .map(answer -> new Migrated(
                        answer.texts("userAttributes"),
                        answer.text("finalUserStatus"),
                        answer.text("messageAction").filter("SUPPRESS"::equals).isPresent(),
                        answer.list("desiredDeliveryMediums").orElseGet(List::of),
                        answer.flag("forceAliasCreation")));
    }
}
