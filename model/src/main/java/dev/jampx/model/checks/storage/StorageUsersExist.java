package dev.jampx.model.checks.storage;

import dev.jampx.model.StorageGrantee;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredStorage.Rule;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Storage lets in users only where there are users, and members only of groups that there are. */
public final class StorageUsersExist implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        Stream<Rule> ofUsers = backend.storages().stream()
                .flatMap(storage -> storage.access().stream())
                .flatMap(access -> access.rules().stream())
                .filter(rule -> !(rule.grantee() instanceof StorageGrantee.Resource));
        if (backend.auth().isEmpty()) {
            return ofUsers.limit(1).map(StorageProblems::noUsers);
        }
        List<String> groups = backend.auth().stream()
                .flatMap(auth -> auth.groups().stream())
                .map(DeclaredAuth.Group::name)
                .toList();
        return ofUsers.flatMap(rule -> unknown(rule, groups));
    }

    private static Stream<Problem> unknown(Rule rule, List<String> groups) {
        return rule.grantee() instanceof StorageGrantee.Groups named
                ? named.names().stream()
                        .filter(name -> !groups.contains(name))
                        .map(name -> StorageProblems.unknownGroup(rule, name, groups))
                : Stream.empty();
    }
}
