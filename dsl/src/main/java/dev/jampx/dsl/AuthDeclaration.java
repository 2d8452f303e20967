package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A user pool and what was written for it. */
record AuthDeclaration(DeclaredAuth declared) implements AuthDefinition {

    @Override
    public AuthDefinition name(String name) {
        return new AuthDeclaration(declared.withName(Given.value("name", name)));
    }

    @Override
    public AuthDefinition loginWith(UnaryOperator<LoginMethods> choice) {
        LoginMethods chosen = Given.result("loginWith", choice, LoginDeclaration.start());
        return new AuthDeclaration(declared.withLogin(((LoginDeclaration) chosen).declared()));
    }

    @Override
    public AuthDefinition senders(UnaryOperator<MessageSenders> choice) {
        MessageSenders chosen = Given.result("senders", choice, MessageSendersDeclaration.start());
        return new AuthDeclaration(declared.withSenders(((MessageSendersDeclaration) chosen).declared()));
    }

    @Override
    public AuthDefinition userAttributes(UnaryOperator<UserAttributes> choice) {
        UserAttributes chosen = Given.result("userAttributes", choice, new UserAttributesDeclaration(List.of()));
        return new AuthDeclaration(declared.withUserAttributes(((UserAttributesDeclaration) chosen).declared()));
    }

    @Override
    public AuthDefinition multifactor(UnaryOperator<Multifactor> choice) {
        Multifactor chosen = Given.result("multifactor", choice, MultifactorDeclaration.start());
        return new AuthDeclaration(declared.withMultifactor(((MultifactorDeclaration) chosen).declared()));
    }

    @Override
    public AuthDefinition accountRecovery(AccountRecovery recovery) {
        return new AuthDeclaration(declared.withAccountRecovery(
                Given.value("accountRecovery", recovery).term()));
    }

    @Override
    public AuthDefinition passwordlessOptions(UnaryOperator<PasswordlessOptions> choice) {
        PasswordlessOptions chosen =
                Given.result("passwordlessOptions", choice, new PasswordlessDeclaration(Optional.empty()));
        return new AuthDeclaration(declared.withPreferred(((PasswordlessDeclaration) chosen).preferred()));
    }

    @Override
    public AuthDefinition groups(String... names) {
        return groups(Given.elements("groups", names).stream());
    }

    @Override
    public AuthDefinition groups(Enum<?>... names) {
        return groups(Given.elements("groups", names).stream().map(Enum::name));
    }

    private AuthDefinition groups(Stream<String> names) {
        SourceLocation site = Site.ofCaller();
        return new AuthDeclaration(declared.withGroups(
                names.map(name -> new DeclaredAuth.Group(name, site)).toList()));
    }

    @Override
    public AuthDefinition triggers(UnaryOperator<AuthTriggers> choice) {
        AuthTriggers chosen = Given.result("triggers", choice, new TriggerChoice(List.of()));
        return new AuthDeclaration(declared.withTriggers(((TriggerChoice) chosen).chosen()));
    }

    @Override
    public AuthDefinition access(Function<AuthAllow, List<? extends AuthGrant>> rules) {
        return new AuthDeclaration(declared.withGrants(AuthGrantDeclaration.written(rules)));
    }
}
