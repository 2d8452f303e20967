package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.Map;

/**
 * Writes the classes of inputs.
 *
 * @param api the API
 */
record InputEmitter(Api api) {

    /** What a new row of {@code model} takes, from the input called {@code input}. */
    TypeSpec create(Model model, String input) {
        return emit(
                api.names().of(ModelClass.CREATE, model),
                "A new row of the model {@code " + model.name() + "}. What is null is left to the API.",
                components(input));
    }

    /** The class of the input called {@code input}. */
    TypeSpec emit(String input) {
        return emit(
                api.names().type(input),
                "The input {@code " + input + "}. What is null is left out.",
                components(input));
    }

    private static TypeSpec emit(ClassName name, String doc, List<Component> components) {
        ValueClass value = new ValueClass(name, components);
        TypeSpec.Builder type = value.type()
                .addSuperinterface(Runtime.WIRE_VALUE)
                .addJavadoc("$L\n", doc)
                .addJavadoc(value.parameters());
        new BuilderClass(value, List.of()).addTo(type);
        return type.addMethod(value.toWire()).build();
    }

    private List<Component> components(String input) {
        List<SchemaField> fields = api.schema().inputFields(input);
        Map<String, String> names =
                JavaNames.members(fields.stream().map(SchemaField::name).toList());
        return fields.stream()
                .map(field -> new Component(
                        field.name(),
                        names.get(field.name()),
                        api.types().of(field.type()),
                        field.type().isList(),
                        field.type().required()))
                .toList();
    }

    /** What an update of a row of {@code model} does, from the input called {@code input}. */
    TypeSpec update(Model model, String input) {
        List<SchemaField> fields = api.schema().inputFields(input);
        Map<String, String> names =
                JavaNames.members(fields.stream().map(SchemaField::name).toList());
        List<Component> components = fields.stream()
                .map(field -> new Component(
                        field.name(),
                        names.get(field.name()),
                        field.type().required()
                                ? api.types().of(field.type())
                                : Runtime.of(Runtime.FIELD_UPDATE, api.types().present(field.type())),
                        false,
                        field.type().required()))
                .toList();
        ValueClass value = new ValueClass(api.names().of(ModelClass.UPDATE, model), components);
        TypeSpec.Builder type = value.type()
                .addSuperinterface(Runtime.WIRE_VALUE)
                .addJavadoc(
                        "What an update does to a row of the model {@code $L}: it leaves a field as it is, sets it, or clears it.\n",
                        model.name())
                .addJavadoc(value.parameters());
        new BuilderClass(value, components.stream().filter(Component::required).toList()).addTo(type);
        return type.addMethod(value.toWire()).build();
    }
}
