package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuth;
import java.util.Optional;

/** How clients offer to sign in without a password, as it was written. */
record PasswordlessDeclaration(Optional<DeclaredAuth.Preferred> preferred) implements PasswordlessOptions {

    @Override
    public PasswordlessOptions preferredChallenge(PreferredChallenge challenge) {
        return new PasswordlessDeclaration(Optional.of(new DeclaredAuth.Preferred(
                Given.value("preferredChallenge", challenge).term(), Site.ofCaller())));
    }
}
