package dev.jampx.cdk.auth;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.WebIdentityPrincipal;
import software.constructs.Construct;

/** Makes the roles that an identity pool hands out. They allow nothing by themselves. */
final class UserRoles {

    private static final String COGNITO_IDENTITY = "cognito-identity.amazonaws.com";

    private final Construct scope;
    private final CfnIdentityPool identityPool;

    UserRoles(Construct scope, CfnIdentityPool identityPool) {
        this.scope = scope;
        this.identityPool = identityPool;
    }

    /** A role for users who have signed in. */
    Role authenticated(String id) {
        return role(id, "authenticated");
    }

    /** A role for guests. */
    Role unauthenticated(String id) {
        return role(id, "unauthenticated");
    }

    /** Without the audience any identity pool of the world could take the role; without the reference method a guest could. */
    private Role role(String id, String reference) {
        Map<String, Object> conditions = new TreeMap<>();
        conditions.put("StringEquals", Map.of(COGNITO_IDENTITY + ":aud", identityPool.getRef()));
        conditions.put("ForAnyValue:StringLike", Map.of(COGNITO_IDENTITY + ":amr", reference));
        return Role.Builder.create(scope, id)
                .assumedBy(new WebIdentityPrincipal(COGNITO_IDENTITY, conditions))
                .build();
    }
}
