package dev.jampx.client.auth;

import dev.jampx.client.service.Blocking;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Knows the passkeys of the signed-in user. The part of {@link Auth} with WebAuthn. */
public interface PasskeyOperations {

    /**
     * Adds a passkey; Amplify's {@code associateWebAuthnCredential}. In a browser Amplify asks the authenticator itself; a JVM has none.
     *
     * @param authenticator makes the passkey
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.OtherAuthException when passkeys are not on in the user pool: {@code WebAuthnNotEnabledException}
     */
    default void associateWebAuthnCredential(PasskeyAuthenticator authenticator) {
        Blocking.await(associateWebAuthnCredentialAsync(authenticator));
    }

    /** As {@link #associateWebAuthnCredential(PasskeyAuthenticator)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> associateWebAuthnCredentialAsync(PasskeyAuthenticator authenticator);

    /**
     * The user's passkeys; Amplify's {@code listWebAuthnCredentials}.
     *
     * @return all of them
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     */
    default List<PasskeyCredential> listWebAuthnCredentials() {
        return Blocking.await(listWebAuthnCredentialsAsync());
    }

    /** As {@link #listWebAuthnCredentials()}, without waiting; fails with what that throws. */
    CompletableFuture<List<PasskeyCredential>> listWebAuthnCredentialsAsync();

    /**
     * Removes a passkey; Amplify's {@code deleteWebAuthnCredential}.
     *
     * @param credentialId its {@link PasskeyCredential#credentialId()}
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.ResourceNotFoundException when there is no such passkey
     */
    default void deleteWebAuthnCredential(String credentialId) {
        Blocking.await(deleteWebAuthnCredentialAsync(credentialId));
    }

    /** As {@link #deleteWebAuthnCredential(String)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> deleteWebAuthnCredentialAsync(String credentialId);
}
