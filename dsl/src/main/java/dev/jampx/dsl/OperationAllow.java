package dev.jampx.dsl;

import java.util.List;

/**
 * Starts the authorization rules of an operation. Amplify: {@code allow} in the {@code .authorization} of {@code a.query()} and its like.
 *
 * <pre>{@code
 * a.query().authorization(allow -> List.of(allow.authenticated(), allow.group("Admin", AuthProvider.OIDC)))
 * }</pre>
 */
public sealed interface OperationAllow permits ModelAllow {

    /** Everybody who has the API key. Amplify: {@code allow.publicApiKey()}. */
    AuthorizationRule publicApiKey();

    /** Everybody, with the identity pool's credentials for guests. Amplify: {@code allow.guest()}. */
    AuthorizationRule guest();

    /** Everybody who is signed in to the user pool. Amplify: {@code allow.authenticated()}. */
    AuthorizationRule authenticated();

    /**
     * Everybody who is signed in. Amplify: {@code allow.authenticated('identityPool')}.
     *
     * @param provider who vouches for them: {@link AuthProvider#USER_POOLS}, {@link AuthProvider#IDENTITY_POOL} or
     *     {@link AuthProvider#OIDC}
     */
    AuthorizationRule authenticated(AuthProvider provider);

    /**
     * The members of a group of the user pool. Amplify: {@code allow.group('Admin')}.
     *
     * @param group the group's name
     */
    AuthorizationRule group(String group);

    /**
     * The members of a group. Amplify: {@code allow.group('Admin', 'oidc')}.
     *
     * @param group the group's name
     * @param provider who vouches for them: {@link AuthProvider#USER_POOLS} or {@link AuthProvider#OIDC}
     */
    AuthorizationRule group(String group, AuthProvider provider);

    /**
     * The members of any of several groups of the user pool. Amplify: {@code allow.groups(['Admin', 'Editor'])}.
     *
     * @param groups the groups' names
     */
    AuthorizationRule groups(String... groups);

    /**
     * The members of any of several groups of the user pool. Amplify: {@code allow.groups(['Admin', 'Editor'])}.
     *
     * @param groups the groups' names
     */
    AuthorizationRule groups(List<String> groups);

    /**
     * The members of any of several groups. Amplify: {@code allow.groups(['Admin', 'Editor'], 'oidc')}.
     *
     * @param groups the groups' names
     * @param provider who vouches for them: {@link AuthProvider#USER_POOLS} or {@link AuthProvider#OIDC}
     */
    AuthorizationRule groups(List<String> groups, AuthProvider provider);

    /** Whom the function of {@code authorizationModes(modes -> modes.lambda(...))} lets in. Amplify: {@code allow.custom()}. */
    AuthorizationRule custom();

    /**
     * Whom the function of {@code authorizationModes(modes -> modes.lambda(...))} lets in. Amplify: {@code allow.custom('function')}.
     *
     * @param provider {@link AuthProvider#FUNCTION}
     */
    AuthorizationRule custom(AuthProvider provider);
}
