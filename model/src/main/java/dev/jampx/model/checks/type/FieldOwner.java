package dev.jampx.model.checks.type;

import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.facts.NamedType;
import dev.jampx.model.facts.OperationFacts;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.facts.SchemaTypes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that has fields or arguments.
 *
 * @param kind what it has
 * @param title how to call it in a message
 * @param fields what it has, as written
 * @param site where it was started
 */
public record FieldOwner(Kind kind, String title, List<DeclaredField> fields, SourceLocation site) {

    /** What something has. */
    public enum Kind {
        MEMBER("a field"),
        FIELD("a field"),
        ARGUMENT("an argument");

        private final String articled;

        Kind(String articled) {
            this.articled = articled;
        }

        public String articled() {
            return articled;
        }
    }

    /**
     * Where a type is named: a field, an argument or the result of an operation.
     *
     * @param title how to call it at the start of a message
     * @param kind what it is a part of; nothing if it is a result
     * @param site where it was written
     */
    record Place(String title, Optional<Kind> kind, SourceLocation site) {

        static Place of(FieldOwner owner, DeclaredField field) {
            String noun = owner.kind() == Kind.ARGUMENT ? "Argument " : "Field ";
            return new Place(
                    noun + Names.quoted(field.name()) + " of " + owner.title(),
                    Optional.of(owner.kind()),
                    field.site());
        }

        static Place result(OperationFacts operation) {
            return new Place(
                    "The result of " + operation.title(),
                    Optional.empty(),
                    operation.declared().site());
        }

        boolean isInModel() {
            return kind.equals(Optional.of(Kind.MEMBER));
        }

        boolean isResult() {
            return kind.isEmpty();
        }
    }

    /** The models, custom types and operations of {@code schema}; a custom type written inside something is one of them, each once. */
    public static Stream<FieldOwner> all(SchemaFacts schema) {
        return Stream.of(
                        schema.models().stream()
                                .map(model -> new FieldOwner(
                                        Kind.MEMBER,
                                        "model " + Names.quoted(model.name()),
                                        model.declared().fields(),
                                        model.declared().site())),
                        customTypes(schema),
                        schema.operations().stream()
                                .map(operation -> new FieldOwner(
                                        Kind.ARGUMENT,
                                        operation.title(),
                                        operation.declared().arguments(),
                                        operation.declared().site())))
                .flatMap(owners -> owners);
    }

    private static Stream<FieldOwner> customTypes(SchemaFacts schema) {
        SchemaTypes types = SchemaTypes.of(schema);
        Set<DeclaredCustomType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<FieldOwner> written = types.customTypes().stream()
                .filter(type -> seen.add(type.declared()))
                .map(type -> of(type, type.declared()))
                .toList();
        // What has a name in a schema that this one is combined with is asked there.
        schema.definedNames().forEach(name -> schema.customType(name).ifPresent(seen::add));
        return Stream.concat(
                written.stream(),
                types.wantedInputs().stream()
                        .filter(input -> seen.add(input.declared()))
                        .map(input -> of(input, input.declared())));
    }

    private static FieldOwner of(NamedType type, DeclaredCustomType declared) {
        return new FieldOwner(Kind.FIELD, "the " + type.title(), declared.fields(), declared.site());
    }
}
