package dev.jampx.appsync.schema;

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
    static ObjectType of(Model model, ApiDirectives directives) {
        return new ObjectType(
                model.name(),
                directives.model(model),
                model.members().stream()
                        .map(member -> member.accept(new MemberFields(model, directives.member(model, member))))
                        .toList());
    }

    private record MemberFields(Model model, List<String> directives) implements Member.Visitor<SdlField> {

        @Override
        public SdlField field(Field field) {
            return member(field.name(), TypeReferences.output(field, model));
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
                    directives);
        }

        @Override
        public SdlField hasOne(Relationship.HasOne hasOne) {
            return member(hasOne.name(), hasOne.target());
        }

        @Override
        public SdlField belongsTo(Relationship.BelongsTo belongsTo) {
            return member(belongsTo.name(), belongsTo.target());
        }

        private SdlField member(String name, String type) {
            return new SdlField(name, List.of(), type, directives);
        }
    }
}
