package dev.jampx.model.checks.authorization;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Names;
import dev.jampx.model.checks.schema.FieldNamesAreValid;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields that rules rely on have names that fields can have. */
public final class ImpliedFieldNamesAreValid implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return EffectiveRules.ofAll(schema)
                .map(ImpliedField::of)
                .flatMap(Optional::stream)
                .flatMap(ImpliedFieldNamesAreValid::problem);
    }

    private static Stream<Problem> problem(ImpliedField field) {
        if (!Names.isGraphql(field.name())) {
            return Stream.of(AuthorizationProblems.invalidImpliedField(field));
        }
        return FieldNamesAreValid.isOfJavaScript(field.name())
                ? Stream.of(AuthorizationProblems.javaScriptImpliedField(field))
                : Stream.empty();
    }
}
