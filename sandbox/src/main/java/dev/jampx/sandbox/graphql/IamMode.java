package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.authorization.IdentityPoolPermissions;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.FederatedIdentity;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.wire.WireRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Signatures by AWS credentials: those of functions, of identities of the identity pool, and of the developer.
 *
 * @param callers finds out who signed
 * @param functions what the roles of functions allow
 * @param identityPool what the roles of the identity pool allow
 */
record IamMode(CallerIdentification callers, Permissions functions, IdentityPoolPermissions identityPool)
        implements AuthenticationMode {

    private static final int FORBIDDEN = 403;

    @Override
    public CallerIdentity identify(String header, WireRequest request) throws RefusedException {
        Caller caller = callers.identify(request);
        if (caller instanceof Caller.Function function) {
            return ofFunction(function.function(), request);
        }
        if (caller instanceof Caller.Federated federated) {
            return ofIdentity(federated.identity(), request);
        }
        if (caller instanceof Caller.Administrator) {
            String arn = "arn:aws:iam::" + AccessDenial.ACCOUNT + ":user/sandbox";
            return caller(FieldPolicy.NONE, withoutPool(document(arn, "AIDASANDBOX", request)));
        }
        if (caller instanceof Caller.Forged forged) {
            throw new RefusedException(new Refusal(FORBIDDEN, forged.errorType(), forged.message()));
        }
        throw new RefusedException(Refusal.notProvided());
    }

    private CallerIdentity ofFunction(String function, WireRequest request) {
        ObjectNode document = document(AccessDenial.sessionArn(function), "AROASANDBOX:" + function, request);
        return caller(FieldPolicy.ofFunction(function, functions), withoutPool(document));
    }

    private CallerIdentity ofIdentity(FederatedIdentity identity, WireRequest request) {
        ObjectNode document = document(identity.userArn(), identity.userId(), request)
                .put("cognitoIdentityPoolId", identity.identityPoolId())
                .put("cognitoIdentityId", identity.identityId())
                .put("cognitoIdentityAuthType", identity.authenticated() ? "authenticated" : "unauthenticated");
        if (identity.providers().isEmpty()) {
            document.putNull("cognitoIdentityAuthProvider");
        } else {
            document.put(
                    "cognitoIdentityAuthProvider",
                    identity.providers().stream()
                            .map(provider -> "\"" + provider + "\"")
                            .collect(Collectors.joining(",")));
        }
        return caller(policy(identity.standing()), document);
    }

    /** Amplify gives the roles of groups no policy for the API. */
    private FieldPolicy policy(FederatedIdentity.Standing standing) {
        return FieldPolicy.ofResources(
                switch (standing) {
                    case GUEST -> identityPool.guest();
                    case SIGNED_IN -> identityPool.signedIn();
                    case GROUP_MEMBER -> List.of();
                });
    }

    private static ObjectNode document(String userArn, String userName, WireRequest request) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("accountId", AccessDenial.ACCOUNT);
        document.set("sourceIp", SourceIp.of(request));
        return document.put("userArn", userArn).put("username", userName);
    }

    private static ObjectNode withoutPool(ObjectNode document) {
        return document.putNull("cognitoIdentityAuthProvider")
                .putNull("cognitoIdentityAuthType")
                .putNull("cognitoIdentityId")
                .putNull("cognitoIdentityPoolId");
    }

    private static CallerIdentity caller(FieldPolicy policy, ObjectNode document) {
        return new CallerIdentity(AuthorizationMode.IAM, Set.of(), policy, document.toString());
    }
}
