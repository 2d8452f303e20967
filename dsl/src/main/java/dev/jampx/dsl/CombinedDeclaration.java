package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;

/** Several schemas as they were written. */
record CombinedDeclaration(List<DeclaredSchema> declared) implements CombinedSchema {

    static List<DeclaredSchema> written(CombinedSchema schema) {
        return ((CombinedDeclaration) schema).declared();
    }
}
