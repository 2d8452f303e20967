package dev.jampx.appsync.schema;

import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.model.resolved.CustomOperation;

/** The fields of {@code Query}, {@code Mutation} and {@code Subscription} that the user defined. */
final class CustomOperationFields {

    private CustomOperationFields() {}

    /** The field of {@code operation} in its root type. */
    static SdlField of(CustomOperation operation, ApiAccess access) {
        SdlField field = new SdlField(
                operation.name(),
                operation.arguments().stream()
                        .map(argument -> new SdlValue(argument.name(), TypeReferences.input(argument)))
                        .toList(),
                TypeReferences.output(operation.result()),
                access.directivesOfCustomOperation(operation));
        return operation.sources().isEmpty() ? field : field.precededBy(Subscriptions.directive(operation.sources()));
    }
}
