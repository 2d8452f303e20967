package dev.jampx.codegen.schema;

import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.stream.Stream;

/** The order in which clients have the members of a model. */
public final class MemberOrder {

    /** The field that always stands first. */
    public static final String IDENTIFIER = "id";

    private MemberOrder() {}

    /** The members of {@code model}: one called {@code id} first, whether it is the key or not, then the others as written. */
    public static List<Member> of(Model model) {
        return Stream.concat(
                        model.members().stream().filter(member -> member.name().equals(IDENTIFIER)),
                        model.members().stream().filter(member -> !member.name().equals(IDENTIFIER)))
                .toList();
    }
}
