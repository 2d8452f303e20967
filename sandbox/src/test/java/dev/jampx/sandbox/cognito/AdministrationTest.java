package dev.jampx.sandbox.cognito;

import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.FORGED_KEY;
import static dev.jampx.sandbox.cognito.PoolFixture.FUNCTION_KEY;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserType;

class AdministrationTest {

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
    void aCreatedUserIsInvited() {
        UserType user = pool.client()
                .adminCreateUser(r -> r.userPoolId(pool.poolId())
                        .username(EMAIL)
                        .userAttributes(
                                AttributeType.builder()
                                        .name("email_verified")
                                        .value("true")
                                        .build(),
                                AttributeType.builder()
                                        .name("email")
                                        .value(EMAIL)
                                        .build()))
                .user();
        assertThat(user.userStatus()).isEqualTo(UserStatusType.FORCE_CHANGE_PASSWORD);
        assertThat(user.enabled()).isTrue();
        assertThat(user.userCreateDate()).isEqualTo(pool.clock.instant());
        assertThat(user.attributes())
                .extracting(AttributeType::name, AttributeType::value)
                .containsExactly(tuple("email", EMAIL), tuple("email_verified", "true"), tuple("sub", user.username()));
        assertThat(pool.delivered)
                .extracting(IssuedCode::purpose, IssuedCode::destination)
                .containsExactly(tuple(CodePurpose.INVITATION, EMAIL));
        assertRefused("UsernameExistsException", "User account already exists", () -> pool.client()
                .adminCreateUser(r -> r.userPoolId(pool.poolId()).username("Ada@example.com")));
    }

    @Test
    void anInvitationIsSuppressedOrSentAgain() {
        pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .temporaryPassword("T3mporary!")
                .messageAction(MessageActionType.SUPPRESS));
        assertThat(pool.delivered).isEmpty();
        assertThat(pool.pool().codes()).isEmpty();
        pool.client()
                .adminCreateUser(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).messageAction(MessageActionType.RESEND));
        assertThat(pool.delivered).hasSize(1);
        assertThat(pool.pool().userCount()).isEqualTo(1);
        assertRefused(
                "NotAuthorizedException",
                "Incorrect username or password.",
                () -> pool.withPassword(EMAIL, "T3mporary!"));
        assertThat(pool.withPassword(EMAIL, pool.code()).challengeNameAsString())
                .isEqualTo("NEW_PASSWORD_REQUIRED");
        String sub = pool.confirmed("bob@example.com");
        assertRefused(
                "UnsupportedUserStateException",
                "Resend not possible. " + sub + " status is not FORCE_CHANGE_PASSWORD",
                () -> pool.client().adminCreateUser(r -> r.userPoolId(pool.poolId())
                        .username("bob@example.com")
                        .messageAction(MessageActionType.RESEND)));
    }

    @Test
    void anAdministratorSetsPasswords() {
        pool.signUp(EMAIL);
        setPassword("T3mporary!", false);
        assertThat(pool.withSrp(EMAIL, "T3mporary!").challengeNameAsString()).isEqualTo("NEW_PASSWORD_REQUIRED");
        setPassword("Perm4nent!", true);
        assertThat(pool.withSrp(EMAIL, "Perm4nent!").authenticationResult()).isNotNull();
        assertRefused(
                "InvalidPasswordException",
                "Password did not conform with policy: Password must have uppercase characters",
                () -> setPassword("perm4nent!", true));
    }

    private void setPassword(String password, boolean permanent) {
        pool.client().adminSetUserPassword(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .password(password)
                .permanent(permanent));
    }

    @Test
    void groupsHaveMembersAndPrecedence() {
        String ada = pool.confirmed(EMAIL);
        String bob = pool.confirmed("bob@example.com");
        add(pool.client(), EMAIL, "USER");
        add(pool.client(), EMAIL, "USER");
        add(pool.client(), ada, "ADMIN");
        add(pool.client(), bob, "USER");
        assertThat(groups(EMAIL))
                .extracting(GroupType::groupName, GroupType::precedence, GroupType::userPoolId)
                .containsExactly(tuple("ADMIN", 0, pool.poolId()), tuple("USER", 1, pool.poolId()));
        assertThat(members("USER")).containsExactlyInAnyOrder(ada, bob);
        pool.client()
                .adminRemoveUserFromGroup(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).groupName("USER"));
        pool.restart();
        assertThat(groups(ada)).extracting(GroupType::groupName).containsExactly("ADMIN");
        assertThat(members("USER")).containsExactly(bob);
        assertThat(pool.pool().users("", 10))
                .extracting(UserAccount::username, UserAccount::groups)
                .containsExactlyInAnyOrder(tuple(ada, List.of("ADMIN")), tuple(bob, List.of("USER")));
        assertRefused("ResourceNotFoundException", "Group not found.", () -> add(pool.client(), EMAIL, "NOBODY"));
        assertRefused(
                "UserNotFoundException", "User does not exist.", () -> add(pool.client(), "eve@nowhere.com", "USER"));
    }

    @Test
    void groupsMayChangeWhileThePoolServes() {
        pool.confirmed(EMAIL);
        add(pool.client(), EMAIL, "USER");
        var old = pool.pool().settings();
        pool.deploy(PoolFixture.byEmail(List.of("STAFF")));
        assertThat(groups(EMAIL)).isEmpty();
        add(pool.client(), EMAIL, "STAFF");
        pool.apply(now -> old);
        assertThat(groups(EMAIL)).extracting(GroupType::groupName).containsExactly("USER");
    }

    @Test
    void listsComeInPages() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            String sub = pool.confirmed(name + "@example.com");
            add(pool.client(), sub, "USER");
        }
        assertThat(pool.client()
                        .listUsersPaginator(r -> r.userPoolId(pool.poolId()).limit(2))
                        .users())
                .extracting(UserType::username)
                .hasSize(5)
                .isSorted();
        assertThat(pool.client()
                        .listUsersInGroupPaginator(r ->
                                r.userPoolId(pool.poolId()).groupName("USER").limit(2))
                        .users())
                .hasSize(5);
        add(pool.client(), "a@example.com", "ADMIN");
        assertThat(pool.client()
                        .adminListGroupsForUserPaginator(r -> r.userPoolId(pool.poolId())
                                .username("a@example.com")
                                .limit(1))
                        .groups())
                .extracting(GroupType::groupName)
                .containsExactly("ADMIN", "USER");
        String token = pool.client()
                .listUsers(r -> r.userPoolId(pool.poolId()).limit(2))
                .paginationToken();
        assertRefused("InvalidParameterException", "Paging Marker is Invalid for Request", () -> pool.client()
                .listUsers(
                        r -> r.userPoolId(pool.poolId()).paginationToken(token).filter("email ^= \"a\"")));
        assertRefused("InvalidParameterException", "Invalid PaginationToken given.", () -> pool.client()
                .listUsers(r -> r.userPoolId(pool.poolId()).paginationToken("!")));
        assertThat(pool.client()
                        .listUsersPaginator(
                                r -> r.userPoolId(pool.poolId()).limit(1).filter("email ^= \"\""))
                        .users())
                .hasSize(5);
    }

    @Test
    void attributesAreChosen() {
        pool.confirmed(EMAIL);
        assertThat(pool.client()
                        .listUsers(r -> r.userPoolId(pool.poolId()).attributesToGet("email"))
                        .users()
                        .get(0)
                        .attributes())
                .extracting(AttributeType::name)
                .containsExactly("email");
        assertRefused("InvalidParameterException", "One or more requested attributes do not exist.", () -> pool.client()
                .listUsers(r -> r.userPoolId(pool.poolId()).attributesToGet("shoe_size")));
        assertRefused(
                "InvalidParameterException",
                "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value "
                        + "less than or equal to 60",
                () -> pool.client().listUsers(r -> r.userPoolId(pool.poolId()).limit(61)));
    }

    @Test
    void functionsAreHeldToTheirRole() {
        pool.signUp(EMAIL);
        try (CognitoIdentityProviderClient function = pool.client(FUNCTION_KEY)) {
            assertRefused(
                    "AccessDeniedException",
                    "User: arn:aws:sts::000000000000:assumed-role/post-confirmation/post-confirmation is not authorized "
                            + "to perform: cognito-idp:AdminAddUserToGroup on resource: arn:aws:cognito-idp:eu-central-1:"
                            + "000000000000:userpool/" + pool.poolId() + " because no identity-based policy allows the "
                            + "cognito-idp:AdminAddUserToGroup action",
                    () -> add(function, EMAIL, "USER"));
            pool.allowed.add("cognito-idp:AdminAddUserToGroup");
            add(function, EMAIL, "USER");
            assertThat(groups(EMAIL)).hasSize(1);
        }
        try (CognitoIdentityProviderClient forger = pool.client(FORGED_KEY)) {
            assertRefused(
                    "InvalidSignatureException",
                    "The request signature we calculated does not match the signature you provided.",
                    () -> add(forger, EMAIL, "ADMIN"));
        }
        assertThat(groups(EMAIL)).hasSize(1);
    }

    @Test
    void otherPoolsDoNotExist() {
        assertRefused("ResourceNotFoundException", "User pool eu-central-1_Other does not exist.", () -> pool.client()
                .listUsers(r -> r.userPoolId("eu-central-1_Other")));
        assertRefused(
                "InvalidParameterException",
                "1 validation error detected: Value 'nonsense' at 'userPoolId' failed to satisfy constraint: Member must "
                        + "satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+",
                () -> pool.client().listUsers(r -> r.userPoolId("nonsense")));
    }

    @Test
    void settingsOfAnotherPoolAreRefused() {
        var settings = pool.pool().settings();
        var other = UserPoolSettings.of(
                new UserPoolIdentity("eu-central-1_Other", settings.identity().clientId()),
                settings.issuer(),
                Optional.of(settings.auth()));
        assertThatIllegalArgumentException().isThrownBy(() -> pool.apply(old -> other));
        assertThat(pool.pool().settings()).isEqualTo(settings);
    }

    private void add(CognitoIdentityProviderClient client, String username, String group) {
        client.adminAddUserToGroup(
                r -> r.userPoolId(pool.poolId()).username(username).groupName(group));
    }

    private List<GroupType> groups(String username) {
        return pool.client()
                .adminListGroupsForUser(r -> r.userPoolId(pool.poolId()).username(username))
                .groups();
    }

    private List<String> members(String group) {
        return pool.client().listUsersInGroup(r -> r.userPoolId(pool.poolId()).groupName(group)).users().stream()
                .map(UserType::username)
                .toList();
    }
}
