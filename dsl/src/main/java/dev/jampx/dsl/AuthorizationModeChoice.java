package dev.jampx.dsl;

import java.util.Optional;

/** The authorization modes chosen so far. */
record AuthorizationModeChoice(Optional<AuthorizationMode> standard) implements AuthorizationModes {

    @Override
    public AuthorizationModes defaultMode(AuthorizationMode mode) {
        return new AuthorizationModeChoice(Optional.of(Given.value("defaultMode", mode)));
    }
}
