package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.facts.NamedType.OfCustomType;
import dev.jampx.model.facts.NamedType.OfEnum;
import dev.jampx.model.facts.NamedType.OfInput;
import dev.jampx.model.naming.TypeNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types that the result and the arguments of an operation become. */
final class OperationTypes {

    private final SchemaFacts schema;
    private final OperationFacts operation;
    private final Map<String, NamedType> types = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final List<OfInput> finished = new ArrayList<>();

    private OperationTypes(SchemaFacts schema, OperationFacts operation) {
        this.schema = schema;
        this.operation = operation;
    }

    static OperationTypes of(SchemaFacts schema, OperationFacts operation) {
        OperationTypes made = new OperationTypes(schema, operation);
        if (!operation.isAsync()) {
            operation.declared().returns().ifPresent(made::result);
        }
        operation.declared().arguments().forEach(argument -> made.field(operation.name(), argument, Naming.INLINE));
        return made;
    }

    /** Enums and custom types: of the result, then of the arguments. */
    Collection<NamedType> types() {
        return types.values();
    }

    /** Inputs, those inside others first. */
    List<OfInput> inputs() {
        return finished;
    }

    private void result(DeclaredField.Type returns) {
        String name = TypeNames.result(operation.name());
        String title = "result of " + operation.title();
        if (returns instanceof DeclaredEnum declared) {
            types.put(name, new OfEnum(name, declared, operation.declared().site(), title));
        } else if (returns instanceof DeclaredCustomType declared) {
            types.put(
                    name, new OfCustomType(name, declared, operation.declared().site(), title));
        }
    }

    private void field(String owner, DeclaredField field, Naming naming) {
        field.type().accept(new Collector(owner, field, naming));
    }

    private void input(String base, DeclaredCustomType declared, DeclaredField field, Naming naming, String title) {
        String name = TypeNames.input(base);
        // A custom type may contain itself.
        if (!begun.add(name)) {
            return;
        }
        declared.fields().forEach(inner -> field(base, inner, naming));
        finished.add(new OfInput(name, base, declared, field.site(), title));
    }

    /** Whose enums are met: those inside a custom type of the schema belong to that type already. */
    private enum Naming {
        INLINE,
        OF_CUSTOM_TYPE
    }

    private final class Collector implements DeclaredField.Visitor<Optional<Void>> {

        private final String owner;
        private final DeclaredField field;
        private final Naming naming;

        Collector(String owner, DeclaredField field, Naming naming) {
            this.owner = owner;
            this.field = field;
            this.naming = naming;
        }

        @Override
        public Optional<Void> scalar(DeclaredField.Scalar scalar) {
            return Optional.empty();
        }

        @Override
        public Optional<Void> reference(DeclaredField.Reference reference) {
            schema.customType(reference.target())
                    .ifPresent(declared -> input(
                            reference.target(),
                            declared,
                            field,
                            Naming.OF_CUSTOM_TYPE,
                            "input made of custom type \"" + reference.target() + "\" for " + operation.title()));
            return Optional.empty();
        }

        @Override
        public Optional<Void> enumeration(DeclaredEnum enumeration) {
            if (naming == Naming.INLINE) {
                String name = TypeNames.anonymous(owner, field.name());
                types.putIfAbsent(name, new OfEnum(name, enumeration, field.site(), title("enum")));
            }
            return Optional.empty();
        }

        @Override
        public Optional<Void> customType(DeclaredCustomType customType) {
            input(TypeNames.anonymous(owner, field.name()), customType, field, naming, title("input"));
            return Optional.empty();
        }

        @Override
        public Optional<Void> relationship(DeclaredField.Relationship relationship) {
            return Optional.empty();
        }

        private String title(String kind) {
            return kind + " of \"" + field.name() + "\" of " + operation.title();
        }
    }
}
