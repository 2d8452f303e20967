package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.naming.TypeNames;
import java.util.Collection;
import java.util.List;

/**
 * Finds the enums and custom types that were written as a field of something.
 *
 * @param owner the name of what has the field
 * @param field the field
 * @param title how to call the owner in a message
 */
public record InlineTypes(String owner, DeclaredField field, String title)
        implements DeclaredField.Visitor<List<NamedType>> {

    /** Those among {@code fields}, in order; not those inside them. */
    public static List<NamedType> of(String owner, Collection<DeclaredField> fields, String title) {
        return fields.stream()
                .flatMap(field -> field.type().accept(new InlineTypes(owner, field, title)).stream())
                .toList();
    }

    @Override
    public List<NamedType> scalar(DeclaredField.Scalar scalar) {
        return List.of();
    }

    @Override
    public List<NamedType> reference(DeclaredField.Reference reference) {
        return List.of();
    }

    @Override
    public List<NamedType> enumeration(DeclaredEnum enumeration) {
        return List.of(new NamedType.OfEnum(name(), enumeration, field.site(), titled("enum")));
    }

    @Override
    public List<NamedType> customType(DeclaredCustomType customType) {
        return List.of(new NamedType.OfCustomType(name(), customType, field.site(), titled("custom type")));
    }

    @Override
    public List<NamedType> relationship(DeclaredField.Relationship relationship) {
        return List.of();
    }

    private String name() {
        return TypeNames.anonymous(owner, field.name());
    }

    private String titled(String kind) {
        return kind + " of field \"" + field.name() + "\" of " + title;
    }
}
