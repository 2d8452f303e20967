package dev.jampx.dsl;

/**
 * Sign-in with passkeys. Amplify: the value of {@code loginWith.webAuthn}.
 *
 * <pre>{@code
 * login.webAuthn(passkeys -> passkeys.relyingPartyId("app.example.com").userVerification(UserVerification.REQUIRED))
 * }</pre>
 */
public sealed interface WebAuthnLogin permits WebAuthnLoginDeclaration {

    /**
     * Says which domain the passkeys belong to; another one makes all passkeys useless. Amplify: {@code relyingPartyId}.
     *
     * @param domain a domain such as {@code app.example.com}, {@code localhost}, or {@code AUTO}, which it is unless set: {@code
     *     localhost} for a developer, the address of the Amplify app for a branch
     */
    WebAuthnLogin relyingPartyId(String domain);

    /**
     * Says whether a passkey has to recognize its owner. Amplify: {@code userVerification}.
     *
     * @param verification preferred, unless set
     */
    WebAuthnLogin userVerification(UserVerification verification);
}
