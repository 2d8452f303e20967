package dev.jampx.appsync.authorization;

import java.util.List;

/**
 * What callers with credentials of the identity pool may ask of the API: IAM action {@code appsync:GraphQL} on these resources. Amplify: the policies of the
 * unauthenticated and the authenticated role. A resolver may still turn the caller away.
 *
 * @param guest the resources for guests, as paths below the API such as {@code types/Query/fields/getBook} or {@code types/Book/*}
 * @param signedIn the resources for callers who are signed in; it holds {@code guest} too
 */
public record IdentityPoolPermissions(List<String> guest, List<String> signedIn) {

    public IdentityPoolPermissions {
        guest = List.copyOf(guest);
        signedIn = List.copyOf(signedIn);
    }
}
