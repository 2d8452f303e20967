package dev.jampx.model.resolution;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the owner fields that the rules of a model and of its members ask for and that nobody wrote. */
final class OwnerFields {

    private OwnerFields() {}

    /**
     * The missing fields in the order in which rules ask for them.
     *
     * @param rules the rules that hold for the model
     * @param members the members that the model has already
     */
    static List<Field> missing(Collection<AuthRule> rules, Collection<Member> members) {
        Set<String> taken = members.stream().map(Member::name).collect(Collectors.toSet());
        List<Field> missing = new ArrayList<>();
        Stream.concat(rules.stream(), members.stream().flatMap(member -> member.rules().stream()))
                .filter(AuthRule.Owner.class::isInstance)
                .map(AuthRule.Owner.class::cast)
                .filter(owner -> taken.add(owner.field()))
                .forEach(owner -> missing.add(field(owner)));
        return missing;
    }

    /** Amplify makes even a list of owners a single String; it can hold no list then, so ours is a list. */
    private static Field field(AuthRule.Owner owner) {
        return new Field(
                owner.field(),
                new ValueType.Scalar(ScalarType.STRING),
                false,
                owner.many() ? ListShape.OPTIONAL_LIST : ListShape.SINGLE,
                Field.Origin.OWNER);
    }
}
