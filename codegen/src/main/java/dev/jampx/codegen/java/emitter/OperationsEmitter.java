package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.TypeSpec;
import dev.jampx.model.resolved.Model;

/**
 * Writes the class of what the API does with the rows of one model.
 *
 * @param api the API
 */
record OperationsEmitter(Api api) {

    TypeSpec emit(Model model) {
        OperationsClass operations = new OperationsClass(api, model);
        new RowMethods(operations).add();
        new PageMethods(operations).add();
        new EventMethods(operations).add();
        return operations.type().build();
    }
}
