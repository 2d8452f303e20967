package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

    private static final String NEXT = "N3xt-Password";

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
    void aForgottenPasswordIsReplacedWithACode() {
        pool.confirmed(EMAIL);
        forgotten(EMAIL);
        assertThat(pool.delivered.get(1).purpose()).isEqualTo(CodePurpose.FORGOT_PASSWORD);
        String code = pool.code();
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertRefused(
                "CodeMismatchException",
                "Invalid verification code provided, please try again.",
                () -> replace(EMAIL, wrong, NEXT));
        assertRefused(
                "InvalidPasswordException",
                "Password did not conform with policy: Password not long enough",
                () -> replace(EMAIL, code, "short"));
        replace(EMAIL, code, NEXT);
        assertThat(pool.withSrp(EMAIL, NEXT).authenticationResult()).isNotNull();
        assertRefused(
                "NotAuthorizedException", "Incorrect username or password.", () -> pool.withPassword(EMAIL, PASSWORD));
        assertRefused(
                "ExpiredCodeException",
                "Invalid code provided, please request a code again.",
                () -> replace(EMAIL, code, NEXT));
    }

    @Test
    void aCodeForAPasswordIsGoodForAnHour() {
        pool.confirmed(EMAIL);
        forgotten(EMAIL);
        pool.clock.advance(Duration.ofHours(1));
        assertRefused(
                "ExpiredCodeException",
                "Invalid code provided, please request a code again.",
                () -> replace(EMAIL, pool.code(), NEXT));
    }

    @Test
    void codesGoOnlyToVerifiedAddressesOfUsers() {
        pool.signUp("bob@example.com");
        int before = pool.delivered.size();
        assertThat(forgotten("bob@example.com")).isEqualTo("b***@e***");
        assertThat(forgotten("eve@nowhere.com")).isEqualTo("e***@n***");
        assertThat(forgotten("a name that is no address".replace(' ', '-'))).matches("[a-z]\\*\\*\\*@[a-z]\\*\\*\\*");
        assertThat(pool.delivered).hasSize(before);
        assertRefused(
                "CodeMismatchException",
                "Invalid verification code provided, please try again.",
                () -> replace("eve@nowhere.com", "123456", NEXT));
        pool.revealMissingUsers();
        assertRefused(
                "InvalidParameterException",
                "Cannot reset password for the user as there is no registered/verified email or phone_number",
                () -> forgotten("bob@example.com"));
        assertRefused("UserNotFoundException", "User does not exist.", () -> forgotten("eve@nowhere.com"));
        assertRefused(
                "UserNotFoundException", "User does not exist.", () -> replace("eve@nowhere.com", "123456", NEXT));
    }

    @Test
    void invitedUsersCannotResetTheirPassword() {
        pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        assertRefused(
                "NotAuthorizedException",
                "User password cannot be reset in the current state.",
                () -> forgotten(EMAIL));
    }

    @Test
    void aSignedInUserChangesTheirPassword() {
        pool.confirmed(EMAIL);
        String token = pool.withPassword(EMAIL, PASSWORD).authenticationResult().accessToken();
        pool.client()
                .changePassword(
                        r -> r.accessToken(token).previousPassword(PASSWORD).proposedPassword(NEXT));
        assertThat(pool.withSrp(EMAIL, NEXT).authenticationResult()).isNotNull();
        for (int i = 0; i < 5; i++) {
            assertRefused("NotAuthorizedException", "Incorrect username or password.", () -> pool.client()
                    .changePassword(
                            r -> r.accessToken(token).previousPassword(PASSWORD).proposedPassword(NEXT)));
        }
        assertRefused(
                "LimitExceededException", "Attempt limit exceeded, please try after some time.", () -> pool.client()
                        .changePassword(
                                r -> r.accessToken(token).previousPassword(NEXT).proposedPassword(PASSWORD)));
    }

    @Test
    void noPasswordIsInTheStore() throws IOException {
        pool.confirmed(EMAIL);
        pool.close();
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> assertThat(
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .contains(EMAIL)
                    .doesNotContain(PASSWORD));
        }
        pool.restart();
    }

    private String forgotten(String username) {
        return pool.client()
                .forgotPassword(r -> r.clientId(pool.clientId()).username(username))
                .codeDeliveryDetails()
                .destination();
    }

    private void replace(String username, String code, String password) {
        pool.client().confirmForgotPassword(r -> r.clientId(pool.clientId())
                .username(username)
                .confirmationCode(code)
                .password(password));
    }
}
