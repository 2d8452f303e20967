package dev.jampx.model.checks.data;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.diagnostics.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The API has one default mode, and it is switched on.
 *
 * <p>Without {@code authorizationModes} it follows from whether there are users. With it, it must be said, unless there are no users and one mode only.
 */
public final class DefaultModeIsClear implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        boolean hasAuth = !backend.auth().isEmpty();
        return backend.data().stream()
                .flatMap(data -> data.authorizationModes().stream())
                .flatMap(modes -> problem(modes, hasAuth).stream());
    }

    private static Optional<Problem> problem(DeclaredAuthorizationModes modes, boolean hasAuth) {
        if (modes.defaultMode().isPresent()) {
            return modes.defaultMode()
                    .filter(mode -> !isOn(mode, modes))
                    .map(mode -> DataProblems.defaultModeNotConfigured(modes, mode));
        }
        long named = Stream.of(modes.apiKey(), modes.oidc(), modes.lambda())
                .filter(Optional::isPresent)
                .count();
        return named == 1 && !hasAuth ? Optional.empty() : Optional.of(DataProblems.noDefaultMode(modes, hasAuth));
    }

    /** A user pool that is missing is {@link UserPoolIsDefined}'s. */
    private static boolean isOn(AuthorizationMode mode, DeclaredAuthorizationModes modes) {
        return switch (mode) {
            case OIDC -> modes.oidc().isPresent();
            case LAMBDA -> modes.lambda().isPresent();
            case API_KEY, IAM, IDENTITY_POOL, USER_POOL -> true;
        };
    }
}
