package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.pool.AttemptLimit;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.SignInService;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import dev.jampx.sandbox.cognito.token.RefreshTokens;
import java.util.List;

/** All operations of a local user pool. */
public final class Operations {

    private static final int WRONG_PASSWORDS_AN_HOUR = 5;

    private Operations() {}

    /** @param signIns the pool's sign-ins */
    public static List<Operation> of(
            UserPool pool, SignInService signIns, AccessTokens accessTokens, RefreshTokens refreshTokens) {
        return List.of(
                new SignUp(pool),
                new ConfirmSignUp(pool, signIns),
                new ResendConfirmationCode(pool),
                new InitiateAuth(pool, signIns),
                new RespondToAuthChallenge(pool, signIns),
                new GetTokensFromRefreshToken(pool, signIns),
                new GetUser(pool, accessTokens),
                new ForgotPassword(pool),
                new ConfirmForgotPassword(pool),
                new ChangePassword(pool, accessTokens, new AttemptLimit(WRONG_PASSWORDS_AN_HOUR, pool.clock())),
                new GlobalSignOut(pool, accessTokens),
                new RevokeToken(pool, refreshTokens),
                new UpdateUserAttributes(pool, accessTokens),
                new DeleteUserAttributes(pool, accessTokens),
                new GetUserAttributeVerificationCode(pool, accessTokens),
                new VerifyUserAttribute(pool, accessTokens),
                new SetUserSettings(pool, accessTokens),
                new DeleteUser(pool, accessTokens),
                new AdminConfirmSignUp(pool),
                new AdminCreateUser(pool),
                new AdminSetUserPassword(pool),
                new AdminGetUser(pool),
                new AdminAddUserToGroup(pool),
                new AdminRemoveUserFromGroup(pool),
                new AdminListGroupsForUser(pool),
                new AdminDeleteUser(pool),
                new AdminDisableUser(pool),
                new AdminEnableUser(pool),
                new AdminUpdateUserAttributes(pool),
                new AdminDeleteUserAttributes(pool),
                new AdminResetUserPassword(pool),
                new AdminUserGlobalSignOut(pool),
                new AdminSetUserSettings(pool),
                new AdminLinkProviderForUser(pool),
                new AdminDisableProviderForUser(pool),
                new CreateGroup(pool),
                new GetGroup(pool),
                new UpdateGroup(pool),
                new DeleteGroup(pool),
                new ListGroups(pool),
                new ListUserPools(pool),
                new DescribeUserPool(pool),
                new ListUserPoolClients(pool),
                new DescribeUserPoolClient(pool),
                new ListUsers(pool),
                new ListUsersInGroup(pool));
    }
}
