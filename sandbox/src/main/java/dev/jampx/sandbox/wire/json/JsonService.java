package dev.jampx.sandbox.wire.json;

import dev.jampx.sandbox.wire.WireRequest;

/** The services that speak AWS JSON 1.1. */
public enum JsonService {
    /** Cognito's user pools. */
    USER_POOLS(
            "AWSCognitoIdentityProviderService.", "cognito-idp", "InvalidParameterException", "InternalErrorException"),
    /** Cognito's identity pools. */
    IDENTITY_POOLS("AWSCognitoIdentityService.", "cognito-identity", "ValidationException", "InternalErrorException"),
    /** Key Management Service. */
    KEYS("TrentService.", "kms", "ValidationException", "KMSInternalException"),
    /** Systems Manager. */
    PARAMETERS("AmazonSSM.", "ssm", "ValidationException", "InternalServerError");

    private final String target;
    private final String model;
    private final String validationError;
    private final String fault;

    JsonService(String target, String model, String validationError, String fault) {
        this.target = target;
        this.model = model;
        this.validationError = validationError;
        this.fault = fault;
    }

    /** Whether a request names an operation of this service. */
    public boolean isAskedBy(WireRequest request) {
        return request.header("x-amz-target").orElse("").startsWith(target);
    }

    /** What the header {@code X-Amz-Target} begins with. */
    public String target() {
        return target;
    }

    /** What its published model is called. */
    String model() {
        return model;
    }

    /** The error of requests that break a constraint of the model. */
    String validationError() {
        return validationError;
    }

    /** The error of requests at which the sandbox fails. */
    String fault() {
        return fault;
    }
}
