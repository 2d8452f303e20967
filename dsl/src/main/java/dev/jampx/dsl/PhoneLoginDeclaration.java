package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredLogin;
import java.util.Optional;
import java.util.function.Function;

/** Sign-in with a phone number as it was written. */
record PhoneLoginDeclaration(DeclaredLogin.Phone declared) implements PhoneLogin {

    static PhoneLoginDeclaration start() {
        return new PhoneLoginDeclaration(new DeclaredLogin.Phone(Optional.empty(), false, Site.ofCaller()));
    }

    @Override
    public PhoneLogin verificationMessage(Function<CodeMessage, String> message) {
        return new PhoneLoginDeclaration(new DeclaredLogin.Phone(
                Optional.of(MessageTerms.written("verificationMessage", message, MessageTerms.START)),
                declared.otpLogin(),
                declared.site()));
    }

    @Override
    public PhoneLogin otpLogin() {
        return new PhoneLoginDeclaration(
                new DeclaredLogin.Phone(declared.verificationMessage(), true, declared.site()));
    }
}
