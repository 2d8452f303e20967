package dev.jampx.cli.aws.account;

import dev.jampx.cli.aws.failure.DeploymentTarget;
import dev.jampx.cli.aws.failure.FailureTranslation;
import dev.jampx.cli.aws.failure.ResourceNames;
import dev.jampx.cli.mistake.UserMistakeException;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Turns what the AWS SDK throws into the user's mistakes. */
public final class AwsFailures {

    private final FailureTranslation translation;

    private AwsFailures(FailureTranslation translation) {
        this.translation = translation;
    }

    /** Those of calls about {@code stack}. */
    public static AwsFailures about(String stack, AwsAccount account) {
        return new AwsFailures(new FailureTranslation(
                new DeploymentTarget(stack, Optional.empty(), account.region(), account.profile()),
                ResourceNames.none()));
    }

    /**
     * The result of {@code call}.
     *
     * @throws UserMistakeException if AWS refuses it for a reason that the user can change
     */
    public <T> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw translation
                    .ofService(code(e), message(e))
                    .<RuntimeException>map(UserMistakeException::new)
                    .orElse(e);
        }
    }

    private static String code(SdkException e) {
        return e instanceof AwsServiceException refusal && refusal.awsErrorDetails() != null
                ? String.valueOf(refusal.awsErrorDetails().errorCode())
                : "";
    }

    private static String message(SdkException e) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getSimpleName())
                    .append(": ")
                    .append(cause.getMessage())
                    .append('\n');
        }
        return text.toString();
    }
}
