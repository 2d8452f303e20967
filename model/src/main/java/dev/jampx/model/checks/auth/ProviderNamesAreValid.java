package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredExternalProvider;
import dev.jampx.model.declared.DeclaredExternalProviders;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ProviderNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** External providers have names that Cognito takes, each another. */
public final class ProviderNamesAreValid implements Check<DeclaredAuth> {

    private static final Pattern VALID =
            Pattern.compile("(?=.{3,32}$)[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+");
    private static final String USER_POOL = "COGNITO";

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.login().externalProviders().stream().flatMap(ProviderNamesAreValid::problems);
    }

    private static Stream<Problem> problems(DeclaredExternalProviders external) {
        List<String> names = ProviderNames.of(external);
        Set<String> seen = new HashSet<>(Set.of(USER_POOL));
        return IntStream.range(0, names.size()).boxed().flatMap(index -> {
            DeclaredExternalProvider provider = external.providers().get(index);
            String name = names.get(index);
            if (!VALID.matcher(name).matches()) {
                return Stream.of(AuthProblems.providerName(name, provider.site()));
            }
            return seen.add(name) ? Stream.empty() : Stream.of(AuthProblems.providerTwice(name, provider.site()));
        });
    }
}
