package dev.jampx.sandbox.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;

/** What the SDK makes of Cognito's refusals. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(String errorType, String message, ThrowingCallable request) {
        assertThatThrownBy(request)
                .asInstanceOf(type(CognitoIdentityProviderException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.awsErrorDetails().errorCode() + ": "
                                    + refusal.awsErrorDetails().errorMessage())
                            .isEqualTo(errorType + ": " + message);
                    assertThat(refusal.statusCode()).isEqualTo(400);
                });
    }
}
