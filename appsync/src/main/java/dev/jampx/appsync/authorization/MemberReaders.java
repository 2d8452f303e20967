package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.Operation;
import java.util.List;

/**
 * Who of those that may get a row may read one of its members. Everybody who is signed in with a provider stands for all its other roles where he may read the
 * member in every way, because each of them is signed in too.
 *
 * @param allowed the roles that may read the member in some way
 * @param denied the roles that may get rows but not read the member; if there are any, the member needs a resolver that hides it from them
 */
public record MemberReaders(List<Role> allowed, List<Role> denied) {

    public MemberReaders {
        allowed = List.copyOf(allowed);
        denied = List.copyOf(denied);
    }

    static MemberReaders of(AccessMatrix matrix, String member) {
        List<Role> candidates = matrix.rolesFor(Operation.GET).stream()
                .filter(role -> !isCovered(role, matrix, member))
                .toList();
        return new MemberReaders(
                candidates.stream().filter(role -> reads(role, matrix, member)).toList(),
                candidates.stream().filter(role -> !reads(role, matrix, member)).toList());
    }

    private static boolean reads(Role role, AccessMatrix matrix, String member) {
        return Operation.READS.stream().anyMatch(read -> matrix.isAllowed(role, member, read));
    }

    private static boolean isCovered(Role role, AccessMatrix matrix, String member) {
        Role everybody = new Role.SignedIn(role.provider());
        return hasTokens(role.provider())
                && !role.equals(everybody)
                && Operation.READS.stream().allMatch(read -> matrix.isAllowed(everybody, member, read));
    }

    // Guests and signed-in callers of an identity pool are different people.
    private static boolean hasTokens(AuthProvider provider) {
        return provider == AuthProvider.USER_POOLS || provider == AuthProvider.OIDC;
    }
}
