package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.naming.NameScope;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the class of a model's rows.
 *
 * @param api the API
 */
record ModelEmitter(Api api) {

    TypeSpec emit(Model model) {
        ClassName rowClass = api.names().type(model.name());
        List<SchemaField> fields = api.schema().fields(model.name());
        Map<String, String> names =
                JavaNames.members(fields.stream().map(SchemaField::name).toList());
        Map<String, Relationship> relations = new HashMap<>();
        model.relationships().forEach(relation -> relations.put(relation.name(), relation));
        NameScope constants = NameScope.ofMembers(List.of());
        // The underscore keeps a constant from being taken for a class.
        Map<String, String> sources = constants.allocate(
                model.relationships().stream().map(Relationship::name).toList(),
                name -> JavaNames.constant(name) + "_SOURCE");
        ValueClass value = new ValueClass(
                rowClass,
                fields.stream()
                        .map(field -> new Component(
                                field.name(),
                                names.get(field.name()),
                                type(field, relations.get(field.name())),
                                field.type().isList() && !relations.containsKey(field.name()),
                                false))
                        .toList());
        TypeSpec.Builder type = value.type()
                .addJavadoc("A row of the model {@code $L}.\n", model.name())
                .addJavadoc(value.parameters());
        if (!value.isRecord()) {
            type.addType(value.builderType().addModifiers(Modifier.PRIVATE).build());
        }
        RelationSources emitted = new RelationSources(api);
        for (Relationship relation : model.relationships()) {
            type.addField(FieldSpec.builder(
                            Runtime.RELATION_SOURCE,
                            sources.get(relation.name()),
                            Modifier.PRIVATE,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .initializer(emitted.of(model, relation))
                    .build());
        }
        type.addMethod(decode(
                value,
                fields.stream()
                        .map(field -> read(model, field, relations.get(field.name()), sources))
                        .toList()));
        new ModelFields(model, api.schema())
                .mutation(MutationOperation.UPDATE)
                .flatMap(update -> update.argument("input"))
                .ifPresent(input -> type.addMethod(toUpdate(model, input.type().name(), names)));
        return type.build();
    }

    private TypeName type(SchemaField field, @Nullable Relationship relation) {
        if (relation == null) {
            return api.types().of(field.type());
        }
        return Runtime.of(
                relation instanceof Relationship.HasMany ? Runtime.TO_MANY : Runtime.TO_ONE,
                api.names().type(relation.target()));
    }

    private CodeBlock read(
            Model model, SchemaField field, @Nullable Relationship relation, Map<String, String> sources) {
        if (relation == null) {
            return api.types()
                    .read(CodeBlock.of("row.path($S)", field.name()), field.type(), model.name() + "." + field.name());
        }
        return CodeBlock.of(
                "$L.$L(row, client, $L)",
                sources.get(relation.name()),
                relation instanceof Relationship.HasMany ? "toMany" : "toOne",
                api.types().decoder(relation.target()));
    }

    private static MethodSpec decode(ValueClass value, List<CodeBlock> values) {
        return MethodSpec.methodBuilder("decode")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Reads a row, such as one beside errors in {@link $T#data()}.\n\n@param row its JSON\n@param client reads relations that did not come with it\n",
                        Runtime.GRAPHQL_EXCEPTION)
                .addParameter(Runtime.JSON_NODE, "row")
                .addParameter(Runtime.GRAPHQL_CLIENT, "client")
                .returns(value.name())
                .addCode(value.returnNew(values))
                .build();
    }

    private MethodSpec toUpdate(Model model, String input, Map<String, String> names) {
        ClassName update = api.names().of(ModelClass.UPDATE, model);
        CodeBlock keys = api.schema().inputFields(input).stream()
                .filter(field -> field.type().required())
                .map(field -> CodeBlock.of("$N", names.get(field.name())))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("toUpdate")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Starts an update of this row, which changes nothing yet.\n")
                .returns(update.nestedClass("Builder"))
                .addStatement("return $T.builder($L)", update, keys)
                .build();
    }
}
