package dev.jampx.client.auth.failure;

import dev.jampx.client.service.ServiceRefusal;

/** Makes of Cognito's refusals the exceptions that programs handle. Part of the implementation. */
public final class AuthFailures {

    private AuthFailures() {}

    /**
     * The exception for a refusal.
     *
     * @param refusal Cognito's answer
     */
    public static AuthException of(ServiceRefusal refusal) {
        String message = String.valueOf(refusal.getMessage());
        return switch (refusal.errorType()) {
            case "NotAuthorizedException" -> new NotAuthorizedException(message, refusal);
            case "UserNotFoundException" -> new UserNotFoundException(message, refusal);
            case "UserNotConfirmedException" -> new UserNotConfirmedException(message, refusal);
            case "UsernameExistsException" -> new UsernameExistsException(message, refusal);
            case "AliasExistsException" -> new AliasExistsException(message, refusal);
            case "CodeMismatchException" -> new CodeMismatchException(message, refusal);
            case "ExpiredCodeException" -> new ExpiredCodeException(message, refusal);
            case "CodeDeliveryFailureException" -> new CodeDeliveryFailureException(message, refusal);
            case "InvalidPasswordException" -> new InvalidPasswordException(message, refusal);
            case "PasswordHistoryPolicyViolationException" ->
                new PasswordHistoryPolicyViolationException(message, refusal);
            case "PasswordResetRequiredException" -> new PasswordResetRequiredException(message, refusal);
            case "InvalidParameterException" -> new InvalidParameterException(message, refusal);
            case "ResourceNotFoundException" -> new ResourceNotFoundException(message, refusal);
            case "LimitExceededException" -> new LimitExceededException(message, refusal);
            case "TooManyRequestsException" -> new TooManyRequestsException(message, refusal);
            case "TooManyFailedAttemptsException" -> new TooManyFailedAttemptsException(message, refusal);
            case "MFAMethodNotFoundException" -> new MfaMethodNotFoundException(message, refusal);
            case "SoftwareTokenMFANotFoundException" -> new SoftwareTokenMfaNotFoundException(message, refusal);
            case "EnableSoftwareTokenMFAException" -> new EnableSoftwareTokenMfaException(message, refusal);
            case "UserLambdaValidationException" -> new UserLambdaValidationException(message, refusal);
            case "UnexpectedLambdaException" -> new UnexpectedLambdaException(message, refusal);
            case "InvalidLambdaResponseException" -> new InvalidLambdaResponseException(message, refusal);
            case "ForbiddenException" -> new ForbiddenException(message, refusal);
            default -> new OtherAuthException(refusal.errorType(), message, refusal);
        };
    }
}
