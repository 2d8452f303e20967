package dev.jampx.appsync.schema;

import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.schema.SdlDefinition.ObjectType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.List;

/** The object type of a model. */
final class ModelObjectType {

    private ModelObjectType() {}

    /** The type of {@code model}. */
    static ObjectType of(Model model, ApiAccess access) {
        return new ObjectType(
                model.name(),
                access.directivesOfType(model.name()),
                model.members().stream()
                        .map(member -> member.accept(new MemberFields(model)))
                        .toList());
    }

    private record MemberFields(Model model) implements Member.Visitor<SdlField> {

        @Override
        public SdlField field(Field field) {
            return SdlField.plain(field.name(), TypeReferences.output(field, model));
        }

        @Override
        public SdlField hasMany(Relationship.HasMany hasMany) {
            ModelNames target = new ModelNames(hasMany.target());
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
