package dev.jampx.conformance.random;

import java.util.List;
import java.util.Optional;

/** Which providers the rules of a definition can name. */
record Providers(boolean apiKey, boolean userPools, boolean identityPool, boolean oidc, boolean function) {

    static Providers of(boolean auth, Optional<RandomModes> modes) {
        Optional<String> mode = modes.flatMap(RandomModes::defaultMode);
        boolean apiKey =
                modes.isEmpty() ? !auth : modes.get().apiKeyDays().isPresent() || mode.equals(Optional.of("apiKey"));
        return new Providers(
                apiKey,
                auth,
                auth,
                modes.filter(RandomModes::oidc).isPresent(),
                modes.filter(RandomModes::lambda).isPresent());
    }

    /** Those that know users by a token: what owners and groups need. */
    List<String> ofTokens() {
        return userPools
                ? oidc ? List.of("userPools", "oidc") : List.of("userPools")
                : oidc ? List.of("oidc") : List.of();
    }
}
