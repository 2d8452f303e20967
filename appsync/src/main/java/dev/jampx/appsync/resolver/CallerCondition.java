package dev.jampx.appsync.resolver;

import dev.jampx.appsync.Placeholder;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.AuthProvider;
import java.util.Optional;

/**
 * The JavaScript condition under which a caller who came in a role's mode has the role: {@code true} if all such callers have it. There is
 * none for a role that a row tells, because there is no row to look at.
 */
final class CallerCondition implements Role.Visitor<Optional<String>> {

    static final String ALWAYS = "true";

    private static final CallerCondition INSTANCE = new CallerCondition();

    private CallerCondition() {}

    static Optional<String> of(Role role) {
        return role.accept(INSTANCE);
    }

    @Override
    public Optional<String> anybody(Role.Anybody role) {
        return Optional.of(isOfIdentityPool(role) ? identityPool("unauthenticated") : ALWAYS);
    }

    @Override
    public Optional<String> signedIn(Role.SignedIn role) {
        return Optional.of(isOfIdentityPool(role) ? identityPool("authenticated") : ALWAYS);
    }

    @Override
    public Optional<String> groupMember(Role.GroupMember role) {
        return Optional.of(
                "groupsOf(ctx, " + JsText.string(role.claim()) + ").includes(" + JsText.string(role.group()) + ")");
    }

    @Override
    public Optional<String> rowGroupMember(Role.RowGroupMember role) {
        return Optional.empty();
    }

    @Override
    public Optional<String> owner(Role.Owner role) {
        return Optional.empty();
    }

    @Override
    public Optional<String> approved(Role.Approved role) {
        return Optional.of(ALWAYS);
    }

    private static boolean isOfIdentityPool(Role role) {
        return role.provider() == AuthProvider.IDENTITY_POOL;
    }

    private static String identityPool(String kind) {
        return "isOfIdentityPool(ctx, '" + Placeholder.IDENTITY_POOL_ID.text() + "', '" + kind + "')";
    }
}
