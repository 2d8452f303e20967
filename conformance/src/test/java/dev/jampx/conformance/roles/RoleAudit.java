package dev.jampx.conformance.roles;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Backend;
import dev.jampx.standin.iam.Condition;
import dev.jampx.standin.iam.Request;
import dev.jampx.standin.iam.Role;
import dev.jampx.standin.iam.Statement;
import dev.jampx.standin.iam.SymbolicTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the roles of a template against what each is for. */
final class RoleAudit {

    private final Map<String, Role> roles;
    private final Map<String, WantedRole> wanted;
    private final List<Request> temptations;
    private final List<String> findings = new ArrayList<>();
    private int denied;

    /**
     * @param backend the definition
     * @param api what is made of it, of which only the names of types and fields are looked at
     * @param template the template
     */
    RoleAudit(Backend backend, Optional<CompiledApi> api, BackendIdentifier identifier, SymbolicTemplate template) {
        roles = Role.of(template);
        wanted = WantedRoles.of(backend, identifier, template);
        temptations = new Temptations(backend, api, identifier, template, wanted.values()).requests();
        roles.values().forEach(this::look);
    }

    /** What is wrong with them. */
    List<String> findings() {
        return findings;
    }

    /** How many roles there are. */
    int roles() {
        return roles.size();
    }

    /** How many tempting requests were denied. */
    int denied() {
        return denied;
    }

    private void look(Role role) {
        WantedRole purpose = wanted.get(role.id());
        if (purpose == null) {
            findings.add(role.id() + " is used by nothing that is known here");
            return;
        }
        new TrustAudit(role.trust(), purpose).findings().forEach(finding -> findings.add(role.id() + " " + finding));
        lookAtStatements(role, purpose);
        for (Permission permission : purpose.permissions()) {
            if (!role.policy().allows(permission.example())) {
                findings.add(role.id() + " may not " + permission);
            }
        }
        for (Request request : temptations) {
            boolean allowed = role.policy().allows(request);
            if (allowed
                    != (purpose.permissions().stream().anyMatch(permission -> permission.covers(request))
                            || purpose.files().allows(request))) {
                findings.add(role.id() + (allowed ? " may " : " may not ") + request);
            }
            denied += allowed ? 0 : 1;
        }
    }

    /** That each thing that a statement says is asked for by itself shows what no list of temptations can: that there is nothing else. */
    private void lookAtStatements(Role role, WantedRole purpose) {
        Set<Permission> all = new HashSet<>(purpose.permissions());
        all.addAll(purpose.files().permissions());
        for (Statement statement : role.policy().statements()) {
            if (statement.allows()) {
                permissions(statement)
                        .filter(permission -> !all.contains(permission))
                        .forEach(permission ->
                                findings.add(role.id() + " may " + permission + ", which nothing asks for"));
            }
        }
    }

    private static Stream<Permission> permissions(Statement statement) {
        if (statement.exceptTheseActions()
                || statement.exceptTheseResources()
                || statement.actions().isEmpty()) {
            return Stream.of(Permission.to(
                    "everything but " + statement.actions(),
                    statement.resources().toString()));
        }
        List<String> prefixes = statement.conditions().isEmpty() ? List.of("") : prefixes(statement.conditions());
        return statement.actions().stream().flatMap(action -> statement.resources().stream()
                .flatMap(resource -> prefixes.stream().map(prefix -> new Permission(action, resource, prefix))));
    }

    private static List<String> prefixes(List<Condition> conditions) {
        Condition only = conditions.get(0);
        return conditions.size() == 1
                        && only.operator().equals("StringLike")
                        && only.key().equals("s3:prefix")
                ? only.values()
                : List.of(conditions.toString());
    }
}
