package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes all classes of a client. */
public final class ClientClasses {

    private final Api api;
    private final List<JavaFile> files = new ArrayList<>();

    private ClientClasses(Api api) {
        this.api = api;
    }

    /** The classes of a client of {@code api}. */
    public static List<JavaFile> of(Api api) {
        ClientClasses classes = new ClientClasses(api);
        classes.addAll();
        return List.copyOf(classes.files);
    }

    private void addAll() {
        api.data().enums().forEach(type -> value(new EnumEmitter(api).emit(type)));
        api.data().customTypes().forEach(type -> value(new CustomTypeEmitter(api).emit(type)));
        api.ownInputs().forEach(input -> value(new InputEmitter(api).emit(input)));
        api.data().models().forEach(this::add);
        List<OperationKind> custom = new ArrayList<>();
        for (OperationKind kind : OperationKind.values()) {
            new CustomOperationsEmitter(api, kind).emit().ifPresent(type -> {
                custom.add(kind);
                client(type);
            });
        }
        client(new DataClientEmitter(api).emit(custom));
    }

    private void add(Model model) {
        value(new ModelEmitter(api).emit(model));
        value(new SelectionEmitter(api).emit(model));
        FilterEmitter filters = new FilterEmitter(api);
        new FilterInputs(api, model)
                .byClass()
                .forEach((kind, input) -> value(filters.emit(api.names().of(kind, model), model, input)));
        ModelFields fields = new ModelFields(model, api.schema());
        InputEmitter inputs = new InputEmitter(api);
        input(fields.mutation(MutationOperation.CREATE)).ifPresent(input -> value(inputs.create(model, input)));
        input(fields.mutation(MutationOperation.UPDATE)).ifPresent(input -> value(inputs.update(model, input)));
        client(new OperationsEmitter(api, model).emit());
    }

    private static Optional<String> input(Optional<SchemaField> mutation) {
        return mutation.flatMap(field -> field.argument("input"))
                .map(argument -> argument.type().name());
    }

    private void value(TypeSpec type) {
        add(api.names().modelPackage(), type);
    }

    private void client(TypeSpec type) {
        add(api.names().packageName(), type);
    }

    private void add(String packageName, TypeSpec type) {
        files.add(JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build());
    }
}
