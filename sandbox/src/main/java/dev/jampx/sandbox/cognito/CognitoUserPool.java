package dev.jampx.sandbox.cognito;

import dev.jampx.sandbox.cognito.delivery.ConfirmUserPage;
import dev.jampx.sandbox.cognito.delivery.Messenger;
import dev.jampx.sandbox.cognito.hosted.HostedPages;
import dev.jampx.sandbox.cognito.hosted.HostedParts;
import dev.jampx.sandbox.cognito.operation.Operations;
import dev.jampx.sandbox.cognito.operation.SignInOperations;
import dev.jampx.sandbox.cognito.pool.CodeDesk;
import dev.jampx.sandbox.cognito.pool.Passwords;
import dev.jampx.sandbox.cognito.pool.UserGroups;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Authorization;
import dev.jampx.sandbox.cognito.protocol.CognitoApi;
import dev.jampx.sandbox.cognito.signin.SignInCodes;
import dev.jampx.sandbox.cognito.signin.SignInService;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import dev.jampx.sandbox.cognito.token.Discovery;
import dev.jampx.sandbox.cognito.token.JwtVerifier;
import dev.jampx.sandbox.cognito.token.RefreshTokens;
import dev.jampx.sandbox.cognito.token.Seal;
import dev.jampx.sandbox.cognito.token.SigningKey;
import dev.jampx.sandbox.cognito.token.TokenIssuer;
import dev.jampx.sandbox.cognito.trigger.Triggers;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.json.JsonService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Cognito user pool on this machine: answers Cognito's user pool API and publishes the key that verifies its tokens. Users
 * sign in with their e-mail address; every answered change has reached the disk.
 */
public final class CognitoUserPool implements WireService, AutoCloseable {

    private final UserPoolStore store;
    private final TokenVerifier verifier;
    private final WireService api;
    private final WireService discovery;
    private final WireService confirmUser;
    private final WireService hosted;
    private final UserGroups groups;
    private volatile UserPoolSettings settings;

    /**
     * Puts a user pool on top of its store.
     *
     * @param store what the pool remembers; closed with the pool
     * @param settings the settings to begin with, whose identity is {@link UserPoolStore#identity the store's}
     * @param surroundings what the pool needs of the sandbox
     * @throws IllegalArgumentException when the settings are of another pool than the store
     */
    public CognitoUserPool(UserPoolStore store, UserPoolSettings settings, Surroundings surroundings) {
        UserPoolIdentity kept = store.identity(settings.identity().region(), surroundings.random());
        if (!kept.equals(settings.identity())) {
            throw new IllegalArgumentException("The store is of " + kept + ", not of " + settings.identity());
        }
        this.store = store;
        this.settings = settings;
        SigningKey key = SigningKey.of(store);
        Seal seal = new Seal(store, surroundings.random());
        verifier = new JwtVerifier(key, settings.identity(), surroundings.clock());
        Triggers triggers = Triggers.of(surroundings.functions(), this::settings);
        Messenger messenger = new Messenger(
                store,
                this::settings,
                triggers,
                surroundings.codeDelivery(),
                surroundings.codeEncryption(),
                surroundings.clock());
        groups = new UserGroups(store, this::settings, surroundings.clock());
        UserPool pool = new UserPool(
                store,
                this::settings,
                surroundings.clock(),
                new Passwords(this::settings, surroundings.random()),
                new CodeDesk(store, messenger, surroundings.clock(), surroundings.random()),
                messenger,
                groups,
                triggers);
        confirmUser = new ConfirmUserPage(pool);
        TokenIssuer issuer =
                new TokenIssuer(key, seal, surroundings.clock(), this::settings, groups, triggers.preTokenGeneration());
        SignInService signIns = new SignInService(pool, issuer, seal, new SignInCodes(pool), surroundings.random());
        AccessTokens accessTokens = new AccessTokens(verifier, store);
        RefreshTokens refreshTokens = new RefreshTokens(seal, store, surroundings.clock());
        api = api(pool, signIns, accessTokens, refreshTokens, surroundings);
        hosted = new HostedPages(new HostedParts(
                pool,
                signIns,
                issuer,
                verifier,
                accessTokens,
                refreshTokens,
                seal,
                api,
                surroundings.secrets(),
                surroundings.random()));
        discovery = new Discovery(key, this::settings);
    }

    private static WireService api(
            UserPool pool,
            SignInService signIns,
            AccessTokens accessTokens,
            RefreshTokens refreshTokens,
            Surroundings surroundings) {
        Authorization authorization = Authorization.ofUserPool(
                surroundings.callers(),
                surroundings.permissions(),
                pool.settings().identity());
        return CognitoApi.of(
                JsonService.USER_POOLS,
                Stream.concat(
                                Operations.of(pool, signIns, accessTokens, refreshTokens).stream(),
                                SignInOperations.of(pool, signIns, accessTokens).stream())
                        .toList(),
                authorization);
    }

    /**
     * Answers a request to the API ({@code POST /}), for a document under {@code /<pool>/.well-known/}, for the page to which
     * links in messages lead, or for one of the hosted pages.
     */
    @Override
    public WireResponse handle(WireRequest request) {
        if (request.method().equals("POST") && request.path().equals("/")) {
            return api.handle(request);
        }
        if (HostedPages.isPath(request.path())) {
            return hosted.handle(request);
        }
        return request.path().equals(ConfirmUserPage.PATH) ? confirmUser.handle(request) : discovery.handle(request);
    }

    /** The settings as they are now. */
    public UserPoolSettings settings() {
        return settings;
    }

    /**
     * Changes the settings from the next request on. Users, tokens and passwords stay as they are; memberships of groups that
     * are gone come back with their groups.
     *
     * @throws IllegalArgumentException when the identity is another one
     */
    public void apply(UserPoolSettings next) {
        if (!next.identity().equals(settings.identity())) {
            throw new IllegalArgumentException("A user pool cannot become " + next.identity());
        }
        settings = next;
    }

    /** Verifies the pool's id and access tokens as AppSync does. */
    public TokenVerifier tokenVerifier() {
        return verifier;
    }

    /** The latest codes and temporary passwords, the newest first, those of earlier runs among them. */
    public List<IssuedCode> codes() {
        return store.codes().log();
    }

    /** How many users there are. */
    public long userCount() {
        return store.users().count();
    }

    /**
     * Users in the order of their names.
     *
     * @param after the name after which to begin; empty for the first user
     * @param limit how many at most
     */
    public List<UserAccount> users(String after, int limit) {
        return store.users().after(after).limit(limit).map(this::account).collect(Collectors.toList());
    }

    private UserAccount account(StoredUser user) {
        return new UserAccount(
                user.username(),
                user.email().orElse(""),
                user.phoneNumber().orElse(""),
                user.status().name(),
                user.enabled(),
                groups.names(user),
                user.createdAt());
    }

    @Override
    public void close() {
        store.close();
    }
}
