package dev.jampx.model;

import dev.jampx.model.diagnostics.SourceLocation;

/** Who may use a model. Mirrors the rules that Amplify's {@code allow} makes. */
public sealed interface AuthRule {

    /** Where the rule was written. */
    SourceLocation site();

    /** Everybody who is signed in to the user pool. Amplify: {@code allow.authenticated()}. */
    record Authenticated(SourceLocation site) implements AuthRule {}
}
