package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredReference;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A user pool that was there before, and what was written of it. */
record ReferenceAuthDeclaration(DeclaredAuth declared) implements ReferenceAuthDefinition {

    @Override
    public ReferenceAuthDefinition userPoolId(String id) {
        DeclaredReference reference = reference();
        return with(new DeclaredReference(
                Optional.of(Given.value("userPoolId", id)),
                reference.identityPoolId(),
                reference.userPoolClientId(),
                reference.authRoleArn(),
                reference.unauthRoleArn(),
                reference.groups()));
    }

    @Override
    public ReferenceAuthDefinition identityPoolId(String id) {
        DeclaredReference reference = reference();
        return with(new DeclaredReference(
                reference.userPoolId(),
                Optional.of(Given.value("identityPoolId", id)),
                reference.userPoolClientId(),
                reference.authRoleArn(),
                reference.unauthRoleArn(),
                reference.groups()));
    }

    @Override
    public ReferenceAuthDefinition userPoolClientId(String id) {
        DeclaredReference reference = reference();
        return with(new DeclaredReference(
                reference.userPoolId(),
                reference.identityPoolId(),
                Optional.of(Given.value("userPoolClientId", id)),
                reference.authRoleArn(),
                reference.unauthRoleArn(),
                reference.groups()));
    }

    @Override
    public ReferenceAuthDefinition authRoleArn(String arn) {
        DeclaredReference reference = reference();
        return with(new DeclaredReference(
                reference.userPoolId(),
                reference.identityPoolId(),
                reference.userPoolClientId(),
                Optional.of(Given.value("authRoleArn", arn)),
                reference.unauthRoleArn(),
                reference.groups()));
    }

    @Override
    public ReferenceAuthDefinition unauthRoleArn(String arn) {
        DeclaredReference reference = reference();
        return with(new DeclaredReference(
                reference.userPoolId(),
                reference.identityPoolId(),
                reference.userPoolClientId(),
                reference.authRoleArn(),
                Optional.of(Given.value("unauthRoleArn", arn)),
                reference.groups()));
    }

    @Override
    public ReferenceAuthDefinition group(String name, String roleArn) {
        SourceLocation site = Site.ofCaller();
        DeclaredReference reference = reference();
        DeclaredReference.GroupRole group =
                new DeclaredReference.GroupRole(Given.value("group", name), Given.value("group", roleArn), site);
        return new ReferenceAuthDeclaration(declared.withGroups(
                        Stream.concat(declared.groups().stream(), Stream.of(new DeclaredAuth.Group(name, site)))
                                .toList())
                .withReference(new DeclaredReference(
                        reference.userPoolId(),
                        reference.identityPoolId(),
                        reference.userPoolClientId(),
                        reference.authRoleArn(),
                        reference.unauthRoleArn(),
                        Stream.concat(reference.groups().stream(), Stream.of(group))
                                .toList())));
    }

    @Override
    public ReferenceAuthDefinition access(Function<AuthAllow, List<? extends AuthGrant>> rules) {
        return new ReferenceAuthDeclaration(declared.withGrants(AuthGrantDeclaration.written(rules)));
    }

    private DeclaredReference reference() {
        return declared.reference().orElse(DeclaredReference.NONE);
    }

    private ReferenceAuthDefinition with(DeclaredReference reference) {
        return new ReferenceAuthDeclaration(declared.withReference(reference));
    }
}
