package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import java.util.Optional;

/**
 * A field that a rule relies on: it names the owner or the group of a row.
 *
 * @param name the field's name
 * @param many whether it is a list
 * @param rule the rule that relies on it
 */
public record ImpliedField(String name, boolean many, AuthRule rule) {

    /** The field that {@code rule} relies on, if it does on any. */
    static Optional<ImpliedField> of(AuthRule rule) {
        if (rule instanceof AuthRule.Owner owner) {
            return Optional.of(new ImpliedField(owner.field(), owner.many(), rule));
        }
        return rule instanceof AuthRule.DynamicGroups groups
                ? Optional.of(new ImpliedField(groups.field(), groups.many(), rule))
                : Optional.empty();
    }
}
