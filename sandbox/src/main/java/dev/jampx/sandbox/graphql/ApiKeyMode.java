package dev.jampx.sandbox.graphql;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.wire.WireRequest;
import java.time.InstantSource;
import java.util.Set;

/** The API's key, in the header {@code x-api-key}. */
record ApiKeyMode(ApiKey key, InstantSource clock) implements AuthenticationMode {

    @Override
    public CallerIdentity identify(String given, WireRequest request) throws RefusedException {
        if (!key.accepts(given, clock.instant())) {
            throw new RefusedException(Refusal.notAuthorized());
        }
        // AppSync says nothing of who holds a key.
        return new CallerIdentity(AuthorizationMode.API_KEY, Set.of(), FieldPolicy.NONE, "null");
    }
}
