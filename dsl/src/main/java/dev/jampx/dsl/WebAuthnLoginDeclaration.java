package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredLogin;
import java.util.Optional;

/** Sign-in with passkeys as it was written. */
record WebAuthnLoginDeclaration(DeclaredLogin.WebAuthn declared) implements WebAuthnLogin {

    static WebAuthnLoginDeclaration start() {
        return new WebAuthnLoginDeclaration(
                new DeclaredLogin.WebAuthn(Optional.empty(), Optional.empty(), Site.ofCaller()));
    }

    @Override
    public WebAuthnLogin relyingPartyId(String domain) {
        return new WebAuthnLoginDeclaration(new DeclaredLogin.WebAuthn(
                Optional.of(Given.value("relyingPartyId", domain)), declared.userVerification(), declared.site()));
    }

    @Override
    public WebAuthnLogin userVerification(UserVerification verification) {
        return new WebAuthnLoginDeclaration(new DeclaredLogin.WebAuthn(
                declared.relyingPartyId(),
                Optional.of(Given.value("userVerification", verification).term()),
                declared.site()));
    }
}
