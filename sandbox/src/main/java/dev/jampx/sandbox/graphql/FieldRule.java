package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.Access;
import dev.jampx.model.AuthorizationMode;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may read or call a field: AppSync's {@code @aws_*} directives on the field, or else those on its type, or else the
 * API's default mode.
 *
 * @param modes the modes that open the field, each with the groups one of which the caller must be in; no groups mean
 *     that everybody of the mode may
 */
record FieldRule(Map<AuthorizationMode, Set<String>> modes) {

    private static final Set<String> DIRECTIVES =
            Set.of("aws_iam", "aws_cognito_user_pools", "aws_api_key", "aws_oidc", "aws_lambda");

    static FieldRule of(GraphQLObjectType type, GraphQLFieldDefinition field, Access access) {
        List<GraphQLAppliedDirective> directives = relevant(field.getAppliedDirectives(), access);
        if (directives.isEmpty()) {
            directives = relevant(type.getAppliedDirectives(), access);
        }
        Map<AuthorizationMode, Set<String>> modes = new EnumMap<>(AuthorizationMode.class);
        if (directives.isEmpty()) {
            modes.put(oneOfAws(access.defaultMode()), Set.of());
        }
        for (GraphQLAppliedDirective directive : directives) {
            switch (directive.getName()) {
                case "aws_iam" -> modes.put(AuthorizationMode.IAM, Set.of());
                case "aws_cognito_user_pools", "aws_auth" -> modes.put(AuthorizationMode.USER_POOL, groups(directive));
                case "aws_api_key" -> modes.put(AuthorizationMode.API_KEY, Set.of());
                case "aws_oidc" -> modes.put(AuthorizationMode.OIDC, Set.of());
                case "aws_lambda" -> modes.put(AuthorizationMode.LAMBDA, Set.of());
                default -> {}
            }
        }
        return new FieldRule(Collections.unmodifiableMap(modes));
    }

    /** AppSync has one mode for all AWS credentials. */
    private static AuthorizationMode oneOfAws(AuthorizationMode mode) {
        return mode == AuthorizationMode.IDENTITY_POOL ? AuthorizationMode.IAM : mode;
    }

    private static List<GraphQLAppliedDirective> relevant(List<GraphQLAppliedDirective> all, Access access) {
        List<GraphQLAppliedDirective> relevant = new ArrayList<>();
        for (GraphQLAppliedDirective directive : all) {
            // AppSync ignores @aws_auth as soon as there is a second mode.
            boolean single = directive.getName().equals("aws_auth")
                    && access.additionalModes().isEmpty();
            if (single || DIRECTIVES.contains(directive.getName())) {
                relevant.add(directive);
            }
        }
        return relevant;
    }

    private static Set<String> groups(GraphQLAppliedDirective directive) {
        GraphQLAppliedDirectiveArgument argument = directive.getArgument("cognito_groups");
        Set<String> groups = new HashSet<>();
        if (argument != null && argument.getValue() instanceof Collection<?> names) {
            names.forEach(name -> groups.add(String.valueOf(name)));
        }
        return Set.copyOf(groups);
    }

    boolean allows(CallerIdentity caller) {
        Set<String> groups = modes.get(caller.mode());
        return groups != null && (groups.isEmpty() || !Collections.disjoint(groups, caller.groups()));
    }

    /** The directives that say the same, as they are written. */
    List<String> directives() {
        return modes.entrySet().stream()
                .map(mode -> directive(mode.getKey()) + groups(mode.getValue()))
                .toList();
    }

    private static String directive(AuthorizationMode mode) {
        return switch (mode) {
            case API_KEY -> "@aws_api_key";
            case IAM, IDENTITY_POOL -> "@aws_iam";
            case USER_POOL -> "@aws_cognito_user_pools";
            case OIDC -> "@aws_oidc";
            case LAMBDA -> "@aws_lambda";
        };
    }

    private static String groups(Set<String> groups) {
        return groups.isEmpty()
                ? ""
                : groups.stream()
                        .sorted()
                        .map(group -> "\"" + group + "\"")
                        .collect(Collectors.joining(", ", "(cognito_groups: [", "])"));
    }

    /** Whether every caller whom the API lets in may read the field. */
    boolean open(Access access) {
        return openTo(access.defaultMode()) && access.additionalModes().stream().allMatch(this::openTo);
    }

    private boolean openTo(AuthorizationMode mode) {
        Set<String> groups = modes.get(oneOfAws(mode));
        return groups != null && groups.isEmpty();
    }
}
