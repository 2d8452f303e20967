package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomType.Condition;
import dev.jampx.conformance.random.RandomType.Enumeration;
import dev.jampx.conformance.random.RandomType.Reference;
import dev.jampx.conformance.random.RandomType.Relationship;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import dev.jampx.conformance.random.RandomType.Structure;
import java.util.List;
import java.util.stream.Collectors;

/** Writes types and rules. */
record TypePrinter(Language language) {

    String type(RandomType type) {
        if (type instanceof Scalar) {
            return scalar((Scalar) type);
        } else if (type instanceof Reference) {
            Reference reference = (Reference) type;
            return "a.ref(" + language.string(reference.target()) + ")"
                    + shape(reference.required(), reference.shape(), "")
                    + authorization(reference.rules());
        } else if (type instanceof Enumeration) {
            return enumeration(((Enumeration) type).values());
        } else if (type instanceof Structure) {
            return structure(((Structure) type).fields());
        }
        Relationship relationship = (Relationship) type;
        String references = language.strings(relationship.references());
        return "a." + relationship.kind() + "(" + language.string(relationship.model())
                + (references.isEmpty() ? "" : ", " + references) + ")" + authorization(relationship.rules());
    }

    String enumeration(List<String> values) {
        return "a." + language.word("enum") + "(" + language.strings(values) + ")";
    }

    String structure(List<RandomField> fields) {
        return language.object("a.customType", fields, this::type);
    }

    String authorization(List<RandomRule> rules) {
        return rules.isEmpty() ? "" : ".authorization(" + language.listOf("allow", rules(rules)) + ")";
    }

    /** Each rule, without the list around them. */
    List<String> rules(List<RandomRule> rules) {
        return rules.stream().map(this::rule).toList();
    }

    private String scalar(Scalar scalar) {
        String literal = scalar.literal()
                .map(value -> "." + language.word("default") + "(" + language.literal(value) + ")")
                .orElse("");
        String conditions = scalar.conditions().isEmpty()
                ? ""
                : ".validate("
                        + language.lambda(
                                "v",
                                scalar.conditions().stream()
                                        .map(this::condition)
                                        .collect(Collectors.joining("", "v", "")))
                        + ")";
        return "a." + language.word(scalar.term()) + "()" + shape(scalar.required(), scalar.shape(), literal)
                + conditions + authorization(scalar.rules());
    }

    private String condition(Condition condition) {
        String argument = condition.argument().map(language::literal).orElse("");
        String message = condition.message().map(language::string).orElse("");
        return "." + condition.term() + "(" + argument + (argument.isEmpty() || message.isEmpty() ? "" : ", ") + message
                + ")";
    }

    private static String shape(boolean required, Shape shape, String literal) {
        String single = (required ? ".required()" : "") + (shape == Shape.SINGLE ? literal : "");
        String list = shape == Shape.SINGLE ? "" : ".array()" + literal;
        return single + list + (shape == Shape.REQUIRED_LIST ? ".required()" : "");
    }

    private String rule(RandomRule rule) {
        boolean several = rule.strategy().equals("groups");
        String provider = rule.provider()
                .map(term -> language.constant("AuthProvider", term))
                .orElse("");
        String argument = several
                ? language.list(rule.arguments())
                : rule.arguments().stream().map(language::string).collect(Collectors.joining());
        String claim = rule.claim()
                .map(name -> (rule.isOwner() ? ".identityClaim(" : ".withClaimIn(") + language.string(name) + ")")
                .orElse("");
        String operations = rule.operations()
                .map(terms -> ".to(" + language.constants("Operation", terms) + ")")
                .orElse("");
        return "allow." + rule.strategy() + "(" + argument + (argument.isEmpty() || provider.isEmpty() ? "" : ", ")
                + provider + ")" + claim + operations;
    }
}
