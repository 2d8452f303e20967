package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.schema.GraphQlType;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.resolved.CustomType;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the classes of custom types, which are read and given.
 *
 * @param api the API
 */
record CustomTypeEmitter(Api api) {

    TypeSpec emit(CustomType type) {
        List<SchemaField> fields = api.schema().fields(type.name()).stream()
                .map(field -> readable(type.name(), field))
                .toList();
        Map<String, String> names =
                JavaNames.members(fields.stream().map(SchemaField::name).toList());
        ValueClass value = new ValueClass(
                api.names().type(type.name()),
                fields.stream()
                        .map(field -> new Component(
                                field.name(),
                                names.get(field.name()),
                                api.types().of(field.type()),
                                field.type().isList(),
                                field.type().required()))
                        .toList());
        TypeSpec.Builder record = value.type()
                .addSuperinterface(Runtime.WIRE_VALUE)
                .addJavadoc("The custom type {@code $L}. Given to the API, what is null is left out.\n", type.name())
                .addJavadoc(value.parameters());
        new BuilderClass(value, List.of()).addTo(record);
        return record.addMethod(decode(type.name(), value, fields))
                .addMethod(value.toWire())
                .build();
    }

    /** A selection stops somewhere in a circle of types, so that what is never null can be absent all the same. */
    private SchemaField readable(String type, SchemaField field) {
        GraphQlType declared = field.type();
        return new SchemaField(
                field.name(),
                api.circles().isCircle(type, declared.name()) ? declared.optional() : declared,
                List.of());
    }

    private MethodSpec decode(String label, ValueClass value, List<SchemaField> fields) {
        return MethodSpec.methodBuilder("decode")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads one.\n")
                .addParameter(Runtime.JSON_NODE, "row")
                .returns(value.name())
                .addCode(value.returnNew(fields.stream()
                        .map(field -> api.types()
                                .read(
                                        CodeBlock.of("row.path($S)", field.name()),
                                        field.type(),
                                        label + "." + field.name()))
                        .toList()))
                .build();
    }
}
