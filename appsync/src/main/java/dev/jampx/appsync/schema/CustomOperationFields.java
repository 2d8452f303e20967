package dev.jampx.appsync.schema;

import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of {@code Query}, {@code Mutation} and {@code Subscription} that the user defined. */
final class CustomOperationFields {

    private CustomOperationFields() {}

    /** The fields of the root type {@code kind}; under {@code true} those that {@code access} gives directives. */
    static Map<Boolean, List<SdlField>> of(OperationKind kind, Data data, ApiAccess access) {
        return data.operations().stream()
                .filter(operation -> operation.kind() == kind)
                .collect(Collectors.partitioningBy(
                        access::givesDirectivesTo,
                        Collectors.mapping(
                                operation -> field(operation, access.directivesOfCustomOperation(operation)),
                                Collectors.toList())));
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
