package dev.jampx.appsync.schema;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The {@code @aws_*} directives that open a type or a field to callers of other modes than the API's default. */
final class AuthorizationDirectives {

    private AuthorizationDirectives() {}

    /** The directives for {@code model} and its operations, the default mode's last. */
    static List<String> of(Model model, Data data) {
        // Functions and administrators sign with IAM, whatever the rules say about people.
        Set<AuthorizationMode> modes = EnumSet.of(AuthorizationMode.IAM);
        model.rules().forEach(rule -> modes.add(rule.provider().mode()));
        if (modes.equals(Set.of(data.defaultMode()))) {
            return List.of();
        }
        return modes.stream()
                .sorted(Comparator.comparing(mode -> mode == data.defaultMode()))
                .map(AuthorizationDirectives::directive)
                .toList();
    }

    private static String directive(AuthorizationMode mode) {
        return switch (mode) {
            case USER_POOL -> "@aws_cognito_user_pools";
            case IAM, IDENTITY_POOL -> "@aws_iam";
            case API_KEY -> "@aws_api_key";
            case OIDC -> "@aws_oidc";
            case LAMBDA -> "@aws_lambda";
        };
    }
}
