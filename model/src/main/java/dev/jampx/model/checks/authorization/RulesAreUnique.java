package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.schema.SchemaProblems;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of a model say what a role may do once. On fields and operations Amplify takes the last of several. */
public final class RulesAreUnique implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return EffectiveRules.ofModels(schema).flatMap(RulesAreUnique::repeated);
    }

    private static Stream<Problem> repeated(List<AuthRule> rules) {
        List<Mention> earlier = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (AuthRule rule : rules) {
            List<Mention> own = new ArrayList<>();
            for (Role role : Role.of(rule)) {
                if (first(own, role, rule).isPresent()) {
                    problems.add(AuthorizationProblems.repeatedGroup(rule, role));
                }
                first(earlier, role, rule)
                        .map(mention -> SchemaProblems.repeatedRule(rule, mention.rule(), role.words()))
                        .ifPresent(problems::add);
                own.add(new Mention(role, rule));
            }
            earlier.addAll(own);
        }
        return problems.stream();
    }

    private static Optional<Mention> first(List<Mention> mentions, Role role, AuthRule rule) {
        return mentions.stream()
                .filter(mention -> mention.role().isSame(role))
                .filter(mention -> agree(mention.rule(), rule))
                .findFirst();
    }

    /** Whether both take the field they rely on for the same; if not, that is the mistake. */
    private static boolean agree(AuthRule one, AuthRule other) {
        return ImpliedField.of(one)
                .map(ImpliedField::many)
                .equals(ImpliedField.of(other).map(ImpliedField::many));
    }

    /** That a rule is about a role. */
    private record Mention(Role role, AuthRule rule) {}
}
