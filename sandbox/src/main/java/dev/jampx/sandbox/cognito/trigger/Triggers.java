package dev.jampx.sandbox.cognito.trigger;

import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.lambda.FunctionInvoker;
import java.util.function.Supplier;

/**
 * All triggers of a user pool. Those that a definition has no function for do nothing.
 *
 * @param preSignUp before a user comes to be
 * @param postConfirmation after a user was confirmed
 * @param preAuthentication before a sign-in
 * @param postAuthentication after a sign-in
 * @param customChallenges the three of a sign-in of one's own
 * @param preTokenGeneration before tokens are issued
 * @param userMigration when somebody is unknown
 * @param customMessage before a message is sent
 * @param customSender in place of sending a message
 */
public record Triggers(
        PreSignUp preSignUp,
        PostConfirmation postConfirmation,
        PreAuthentication preAuthentication,
        PostAuthentication postAuthentication,
        CustomChallenges customChallenges,
        PreTokenGeneration preTokenGeneration,
        UserMigration userMigration,
        CustomMessage customMessage,
        CustomSender customSender) {

    /** The triggers of a pool with {@code settings}, whose functions {@code functions} runs. */
    public static Triggers of(FunctionInvoker functions, Supplier<UserPoolSettings> settings) {
        FunctionCall call = new FunctionCall(functions, settings);
        return new Triggers(
                new PreSignUp(call),
                new PostConfirmation(call),
                new PreAuthentication(call),
                new PostAuthentication(call),
                new CustomChallenges(call),
                new PreTokenGeneration(call),
                new UserMigration(call),
                new CustomMessage(call),
                new CustomSender(call));
    }
}
