package dev.jampx.appsync.authorization;

import java.util.List;

/**
 * Which rules decide who may have a field of the API, so that a person can be told. It decides nothing: the directives of the schema and the resolvers do, and
 * they are made of the same access matrix.
 *
 * @param typeName the type that has the field, such as {@code Query}
 * @param fieldName the field
 * @param requirements what a caller needs, all of it
 */
public record AccessNote(String typeName, String fieldName, List<Requirement> requirements) {

    public AccessNote {
        requirements = List.copyOf(requirements);
    }

    /** Where the row is that a rule about a row looks at. */
    public enum RowPlace {
        /** It has the field. */
        PARENT,
        /** It is what the field gives, as it was before a mutation. */
        RESULT,
        /** It is what a mutation makes of its input. */
        INPUT
    }

    /**
     * Something that a caller needs one of several rules for.
     *
     * @param purpose what for, such as {@code get Post}
     * @param place where the row is that rules about a row look at
     * @param rules the rules, one of which must let the caller in
     */
    public record Requirement(String purpose, RowPlace place, List<RuleInForce> rules) {

        public Requirement {
            rules = List.copyOf(rules);
        }
    }
}
