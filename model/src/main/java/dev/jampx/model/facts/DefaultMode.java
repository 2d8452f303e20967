package dev.jampx.model.facts;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredData;
import java.util.Optional;
import java.util.stream.Stream;

/** Amplify's rule for the authorization mode of a field that names none. */
public final class DefaultMode {

    private DefaultMode() {}

    /**
     * The chosen mode, or else the one that follows from what there is: the API key of a backend without auth and modes, the user pool of one
     * without modes, or the only mode that a backend without auth has; empty if nothing follows.
     *
     * @param data the API
     * @param hasAuth whether the backend has a user pool
     */
    public static Optional<AuthorizationMode> of(DeclaredData data, boolean hasAuth) {
        if (data.authorizationModes().isEmpty()) {
            return Optional.of(hasAuth ? AuthorizationMode.USER_POOL : AuthorizationMode.API_KEY);
        }
        DeclaredAuthorizationModes modes = data.authorizationModes().orElseThrow();
        return modes.defaultMode().or(() -> hasAuth ? Optional.empty() : only(modes));
    }

    private static Optional<AuthorizationMode> only(DeclaredAuthorizationModes modes) {
        var switchedOn = Stream.of(
                        modes.oidc().map(oidc -> AuthorizationMode.OIDC),
                        modes.lambda().map(lambda -> AuthorizationMode.LAMBDA),
                        modes.apiKey().map(apiKey -> AuthorizationMode.API_KEY))
                .flatMap(Optional::stream)
                .toList();
        return switchedOn.size() == 1 ? Optional.of(switchedOn.get(0)) : Optional.empty();
    }
}
