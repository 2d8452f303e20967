package dev.jampx.appsync.schema;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.schema.SdlDefinition.ObjectType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.List;
import java.util.function.Function;

/** The object type of a model. */
final class ModelObjectType {

    private ModelObjectType() {}

    /**
     * The type of {@code model}.
     *
     * @param namesOf the names of a model, looked up by the model's own name
     */
    static ObjectType of(Model model, List<String> directives, Function<String, ModelNames> namesOf) {
        return new ObjectType(
                model.name(),
                directives,
                model.members().stream()
                        .map(member -> member.accept(new MemberFields(model, namesOf)))
                        .toList());
    }

    private record MemberFields(Model model, Function<String, ModelNames> namesOf)
            implements Member.Visitor<SdlField> {

        @Override
        public SdlField field(Field field) {
            return SdlField.plain(field.name(), TypeReferences.output(field, model));
        }

        @Override
        public SdlField hasMany(Relationship.HasMany hasMany) {
            ModelNames target = namesOf.apply(hasMany.target());
            return new SdlField(
                    hasMany.name(),
                    List.of(
                            new SdlValue("filter", target.relatedFilterInput()),
                            new SdlValue("sortDirection", CommonTypes.SORT_DIRECTION),
                            new SdlValue("limit", "Int"),
                            new SdlValue("nextToken", "String")),
                    target.relatedConnection(),
                    List.of());
        }

        @Override
        public SdlField hasOne(Relationship.HasOne hasOne) {
            return SdlField.plain(hasOne.name(), hasOne.target());
        }

        @Override
        public SdlField belongsTo(Relationship.BelongsTo belongsTo) {
            return SdlField.plain(belongsTo.name(), belongsTo.target());
        }
    }
}
