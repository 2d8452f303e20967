package dev.jampx.sandbox.cognito.identitypool;

import dev.jampx.sandbox.cognito.GroupRole;
import dev.jampx.sandbox.iam.FederatedIdentity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles of an identity pool as Amplify makes them: one for guests, one for those who are signed in, one for each group. */
final class PoolRoles {

    private static final String GUEST = "amplifyAuthunauthenticatedUserRole";
    private static final String SIGNED_IN = "amplifyAuthauthenticatedUserRole";

    private PoolRoles() {}

    /**
     * A role that an identity has.
     *
     * @param name the role's name
     * @param standing what it is given for
     */
    record Role(String name, FederatedIdentity.Standing standing) {

        private static final Role OF_GUESTS = new Role(GUEST, FederatedIdentity.Standing.GUEST);
        private static final Role OF_THE_SIGNED_IN = new Role(SIGNED_IN, FederatedIdentity.Standing.SIGNED_IN);
    }

    /** The role of guests. */
    static Role ofGuests() {
        return Role.OF_GUESTS;
    }

    /**
     * The role for a token: the one that the request chooses among those of the token, or else the one that the token
     * prefers, or else that of everybody who is signed in. Cognito: role mappings of type {@code Token}.
     *
     * @param claims the claims of an id token
     * @param chosen the ARN that the request chooses
     * @return empty if the token does not have the chosen role
     */
    static Optional<Role> of(Map<String, Object> claims, Optional<String> chosen) {
        List<String> offered = claims.get("cognito:roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).toList()
                : List.of();
        if (chosen.isPresent()) {
            return chosen.filter(offered::contains).map(PoolRoles::ofGroup);
        }
        return Optional.of(Optional.ofNullable(claims.get("cognito:preferred_role"))
                .map(arn -> ofGroup(arn.toString()))
                .orElse(Role.OF_THE_SIGNED_IN));
    }

    private static Role ofGroup(String arn) {
        return new Role(arn.substring(GroupRole.ARN_PREFIX.length()), FederatedIdentity.Standing.GROUP_MEMBER);
    }
}
