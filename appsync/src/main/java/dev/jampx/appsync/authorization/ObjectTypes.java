package dev.jampx.appsync.authorization;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the directives of all object types of an API. The models must be added last and in order: it decides which types are met twice. */
final class ObjectTypes {

    private final Data data;
    private final TypeDirectives directives = new TypeDirectives();
    private final NestedTypes nestedTypes;

    ObjectTypes(Data data, DirectiveChoice choice) {
        this.data = data;
        this.nestedTypes = new NestedTypes(data, choice, directives);
    }

    /** Opens the custom types to the callers of the operations that return them. */
    void addCustomTypes(OperationDirectives operationDirectives) {
        new ReturnedTypes(data)
                .rules(data.operations())
                .forEach((type, rules) -> operationDirectives.addExactly(rules, directives.of(type)));
        data.customTypes().stream().map(CustomType::name).forEach(this::addAdministrators);
    }

    /** Opens the root types that hold custom operations. */
    void addRootTypes() {
        data.operations().stream()
                .map(CustomOperation::kind)
                .map(OperationKind::rootType)
                .forEach(this::addAdministrators);
    }

    /** Opens the type of {@code model}, its pages and the types inside it; a type is open to whoever an operation that returns it is open to. */
    void addModel(Model model, ModelAccess access) {
        ModelNames names = new ModelNames(model.name());
        directives.add(model.name(), access.typeDirectives());
        for (ModelOperation operation : model.operations()) {
            directives.add(
                    operation == ModelOperation.LIST ? names.connection() : model.name(), access.directives(operation));
        }
        if (model.secondaryIndexes().stream()
                .anyMatch(index -> index.queryField().isPresent())) {
            directives.add(names.relatedConnection(), access.indexQueryDirectives());
        }
        nestedTypes.open(model, access.matrix().roles());
    }

    /** The names of the types that are inside models. */
    Set<String> insideModels() {
        return nestedTypes.met();
    }

    /** The directives of each type that has any, as they are written. */
    Map<String, List<String>> directives() {
        return directives.texts();
    }

    private void addAdministrators(String type) {
        directives.add(type, Set.of(AwsDirective.IAM));
    }
}
