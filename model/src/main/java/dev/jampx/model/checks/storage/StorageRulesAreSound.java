package dev.jampx.model.checks.storage;

import dev.jampx.model.StorageGrantee;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.declared.DeclaredStorage.Access;
import dev.jampx.model.declared.DeclaredStorage.Rule;
import dev.jampx.model.diagnostics.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every rule of storage allows something, and a path has one rule for each whom it lets in. */
public final class StorageRulesAreSound implements Check<DeclaredStorage> {

    @Override
    public Stream<Problem> problems(DeclaredStorage storage) {
        return storage.access().stream().flatMap(access -> Stream.concat(idle(access), repeated(access)));
    }

    private static Stream<Problem> idle(Access access) {
        return access.rules().stream()
                .filter(rule -> rule.actions().isEmpty())
                .map(rule -> StorageProblems.nothingAllowed(rule, access.path()));
    }

    private static Stream<Problem> repeated(Access access) {
        Set<String> seen = new HashSet<>();
        return access.rules().stream().flatMap(rule -> words(rule).stream()
                .filter(word -> !seen.add(word))
                .map(word -> StorageProblems.repeatedRule(rule, access.path(), word)));
    }

    // Functions may be let in more than once, as in Amplify.
    private static List<String> words(Rule rule) {
        if (rule.grantee() instanceof StorageGrantee.Groups groups) {
            return groups.names().stream()
                    .distinct()
                    .map(name -> "the group \"" + name + "\"")
                    .toList();
        }
        return rule.grantee() instanceof StorageGrantee.Resource ? List.of() : List.of(StorageProblems.word(rule));
    }
}
