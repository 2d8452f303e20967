package dev.jampx.appsync.authorization;

import dev.jampx.appsync.authorization.AccessMatrix.Grant;
import dev.jampx.model.AuthRule;
import dev.jampx.model.resolved.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills an {@link AccessMatrix}, rule by rule. */
final class AccessMatrixBuilder {

    private final List<String> members;
    private final RuleRoles ruleRoles;
    private final Map<Role, Map<String, Grant>> grants = new LinkedHashMap<>();

    AccessMatrixBuilder(List<String> members, RuleRoles ruleRoles) {
        this.members = members;
        this.ruleRoles = ruleRoles;
    }

    /** Lets {@code rule} hold for every member. */
    void allowEverywhere(AuthRule rule) {
        ruleRoles.of(rule).forEach(role -> grants.computeIfAbsent(role, unseen -> new LinkedHashMap<>()));
        members.forEach(member -> allow(rule, member));
    }

    /** Lets nothing but the rules of {@code member} hold for it. Of two rules for one role the later one holds. */
    void replaceRules(Member member) {
        grants.values().forEach(row -> row.remove(member.name()));
        member.rules().forEach(rule -> allow(rule, member.name()));
    }

    AccessMatrix build() {
        return new AccessMatrix(members, grants);
    }

    private void allow(AuthRule rule, String member) {
        Grant grant = new Grant(rule.allowed(), rule);
        ruleRoles.of(rule).forEach(role -> grants.computeIfAbsent(role, unseen -> new LinkedHashMap<>())
                .put(member, grant));
    }
}
