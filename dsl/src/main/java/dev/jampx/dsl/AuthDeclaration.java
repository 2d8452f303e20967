package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A user pool and what was written for it. */
record AuthDeclaration(DeclaredAuth declared) implements AuthDefinition {

    @Override
    public AuthDefinition loginWith(UnaryOperator<LoginMethods> choice) {
        LoginMethods chosen = Given.result("loginWith", choice, new LoginChoice(false));
        return new AuthDeclaration(new DeclaredAuth(
                ((LoginChoice) chosen).byEmail(),
                declared.groups(),
                declared.triggers(),
                declared.grants(),
                declared.site()));
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
        return new AuthDeclaration(new DeclaredAuth(
                declared.emailLogin(),
                names.map(name -> new DeclaredAuth.Group(name, site)).toList(),
                declared.triggers(),
                declared.grants(),
                declared.site()));
    }

    @Override
    public AuthDefinition triggers(UnaryOperator<AuthTriggers> choice) {
        AuthTriggers chosen = Given.result("triggers", choice, new TriggerChoice(List.of()));
        return new AuthDeclaration(new DeclaredAuth(
                declared.emailLogin(),
                declared.groups(),
                ((TriggerChoice) chosen).chosen(),
                declared.grants(),
                declared.site()));
    }

    @Override
    public AuthDefinition access(Function<AuthAllow, List<? extends AuthGrant>> rules) {
        List<DeclaredAuth.Grant> grants = Given.results("access", rules, AuthPermissions.START).stream()
                .map(rule -> ((AuthGrantDeclaration) rule).declared())
                .toList();
        return new AuthDeclaration(new DeclaredAuth(
                declared.emailLogin(), declared.groups(), declared.triggers(), grants, declared.site()));
    }
}
