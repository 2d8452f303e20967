package dev.jampx.conformance.docs;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;

import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.BackendDefinition;
import dev.jampx.dsl.CombinedSchema;
import dev.jampx.dsl.DataDefinition;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.ModelType;
import dev.jampx.dsl.ReferenceAuthDefinition;
import dev.jampx.dsl.Schema;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a whole backend of what a block of Java defines: of a schema without rules one for users who are signed in, of a model a schema
 * with the model {@code Todo}.
 */
final class DocumentedBackend {

    private DocumentedBackend() {}

    /** The backend of {@code block}, whose class is {@code type}; none if the block defines but parts of a schema. */
    static Optional<Backend> of(CodeBlock block, Class<?> type) throws ReflectiveOperationException {
        if (BackendDefinition.class.isAssignableFrom(type)) {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of(((BackendDefinition) constructor.newInstance()).define());
        }
        boolean hasRules = block.text().contains(".authorization(");
        List<Object> values = values(type);
        // The last is what the ones before it were defined for.
        for (int i = values.size() - 1; i >= 0; i--) {
            Optional<Backend> backend =
                    backend(values.get(i), hasRules, block.text().startsWith("a.model("));
            if (backend.isPresent()) {
                return backend;
            }
        }
        return Optional.empty();
    }

    private static List<Object> values(Class<?> type) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                values.add(field.get(null));
            }
        }
        return values;
    }

    private static Optional<Backend> backend(Object value, boolean hasRules, boolean alone) {
        if (value instanceof DataDefinition) {
            return Optional.of(defineBackend(Given.USERS, (DataDefinition) value));
        }
        if (value instanceof CombinedSchema) {
            return Optional.of(defineBackend(Given.USERS, Given.everyMode(defineData((CombinedSchema) value))));
        }
        if (value instanceof Schema) {
            return Optional.of(schema((Schema) value, hasRules));
        }
        if (value instanceof ModelType && alone) {
            return Optional.of(schema(a.schema().add("Todo", (ModelType) value), hasRules));
        }
        if (value instanceof AuthDefinition) {
            return Optional.of(defineBackend((AuthDefinition) value));
        }
        if (value instanceof ReferenceAuthDefinition) {
            return Optional.of(defineBackend((ReferenceAuthDefinition) value));
        }
        if (value instanceof FunctionDefinition) {
            return Optional.of(defineBackend((FunctionDefinition) value));
        }
        return Optional.empty();
    }

    private static Backend schema(Schema schema, boolean hasRules) {
        Schema open = hasRules ? schema : schema.authorization(allow -> List.of(allow.authenticated()));
        return defineBackend(Given.USERS, Given.data(open));
    }
}
