package dev.jampx.model.checks;

import static dev.jampx.model.checks.Written.allow;
import static dev.jampx.model.checks.Written.backend;
import static dev.jampx.model.checks.Written.codes;
import static dev.jampx.model.checks.Written.here;
import static dev.jampx.model.checks.Written.model;
import static dev.jampx.model.checks.Written.schema;
import static dev.jampx.model.checks.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which modes an API needs for which rules, with users and without. Each line was given to Amplify first. */
class AuthorizationModesTest {

    /** {@code said}: what authorizationModes has; a first letter D is the default mode. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | none      | USER_POOLS    | -
                    true  | none      | IDENTITY_POOL | -
                    true  | none      | API_KEY       | JPX2401
                    true  | none      | OIDC          | JPX2401
                    true  | none      | FUNCTION      | JPX2401
                    false | none      | API_KEY       | -
                    false | none      | IDENTITY_POOL | -
                    false | none      | USER_POOLS    | JPX5004
                    false | none      | OIDC          | JPX2401
                    true  | nothing   | USER_POOLS    | JPX2480
                    false | nothing   | IDENTITY_POOL | JPX2480
                    true  | key       | USER_POOLS    | JPX2480
                    false | key       | API_KEY       | -
                    false | oidc      | OIDC          | -
                    false | lambda    | FUNCTION      | -
                    false | key,oidc  | API_KEY       | JPX2480
                    true  | DAPI_KEY  | API_KEY       | -
                    true  | DAPI_KEY  | USER_POOLS    | -
                    false | DAPI_KEY  | USER_POOLS    | JPX5004
                    true  | DIAM      | USER_POOLS    | -
                    true  | DIDENTITY_POOL      | IDENTITY_POOL | -
                    true  | DIAM      | API_KEY       | JPX2401
                    true  | DOIDC,oidc   | OIDC       | -
                    true  | DOIDC     | USER_POOLS    | JPX2481
                    true  | DLAMBDA   | USER_POOLS    | JPX2481
                    true  | DUSER_POOL,lambda | FUNCTION | -
                    """)
    void modesAreClearAndRulesHaveThem(boolean hasAuth, String said, AuthProvider provider, String code) {
        assertThat(codes(backend(hasAuth, modes(said), schema(model("T", List.of(rule(provider)), text("s"))))))
                .isEqualTo(code.equals("-") ? List.of() : List.of(code));
    }

    private static AuthRule rule(AuthProvider provider) {
        return switch (provider) {
            case API_KEY -> allow().publicApiKey();
            case FUNCTION -> allow().custom();
            case IDENTITY_POOL, USER_POOLS, OIDC -> allow().by(provider).authenticated();
        };
    }

    private static Optional<DeclaredAuthorizationModes> modes(String said) {
        if (said.equals("none")) {
            return Optional.empty();
        }
        List<String> words = List.of(said.split(","));
        return Optional.of(new DeclaredAuthorizationModes(
                words.stream()
                        .filter(word -> word.startsWith("D"))
                        .map(word -> AuthorizationMode.valueOf(word.substring(1)))
                        .findFirst(),
                words.contains("key") ? Optional.of(key()) : Optional.empty(),
                words.contains("oidc")
                        ? Written.withOidc().flatMap(DeclaredAuthorizationModes::oidc)
                        : Optional.empty(),
                words.contains("lambda") ? Optional.of(lambda()) : Optional.empty(),
                here()));
    }

    private static DeclaredAuthorizationModes.ApiKey key() {
        return new DeclaredAuthorizationModes.ApiKey(OptionalInt.empty(), Optional.empty(), here());
    }

    private static DeclaredAuthorizationModes.Lambda lambda() {
        return new DeclaredAuthorizationModes.Lambda(
                Optional.of(Written.function("authorizer")), OptionalInt.empty(), here());
    }
}
