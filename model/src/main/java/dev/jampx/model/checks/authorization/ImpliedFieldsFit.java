package dev.jampx.model.checks.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields that rules rely on hold text, or lists of text where the rule says so, and no two rules disagree about one. */
public final class ImpliedFieldsFit implements Check<SchemaFacts> {

    /** What a token's claim can be compared with. */
    private static final Set<ScalarType> TEXTS = Set.of(
            ScalarType.ID,
            ScalarType.STRING,
            ScalarType.DATE,
            ScalarType.TIME,
            ScalarType.DATETIME,
            ScalarType.EMAIL,
            ScalarType.PHONE,
            ScalarType.URL,
            ScalarType.IP_ADDRESS);

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        Stream<Problem> ofModels = schema.models().stream().flatMap(model -> ofModel(schema, model));
        Stream<Problem> ofOperations = OperationRules.of(schema)
                .filter(operation -> !operation.isAnsweredByCode())
                .map(OperationRules::rules)
                .distinct()
                .flatMap(rules -> disagreements(implied(rules.stream())));
        return Stream.concat(ofModels, ofOperations).distinct();
    }

    private static Stream<Problem> ofModel(SchemaFacts schema, ModelFacts model) {
        List<ImpliedField> implied = implied(Stream.concat(schema.rules(model).stream(), FieldRules.of(model)));
        Stream<Problem> unfit = implied.stream()
                .flatMap(field -> model
                        .member(field.name())
                        .filter(member -> !fits(field, member))
                        .map(member -> AuthorizationProblems.unfitImpliedField(model, member, field))
                        .stream());
        Stream<Problem> disagreements = disagreements(
                implied.stream().filter(field -> !model.has(field.name())).toList());
        return Stream.concat(unfit, disagreements);
    }

    private static List<ImpliedField> implied(Stream<AuthRule> rules) {
        return rules.map(ImpliedField::of).flatMap(Optional::stream).toList();
    }

    private static boolean fits(ImpliedField field, DeclaredField member) {
        return member.type() instanceof DeclaredField.Scalar scalar
                && TEXTS.contains(scalar.type())
                && (scalar.list() != ListShape.SINGLE) == field.many();
    }

    private static Stream<Problem> disagreements(Collection<ImpliedField> implied) {
        Map<String, ImpliedField> first = new HashMap<>();
        implied.forEach(field -> first.putIfAbsent(field.name(), field));
        return implied.stream()
                .filter(field -> field.many() != first.get(field.name()).many())
                .map(field -> AuthorizationProblems.disagreement(field, first.get(field.name())));
    }
}
