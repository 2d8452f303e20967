package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.schema.ClientSchema;
import java.util.stream.Collectors;

/** {@code AmplifyModels}: which models there are, and their version. */
final class ModelRegistration {

    private ModelRegistration() {}

    static String of(ClientSchema schema) {
        SwiftType registration =
                new SwiftType("// Contains the set of classes that conforms to the `Model` protocol. \n\n"
                        + "final public class AmplifyModels: AmplifyModelRegistration");
        registration.property("public let version: String = \"" + schema.version() + "\"");
        registration.method(SwiftType.method(
                "public func registerModels(registry: ModelRegistry.Type)",
                schema.models().stream()
                        .map(model -> "ModelRegistry.register(modelType: " + model.name() + ".self)")
                        .collect(Collectors.joining("\n"))));
        return registration.print();
    }
}
