package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.Operation;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules in the short form that the tables of the tests use: {@code groups=A,B:oidc to read,create; owner} stands for {@code allow.groups(['A', 'B'], 'oidc').to(['read',
 * 'create'])} and {@code allow.owner()}.
 */
final class RuleNotation {

    static final SourceLocation SITE = new SourceLocation("amplify/data/DataResource.java", 1);

    private static final Pattern RULE =
            Pattern.compile("(?<name>\\w+)(=(?<argument>[\\w,]+))?(:(?<provider>\\w+))?( to (?<operations>[\\w,]+))?");

    private RuleNotation() {}

    /** The rules that {@code notation} stands for; none if it is empty. */
    static List<AuthRule> rules(String notation) {
        return notation.isEmpty()
                ? List.of()
                : Arrays.stream(notation.split("; ")).map(RuleNotation::rule).toList();
    }

    private static AuthRule rule(String notation) {
        Matcher matcher = RULE.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a rule: " + notation);
        }
        AuthRule.Scope scope = new AuthRule.Scope(
                Optional.ofNullable(matcher.group("provider")).map(RuleNotation::provider),
                Optional.ofNullable(matcher.group("operations")).map(RuleNotation::operations),
                SITE);
        String argument = Optional.ofNullable(matcher.group("argument")).orElse("");
        return switch (matcher.group("name")) {
            case "publicApiKey" -> new AuthRule.PublicApiKey(scope);
            case "guest" -> new AuthRule.Guest(scope);
            case "authenticated" -> new AuthRule.Authenticated(scope);
            case "owner" -> new AuthRule.Owner(AuthRule.Owner.DEFAULT_FIELD, false, Optional.empty(), scope);
            case "ownerDefinedIn" -> new AuthRule.Owner(argument, false, Optional.empty(), scope);
            case "ownersDefinedIn" -> new AuthRule.Owner(argument, true, Optional.empty(), scope);
            case "groups" -> new AuthRule.StaticGroups(List.of(argument.split(",")), Optional.empty(), scope);
            case "groupDefinedIn" -> new AuthRule.DynamicGroups(argument, false, Optional.empty(), scope);
            case "groupsDefinedIn" -> new AuthRule.DynamicGroups(argument, true, Optional.empty(), scope);
            case "custom" -> new AuthRule.Custom(scope);
            default -> throw new IllegalArgumentException("no such rule: " + notation);
        };
    }

    private static AuthProvider provider(String term) {
        return Arrays.stream(AuthProvider.values())
                .filter(provider -> provider.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private static List<Operation> operations(String terms) {
        return Arrays.stream(terms.split(","))
                .map(term -> Arrays.stream(Operation.values())
                        .filter(operation -> operation.term().equals(term))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
