package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeDeliveryDetailsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ConfirmSignUpRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SignUpRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SignUpResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

class SignUpTest {

    @TempDir
    Path folder;

    private PoolFixture pool;

    @BeforeEach
    void start() {
        pool = new PoolFixture(folder);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void aSignUpIsAnsweredWithWhereTheCodeWent() {
        SignUpResponse response = pool.client().signUp(signUp(EMAIL, PASSWORD));
        assertThat(response.userConfirmed()).isFalse();
        assertThat(UUID.fromString(response.userSub()).version()).isEqualTo(4);
        assertThat(response.codeDeliveryDetails())
                .isEqualTo(CodeDeliveryDetailsType.builder()
                        .destination("a***@e***")
                        .deliveryMedium("EMAIL")
                        .attributeName("email")
                        .build());
        assertThat(pool.delivered)
                .singleElement()
                .satisfies(code -> assertThat(code.code()).matches("[0-9]{6}"))
                .extracting(IssuedCode::username, IssuedCode::destination, IssuedCode::purpose)
                .containsExactly(response.userSub(), EMAIL, CodePurpose.SIGN_UP);
        assertThat(pool.pool().codes()).isEqualTo(pool.delivered);
    }

    @Test
    void theCodeConfirmsTheUserAndTheAddress() {
        String sub = pool.signUp(EMAIL);
        assertThat(status()).isEqualTo(UserStatusType.UNCONFIRMED);
        pool.client().confirmSignUp(confirm(EMAIL, pool.code()));
        assertThat(status()).isEqualTo(UserStatusType.CONFIRMED);
        assertThat(pool.client()
                        .adminGetUser(r -> r.userPoolId(pool.poolId()).username(EMAIL))
                        .userAttributes())
                .extracting(AttributeType::name, AttributeType::value)
                .containsExactly(tuple("email", EMAIL), tuple("email_verified", "true"), tuple("sub", sub));
        assertRefused(
                "NotAuthorizedException", "User cannot be confirmed. Current status is CONFIRMED", () -> pool.client()
                        .confirmSignUp(confirm(EMAIL, pool.code())));
    }

    @Test
    void attributesOfTheSchemaAreKept() {
        pool.client()
                .signUp(signUp(EMAIL, PASSWORD).toBuilder()
                        .userAttributes(attribute("given_name", "Ada"), attribute("email", "ADA@example.com"))
                        .build());
        assertThat(pool.client()
                        .adminGetUser(r -> r.userPoolId(pool.poolId()).username(EMAIL))
                        .userAttributes())
                .contains(attribute("given_name", "Ada"), attribute("email", EMAIL));
    }

    @Test
    void wrongSignUpsAreRefused() {
        assertRefused("InvalidParameterException", "Username should be an email.", () -> pool.client()
                .signUp(signUp("ada", PASSWORD)));
        assertRefused(
                "InvalidPasswordException",
                "Password did not conform with policy: Password not long enough",
                () -> pool.client().signUp(signUp(EMAIL, "Pw0!")));
        assertRefused(
                "InvalidPasswordException",
                "Password did not conform with policy: Password must have symbol characters",
                () -> pool.client().signUp(signUp(EMAIL, "Passw0rdd")));
        assertRefused(
                "InvalidParameterException",
                "Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.\n",
                () -> pool.client().signUp(withAttribute("custom:x", "1")));
        assertRefused(
                "NotAuthorizedException", "A client attempted to write unauthorized attribute", () -> pool.client()
                        .signUp(withAttribute("email_verified", "true")));
        assertRefused(
                "InvalidParameterException",
                "The attribute email must be the same as the username.",
                () -> pool.client().signUp(withAttribute("email", "eve@example.com")));
        assertRefused("ResourceNotFoundException", "User pool client nobody does not exist.", () -> pool.client()
                .signUp(signUp(EMAIL, PASSWORD).toBuilder().clientId("nobody").build()));
        assertThat(pool.pool().userCount()).isZero();
        assertThat(pool.delivered).isEmpty();
    }

    @Test
    void anAddressHasOneUserWhateverItsCase() {
        pool.signUp(EMAIL);
        assertRefused("UsernameExistsException", "An account with the given email already exists.", () -> pool.client()
                .signUp(signUp("ADA@Example.com", PASSWORD)));
        assertThat(pool.pool().userCount()).isEqualTo(1);
    }

    @Test
    void brokenConstraintsAreAllNamed() {
        assertRefused(
                "InvalidParameterException",
                "3 validation errors detected: Value null at 'clientId' failed to satisfy constraint: Member must not be null; "
                        + "Value at 'username' failed to satisfy constraint: Member must satisfy regular expression pattern: "
                        + "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+; "
                        + "Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256",
                () -> pool.client().signUp(r -> r.username("a b").password("x".repeat(257))));
    }

    @Test
    void wrongCodesAreRefusedAndLimited() {
        pool.signUp(EMAIL);
        String wrong = pool.code().equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertRefused(
                    "CodeMismatchException",
                    "Invalid verification code provided, please try again.",
                    () -> pool.client().confirmSignUp(confirm(EMAIL, wrong)));
        }
        assertRefused(
                "LimitExceededException", "Attempt limit exceeded, please try after some time.", () -> pool.client()
                        .confirmSignUp(confirm(EMAIL, pool.code())));
        pool.clock.advance(Duration.ofHours(1));
        pool.client().confirmSignUp(confirm(EMAIL, pool.code()));
    }

    @Test
    void aCodeIsGoodForADay() {
        pool.signUp(EMAIL);
        pool.clock.advance(Duration.ofHours(24));
        assertRefused("ExpiredCodeException", "Invalid code provided, please request a code again.", () -> pool.client()
                .confirmSignUp(confirm(EMAIL, pool.code())));
    }

    @Test
    void aNewCodeReplacesTheFormerOne() {
        pool.signUp(EMAIL);
        String former = pool.code();
        pool.client().resendConfirmationCode(r -> r.clientId(pool.clientId()).username(EMAIL));
        if (!pool.code().equals(former)) {
            assertRefused(
                    "CodeMismatchException",
                    "Invalid verification code provided, please try again.",
                    () -> pool.client().confirmSignUp(confirm(EMAIL, former)));
        }
        pool.client().confirmSignUp(confirm(EMAIL, pool.code()));
        assertRefused("InvalidParameterException", "User is already confirmed.", () -> pool.client()
                .resendConfirmationCode(r -> r.clientId(pool.clientId()).username(EMAIL)));
    }

    @Test
    void askingForCodesIsLimited() {
        pool.signUp(EMAIL);
        for (int i = 0; i < 20; i++) {
            pool.client()
                    .resendConfirmationCode(r -> r.clientId(pool.clientId()).username(EMAIL));
        }
        assertRefused(
                "LimitExceededException", "Attempt limit exceeded, please try after some time.", () -> pool.client()
                        .resendConfirmationCode(r -> r.clientId(pool.clientId()).username(EMAIL)));
    }

    @Test
    void nobodyLearnsWhoDoesNotExist() {
        assertThat(pool.client()
                        .resendConfirmationCode(r -> r.clientId(pool.clientId()).username("eve@nowhere.com"))
                        .codeDeliveryDetails()
                        .destination())
                .isEqualTo("e***@n***");
        assertRefused("ExpiredCodeException", "Invalid code provided, please request a code again.", () -> pool.client()
                .confirmSignUp(confirm("eve@nowhere.com", "123456")));
        assertThat(pool.delivered).isEmpty();
    }

    @Test
    void missingUsersAreToldWhenTheSettingsSaySo() {
        pool.revealMissingUsers();
        assertRefused("UserNotFoundException", "User does not exist.", () -> pool.client()
                .resendConfirmationCode(r -> r.clientId(pool.clientId()).username("eve@nowhere.com")));
        assertRefused("UserNotFoundException", "User does not exist.", () -> pool.client()
                .confirmSignUp(confirm("eve@nowhere.com", "123456")));
    }

    private UserStatusType status() {
        return pool.client()
                .adminGetUser(r -> r.userPoolId(pool.poolId()).username(EMAIL))
                .userStatus();
    }

    private SignUpRequest signUp(String email, String password) {
        return SignUpRequest.builder()
                .clientId(pool.clientId())
                .username(email)
                .password(password)
                .build();
    }

    private SignUpRequest withAttribute(String name, String value) {
        return signUp(EMAIL, PASSWORD).toBuilder()
                .userAttributes(attribute(name, value))
                .build();
    }

    private ConfirmSignUpRequest confirm(String email, String code) {
        return ConfirmSignUpRequest.builder()
                .clientId(pool.clientId())
                .username(email)
                .confirmationCode(code)
                .build();
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }
}
