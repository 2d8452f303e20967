package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.naming.NameScope;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The class of what the API does with the rows of one model, while it is being written. */
final class OperationsClass {

    private static final List<String> OWN_VARIABLES =
            List.of("client", "options", "chosen", "nextToken", "page", "none", "connection", "object", "row");

    private final Api api;
    private final Model model;
    private final TypeSpec.Builder type;
    private final NameScope constants = NameScope.ofMembers(List.of());

    OperationsClass(Api api, Model model) {
        this.api = api;
        this.model = model;
        type = CallingClass.named(api.names().operations(model))
                .addJavadoc("What the API does with rows of the model {@code $L}.\n", model.name());
    }

    Api api() {
        return api;
    }

    Model model() {
        return model;
    }

    TypeSpec.Builder type() {
        return type;
    }

    ModelFields fields() {
        return new ModelFields(model, api.schema());
    }

    /** The class of the rows. */
    ClassName row() {
        return api.names().type(model.name());
    }

    ClassName selection() {
        return api.names().of(ModelClass.SELECTION, model);
    }

    CodeBlock decoder() {
        return api.types().decoder(model.name());
    }

    /** Adds a constant for a field of a root type. The underscore keeps it from being taken for a class. */
    String constant(String name, String kind, SchemaField field) {
        String constant = constants.free(name + "_FIELD");
        type.addField(FieldSpec.builder(Runtime.ROOT_FIELD, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(RootFields.code(kind, field))
                .build());
        return constant;
    }

    /** Statements that make options, and let the caller choose. */
    CodeBlock chooseOptions(TypeName options, CodeBlock more) {
        return CodeBlock.builder()
                .addStatement("$T chosen = new $L($T.with()$L)", options, Runtime.diamond(options), selection(), more)
                .addStatement("options.accept(chosen)")
                .build();
    }

    CodeBlock chooseOptions(TypeName options) {
        return chooseOptions(options, CodeBlock.of(""));
    }

    Map<String, String> parameterNames(List<SchemaField> keys) {
        List<String> taken = new ArrayList<>(OWN_VARIABLES);
        taken.addAll(api.names().packageBeginnings());
        return JavaNames.membersBeside(
                taken, keys.stream().map(SchemaField::name).toList());
    }

    List<ParameterSpec> parameters(List<SchemaField> keys) {
        Map<String, String> names = parameterNames(keys);
        return keys.stream()
                .map(key -> ParameterSpec.builder(api.types().present(key.type()), names.get(key.name()))
                        .build())
                .toList();
    }

    CodeBlock keyArguments(List<SchemaField> keys) {
        Map<String, String> names = parameterNames(keys);
        CodeBlock.Builder code = CodeBlock.builder();
        keys.forEach(key -> code.addStatement("chosen.argument($S, $N)", key.name(), names.get(key.name())));
        return code.build();
    }
}
