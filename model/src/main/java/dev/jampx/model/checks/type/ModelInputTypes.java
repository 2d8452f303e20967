package dev.jampx.model.checks.type;

import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.facts.InlineTypes;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.NamedType;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.TypeNames;
import dev.jampx.model.naming.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The inputs that the API makes of the custom types inside a model, in which clients give values of them. */
public final class ModelInputTypes {

    private final SchemaFacts schema;
    private final Set<String> names = new HashSet<>();

    private ModelInputTypes(SchemaFacts schema) {
        this.schema = schema;
    }

    /** The names of the inputs for {@code model}. */
    static Set<String> of(SchemaFacts schema, ModelFacts model) {
        ModelInputTypes inputs = new ModelInputTypes(schema);
        inputs.addInside(model.name(), model.members());
        return inputs.names;
    }

    private void addInside(String owner, Collection<DeclaredField> fields) {
        for (NamedType inside : InlineTypes.of(owner, fields, owner)) {
            if (inside instanceof NamedType.OfCustomType custom) {
                add(custom.name(), custom.declared());
            }
        }
        for (DeclaredField field : fields) {
            if (field.type() instanceof DeclaredField.Reference reference) {
                schema.customType(reference.target()).ifPresent(custom -> add(reference.target(), custom));
            }
        }
    }

    private void add(String name, DeclaredCustomType type) {
        if (names.add(TypeNames.input(Words.upperFirst(name)))) {
            addInside(name, type.fields());
        }
    }
}
