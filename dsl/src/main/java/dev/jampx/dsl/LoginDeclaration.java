package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredLogin;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people sign in with, as it was written. */
record LoginDeclaration(DeclaredLogin declared) implements LoginMethods {

    static LoginDeclaration start() {
        return new LoginDeclaration(DeclaredLogin.NONE);
    }

    @Override
    public LoginMethods email() {
        return email(email -> email);
    }

    @Override
    public LoginMethods email(UnaryOperator<EmailLogin> settings) {
        return new LoginDeclaration(new DeclaredLogin(
                Optional.of(((EmailLoginDeclaration) Given.result("email", settings, EmailLoginDeclaration.start()))
                        .declared()),
                declared.phone(),
                declared.webAuthn(),
                declared.externalProviders()));
    }

    @Override
    public LoginMethods phone() {
        return phone(phone -> phone);
    }

    @Override
    public LoginMethods phone(UnaryOperator<PhoneLogin> settings) {
        return new LoginDeclaration(new DeclaredLogin(
                declared.email(),
                Optional.of(((PhoneLoginDeclaration) Given.result("phone", settings, PhoneLoginDeclaration.start()))
                        .declared()),
                declared.webAuthn(),
                declared.externalProviders()));
    }

    @Override
    public LoginMethods webAuthn() {
        return webAuthn(passkeys -> passkeys);
    }

    @Override
    public LoginMethods webAuthn(UnaryOperator<WebAuthnLogin> settings) {
        return new LoginDeclaration(new DeclaredLogin(
                declared.email(),
                declared.phone(),
                Optional.of(((WebAuthnLoginDeclaration)
                                Given.result("webAuthn", settings, WebAuthnLoginDeclaration.start()))
                        .declared()),
                declared.externalProviders()));
    }

    @Override
    public LoginMethods externalProviders(UnaryOperator<ExternalProviders> settings) {
        return new LoginDeclaration(new DeclaredLogin(
                declared.email(),
                declared.phone(),
                declared.webAuthn(),
                Optional.of(((ExternalProvidersDeclaration)
                                Given.result("externalProviders", settings, ExternalProvidersDeclaration.start()))
                        .declared())));
    }
}
