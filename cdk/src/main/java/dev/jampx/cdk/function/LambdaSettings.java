package dev.jampx.cdk.function;

import dev.jampx.model.Architecture;
import dev.jampx.model.FunctionSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.ApplicationLogLevel;
import software.amazon.awscdk.services.lambda.DurableConfig;
import software.amazon.awscdk.services.lambda.FunctionProps;
import software.amazon.awscdk.services.lambda.ILayerVersion;
import software.amazon.awscdk.services.lambda.LayerVersion;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.constructs.Construct;

/** Says in Lambda's words what a function gets. */
final class LambdaSettings {

    private LambdaSettings() {}

    static void apply(Construct scope, FunctionSettings settings, FunctionProps.Builder builder) {
        builder.timeout(Duration.seconds(settings.timeoutSeconds()));
        builder.memorySize(settings.memoryMegabytes());
        if (settings.ephemeralStorageMegabytes() != FunctionSettings.STANDARD.ephemeralStorageMegabytes()) {
            builder.ephemeralStorageSize(Size.mebibytes(settings.ephemeralStorageMegabytes()));
        }
        builder.architecture(
                settings.architecture() == Architecture.ARM64
                        ? software.amazon.awscdk.services.lambda.Architecture.ARM_64
                        : software.amazon.awscdk.services.lambda.Architecture.X86_64);
        builder.layers(layers(scope, settings.layers()));
        settings.logging()
                .format()
                .ifPresent(format -> builder.loggingFormat(LoggingFormat.valueOf(format.toUpperCase(Locale.ROOT))));
        settings.logging()
                .level()
                .ifPresent(level ->
                        builder.applicationLogLevelV2(ApplicationLogLevel.valueOf(level.toUpperCase(Locale.ROOT))));
        settings.durable()
                .ifPresent(durable -> builder.durableConfig(DurableConfig.builder()
                        .executionTimeout(Duration.seconds(durable.executionTimeoutSeconds()))
                        .retentionPeriod(Duration.days(durable.retentionPeriodDays()))
                        .build()));
    }

    private static List<ILayerVersion> layers(Construct scope, Map<String, String> layers) {
        Stack stack = Stack.of(scope);
        return layers.values().stream()
                .map(layer -> layer.startsWith("arn:")
                        ? layer
                        : "arn:" + stack.getPartition() + ":lambda:" + stack.getRegion() + ":" + stack.getAccount()
                                + ":layer:" + layer)
                .distinct()
                .map(arn -> LayerVersion.fromLayerVersionArn(
                        scope, "Layer" + arn.substring(arn.lastIndexOf(":layer:") + 7), arn))
                .toList();
    }
}
