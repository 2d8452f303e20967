package dev.jampx.model;

import dev.jampx.model.diagnostics.SourceLocation;

/** Who may use a model. Mirrors the rules that Amplify's {@code allow} makes. */
public sealed interface AuthRule {

    /** Where the rule was written. */
    SourceLocation site();

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of rule; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {
        R authenticated(Authenticated authenticated);
    }

    /** Everybody who is signed in to the user pool. Amplify: {@code allow.authenticated()}. */
    record Authenticated(SourceLocation site) implements AuthRule {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.authenticated(this);
        }
    }
}
