package dev.jampx.codegen.introspection;

import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.stream.Stream;

/** The order in which model introspection takes the members of a model. */
final class MemberOrder {

    /** The field that always stands first. */
    static final String IDENTIFIER = "id";

    private MemberOrder() {}

    /** The members of {@code model}: one called {@code id} first, whether it is the key or not, then the others as written. */
    static List<Member> of(Model model) {
        return Stream.concat(
                        model.members().stream().filter(member -> member.name().equals(IDENTIFIER)),
                        model.members().stream().filter(member -> !member.name().equals(IDENTIFIER)))
                .toList();
    }
}
