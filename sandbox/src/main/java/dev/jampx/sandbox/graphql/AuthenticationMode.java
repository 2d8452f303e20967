package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.wire.WireRequest;

/** A way of proving who calls, with its settings. */
sealed interface AuthenticationMode permits ApiKeyMode, IamMode, UserPoolMode, OidcMode, LambdaMode {

    /**
     * Judges a credential.
     *
     * @param credential the key, the token without any {@code Bearer} prefix, or the whole header, as the mode reads it
     * @param request what it came with
     * @throws RefusedException when it is not good
     */
    CallerIdentity identify(String credential, WireRequest request) throws RefusedException;
}
