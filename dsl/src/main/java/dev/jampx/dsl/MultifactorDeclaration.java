package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredMultifactor;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The second factors as they were written. */
record MultifactorDeclaration(DeclaredMultifactor declared) implements Multifactor {

    static MultifactorDeclaration start() {
        return new MultifactorDeclaration(
                new DeclaredMultifactor(Optional.empty(), false, false, Optional.empty(), false, Site.ofCaller()));
    }

    @Override
    public Multifactor mode(MfaMode mode) {
        return new MultifactorDeclaration(new DeclaredMultifactor(
                Optional.of(Given.value("mode", mode).term()),
                declared.totp(),
                declared.sms(),
                declared.smsMessage(),
                declared.email(),
                declared.site()));
    }

    @Override
    public Multifactor totp() {
        return new MultifactorDeclaration(new DeclaredMultifactor(
                declared.mode(), true, declared.sms(), declared.smsMessage(), declared.email(), declared.site()));
    }

    @Override
    public Multifactor sms() {
        return new MultifactorDeclaration(new DeclaredMultifactor(
                declared.mode(), declared.totp(), true, declared.smsMessage(), declared.email(), declared.site()));
    }

    @Override
    public Multifactor sms(UnaryOperator<MfaSms> settings) {
        return new MultifactorDeclaration(new DeclaredMultifactor(
                declared.mode(),
                declared.totp(),
                true,
                ((MfaSmsDeclaration) Given.result("sms", settings, new MfaSmsDeclaration(Optional.empty()))).message(),
                declared.email(),
                declared.site()));
    }

    @Override
    public Multifactor email() {
        return new MultifactorDeclaration(new DeclaredMultifactor(
                declared.mode(), declared.totp(), declared.sms(), declared.smsMessage(), true, declared.site()));
    }
}
