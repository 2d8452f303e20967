package dev.jampx.model.checks.schema;

import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Names;
import dev.jampx.model.checks.Nouns;
import dev.jampx.model.checks.type.FieldOwner;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Set;
import java.util.stream.Stream;

/** Fields and arguments have names that GraphQL takes and, on models, that filters do not use themselves; none has the name of a property of JavaScript. */
public final class FieldNamesAreValid implements Check<SchemaFacts> {

    private static final Set<String> OF_FILTERS = Set.of("and", "or", "not");

    /** The properties that every object of JavaScript has: Amplify takes them for the indexes of a field, and stumbles. */
    private static final Set<String> OF_JAVASCRIPT = Set.of(
            "constructor",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable",
            "toLocaleString",
            "toString",
            "valueOf");

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return Stream.of(
                        FieldOwner.all(schema).flatMap(FieldNamesAreValid::invalid),
                        schema.models().stream().flatMap(FieldNamesAreValid::reserved),
                        FieldOwner.all(schema)
                                .filter(owner -> owner.kind() != FieldOwner.Kind.ARGUMENT)
                                .flatMap(FieldNamesAreValid::ofJavaScript))
                .flatMap(problems -> problems);
    }

    /** Custom types written in place are no fields that could have indexes. */
    private static Stream<Problem> ofJavaScript(FieldOwner owner) {
        return owner.fields().stream()
                .filter(field -> OF_JAVASCRIPT.contains(field.name()) && !(field.type() instanceof DeclaredCustomType))
                .map(field -> SchemaProblems.javaScriptFieldName(owner, field));
    }

    /** Whether Amplify stumbles over {@code name}. */
    public static boolean isOfJavaScript(String name) {
        return OF_JAVASCRIPT.contains(name);
    }

    private static Stream<Problem> invalid(FieldOwner owner) {
        return owner.fields().stream()
                .filter(field -> !Names.isGraphql(field.name()))
                .map(field -> SchemaProblems.invalidFieldName(
                        Nouns.sentence(owner.kind().articled()), owner.title(), field));
    }

    private static Stream<Problem> reserved(ModelFacts model) {
        return model.members().stream()
                .filter((DeclaredField field) -> OF_FILTERS.contains(field.name()))
                .map(field -> SchemaProblems.reservedFieldName(model, field));
    }
}
