package dev.jampx.cdk.function;

import java.util.Map;
import software.amazon.awscdk.services.lambda.LambdaRuntimeProps;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.RuntimeFamily;

/** Lambda's runtimes by their names. */
final class LambdaRuntimes {

    private static final Map<String, RuntimeFamily> FAMILIES = Map.of(
            "java", RuntimeFamily.JAVA,
            "nodejs", RuntimeFamily.NODEJS,
            "python", RuntimeFamily.PYTHON,
            "dotnet", RuntimeFamily.DOTNET_CORE,
            "ruby", RuntimeFamily.RUBY);

    private LambdaRuntimes() {}

    /** The runtime called {@code name}, such as {@code python3.13} or {@code provided.al2023}. */
    static Runtime named(String name) {
        RuntimeFamily family = FAMILIES.getOrDefault(name.replaceFirst("[0-9.].*", ""), RuntimeFamily.OTHER);
        return new Runtime(
                name,
                family,
                LambdaRuntimeProps.builder()
                        .supportsSnapStart(family == RuntimeFamily.JAVA)
                        .build());
    }
}
