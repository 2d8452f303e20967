package dev.jampx.model.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.Declared;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredAuthorizationModes.ApiKey;
import dev.jampx.model.declared.DeclaredAuthorizationModes.Lambda;
import dev.jampx.model.declared.DeclaredData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DefaultModeTest {

    private static final Optional<ApiKey> KEY =
            Optional.of(new ApiKey(OptionalInt.empty(), Optional.empty(), Declared.SITE));
    private static final Optional<Lambda> LAMBDA =
            Optional.of(new Lambda(Optional.of(Declared.FUNCTION), OptionalInt.empty(), Declared.SITE));

    private static Optional<AuthorizationMode> mode(boolean hasAuth, Optional<DeclaredAuthorizationModes> modes) {
        return DefaultMode.of(
                new DeclaredData(List.of(), Optional.empty(), modes, Map.of(), Optional.empty(), Declared.SITE),
                hasAuth);
    }

    private static Optional<DeclaredAuthorizationModes> modes(
            Optional<AuthorizationMode> chosen, Optional<ApiKey> key, Optional<Lambda> lambda) {
        return Optional.of(new DeclaredAuthorizationModes(chosen, key, Optional.empty(), lambda, Declared.SITE));
    }

    @Test
    void followsFromAuthWhenNoModesAreWritten() {
        assertThat(mode(true, Optional.empty())).contains(AuthorizationMode.USER_POOL);
        assertThat(mode(false, Optional.empty())).contains(AuthorizationMode.API_KEY);
    }

    @Test
    void isTheOnlyModeOfABackendWithoutAuth() {
        assertThat(mode(false, modes(Optional.empty(), KEY, Optional.empty()))).contains(AuthorizationMode.API_KEY);
        assertThat(mode(false, modes(Optional.empty(), Optional.empty(), LAMBDA)))
                .contains(AuthorizationMode.LAMBDA);
        assertThat(mode(false, modes(Optional.empty(), KEY, LAMBDA))).isEmpty();
        assertThat(mode(true, modes(Optional.empty(), KEY, Optional.empty()))).isEmpty();
    }

    @Test
    void isWhatWasChosen() {
        assertThat(mode(true, modes(Optional.of(AuthorizationMode.API_KEY), Optional.empty(), Optional.empty())))
                .contains(AuthorizationMode.API_KEY);
    }
}
