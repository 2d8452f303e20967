package dev.jampx.appsync.schema;

import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import java.util.List;

/** The fields of {@code Query}, {@code Mutation} and {@code Subscription} that the user defined. */
final class CustomOperationFields {

    private CustomOperationFields() {}

    /** The fields of the root type {@code kind}. */
    static List<SdlField> of(OperationKind kind, Data data, ApiAccess access) {
        return data.operations().stream()
                .filter(operation -> operation.kind() == kind)
                .map(operation -> field(operation, access.directivesOfCustomOperation(operation)))
                .toList();
    }

    private static SdlField field(CustomOperation operation, List<String> directives) {
        SdlField field = new SdlField(
                operation.name(),
                operation.arguments().stream()
                        .map(argument -> new SdlValue(argument.name(), TypeReferences.input(argument)))
                        .toList(),
                TypeReferences.output(operation.result()),
                directives);
        return operation.sources().isEmpty() ? field : field.precededBy(Subscriptions.directive(operation.sources()));
    }
}
