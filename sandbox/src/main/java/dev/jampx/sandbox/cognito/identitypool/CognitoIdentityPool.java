package dev.jampx.sandbox.cognito.identitypool;

import dev.jampx.sandbox.cognito.CognitoUserPool;
import dev.jampx.sandbox.cognito.protocol.Authorization;
import dev.jampx.sandbox.cognito.protocol.CognitoApi;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.cognito.token.SigningKey;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.json.JsonService;
import java.time.InstantSource;
import java.util.List;

/**
 * A Cognito identity pool on this machine: answers Cognito's API of federated identities. Guests may come, and users of the
 * backend's user pool. Every answered change has reached the disk.
 */
public final class CognitoIdentityPool implements WireService {

    private final String id;
    private final WireService api;

    /**
     * @param store what the pool remembers; that of {@code userPool}
     * @param userPool the users that it knows
     * @param credentials makes credentials
     * @param callers finds out who signed a request
     * @param permissions what functions may do
     * @param clock tells the time
     */
    public CognitoIdentityPool(
            UserPoolStore store,
            CognitoUserPool userPool,
            IdentityCredentials credentials,
            CallerIdentification callers,
            Permissions permissions,
            InstantSource clock) {
        this.id = store.identityPoolId(userPool.settings().identity().region());
        IdentityRegister register = new IdentityRegister(store, id, clock);
        LoginTokens logins = new LoginTokens(userPool.tokenVerifier(), userPool::settings);
        this.api = CognitoApi.of(
                JsonService.IDENTITY_POOLS,
                List.of(
                        new GetId(register, logins),
                        new GetCredentialsForIdentity(register, logins, credentials),
                        new GetOpenIdToken(register, logins, SigningKey.of(store), clock),
                        new DescribeIdentity(register)),
                Authorization.ofIdentityPool(callers, permissions, id));
    }

    /** The pool's id, {@code <region>:<UUID>}. */
    public String id() {
        return id;
    }

    /** Answers a request to the API, {@code POST /}. */
    @Override
    public WireResponse handle(WireRequest request) {
        return api.handle(request);
    }
}
