package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;

/** What parts of a definition declare, taken from a backend around them. */
final class Declared {

    private Declared() {}

    static DeclaredData data(DataDefinition data) {
        return defineBackend(data).declared().data().get(0);
    }

    static DeclaredFunction function(FunctionDefinition function) {
        return defineBackend(function).declared().functions().get(0);
    }

    static DeclaredSchema schema(Schema schema) {
        return data(defineData(schema)).schemas().get(0);
    }

    static DeclaredModel model(ModelType model) {
        return (DeclaredModel)
                schema(a.schema().add("M", model)).entries().get(0).definition();
    }

    static DeclaredOperation operation(SchemaEntry operation) {
        return (DeclaredOperation)
                schema(a.schema().add("o", operation)).entries().get(0).definition();
    }

    static DeclaredField.Type type(FieldType type) {
        return model(a.model().field("f", type)).fields().get(0).type();
    }
}
