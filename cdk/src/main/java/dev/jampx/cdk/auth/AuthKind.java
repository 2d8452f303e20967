package dev.jampx.cdk.auth;

import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.ReferencedAuth;
import java.util.Optional;

/** Tells the two kinds of auth apart. */
final class AuthKind {

    /** The auth, if it is the backend's own. */
    static final Auth.Visitor<Optional<DefinedAuth>> DEFINED = new Auth.Visitor<>() {

        @Override
        public Optional<DefinedAuth> defined(DefinedAuth auth) {
            return Optional.of(auth);
        }

        @Override
        public Optional<DefinedAuth> referenced(ReferencedAuth auth) {
            return Optional.empty();
        }
    };

    /** The auth, if it was there before. */
    static final Auth.Visitor<Optional<ReferencedAuth>> REFERENCED = new Auth.Visitor<>() {

        @Override
        public Optional<ReferencedAuth> defined(DefinedAuth auth) {
            return Optional.empty();
        }

        @Override
        public Optional<ReferencedAuth> referenced(ReferencedAuth auth) {
            return Optional.of(auth);
        }
    };

    private AuthKind() {}
}
