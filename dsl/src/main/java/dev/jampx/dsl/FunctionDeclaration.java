package dev.jampx.dsl;

import dev.jampx.model.ChangeSettings;
import dev.jampx.model.CustomRuntime;
import dev.jampx.model.DurableSettings;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.declared.DeclaredChangeSource;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredSchedule;
import dev.jampx.model.declared.SecretReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A function and what was written for it. */
record FunctionDeclaration(DeclaredFunction declared) implements FunctionDefinition {

    static DeclaredFunction written(FunctionDefinition function) {
        return ((FunctionDeclaration) function).declared();
    }

    @Override
    public FunctionDefinition handler(Class<?> handler) {
        return with(declared.withCode(
                Optional.of(Given.value("handler", handler).getName()), Optional.empty(), Optional.empty()));
    }

    @Override
    public FunctionDefinition handler(Class<?> handler, String method) {
        String name = Given.value("handler", handler).getName() + "::" + Given.value("handler", method);
        return with(declared.withCode(Optional.of(name), Optional.empty(), Optional.empty()));
    }

    @Override
    public FunctionDefinition entry(String file) {
        return with(declared.withCode(Optional.empty(), Optional.of(Given.value("entry", file)), Optional.empty()));
    }

    @Override
    public FunctionDefinition custom(String path, String runtime, String handler) {
        return with(declared.withCode(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CustomRuntime(
                        Given.value("custom", path), Given.value("custom", runtime), Given.value("custom", handler)))));
    }

    @Override
    public FunctionDefinition timeoutSeconds(int seconds) {
        return with(declared.settings().withTimeoutSeconds(seconds));
    }

    @Override
    public FunctionDefinition memoryMB(int megabytes) {
        return with(declared.settings().withMemoryMegabytes(megabytes));
    }

    @Override
    public FunctionDefinition ephemeralStorageSizeMB(int megabytes) {
        return with(declared.settings().withEphemeralStorageMegabytes(megabytes));
    }

    @Override
    public FunctionDefinition environment(String key, String value) {
        Map<String, String> texts = new LinkedHashMap<>(declared.environment());
        Map<String, SecretReference> secrets = new LinkedHashMap<>(declared.secrets());
        texts.put(Given.value("environment", key), Given.value("environment", value));
        secrets.remove(key);
        return with(declared.withEnvironment(texts, secrets));
    }

    @Override
    public FunctionDefinition environment(String key, Secret value) {
        Map<String, String> texts = new LinkedHashMap<>(declared.environment());
        Map<String, SecretReference> secrets = new LinkedHashMap<>(declared.secrets());
        secrets.put(Given.value("environment", key), SecretDeclaration.written(Given.value("environment", value)));
        texts.remove(key);
        return with(declared.withEnvironment(texts, secrets));
    }

    @Override
    public FunctionDefinition runtime(int version) {
        return with(declared.settings().withRuntime(version));
    }

    @Override
    public FunctionDefinition architecture(Architecture architecture) {
        return with(declared.settings()
                .withArchitecture(Given.value("architecture", architecture).term()));
    }

    @Override
    public FunctionDefinition schedule(String expression) {
        return schedule(expression, schedule -> schedule);
    }

    @Override
    public FunctionDefinition schedule(String expression, UnaryOperator<FunctionSchedule> settings) {
        ScheduleDeclaration start = new ScheduleDeclaration(new DeclaredSchedule(
                Given.value("schedule", expression), Optional.empty(), Optional.empty(), Site.ofCaller()));
        DeclaredSchedule added =
                ((ScheduleDeclaration) Given.result("schedule", settings, (FunctionSchedule) start)).declared();
        return with(declared.withSchedules(
                Stream.concat(declared.schedules().stream(), Stream.of(added)).toList()));
    }

    @Override
    public FunctionDefinition onChange(String model) {
        return onChange(model, changes -> changes);
    }

    @Override
    public FunctionDefinition onChange(String model, UnaryOperator<ModelChanges> settings) {
        ModelChanges chosen = Given.result("onChange", settings, new ModelChangesDeclaration(ChangeSettings.STANDARD));
        DeclaredChangeSource added = new DeclaredChangeSource(
                Given.value("onChange", model), ((ModelChangesDeclaration) chosen).settings(), Site.ofCaller());
        return with(declared.withChanges(
                Stream.concat(declared.changes().stream(), Stream.of(added)).toList()));
    }

    @Override
    public FunctionDefinition layer(String module, String layer) {
        return with(declared.settings().withLayer(Given.value("layer", module), Given.value("layer", layer)));
    }

    @Override
    public FunctionDefinition bundling(UnaryOperator<FunctionBundling> settings) {
        FunctionBundling chosen = Given.result(
                "bundling", settings, new BundlingChoice(declared.settings().minify()));
        return with(declared.settings().withMinify(((BundlingChoice) chosen).small()));
    }

    @Override
    public FunctionDefinition resourceGroupName(String name) {
        return with(declared.settings().withResourceGroupName(Given.value("resourceGroupName", name)));
    }

    @Override
    public FunctionDefinition logging(UnaryOperator<FunctionLogging> settings) {
        FunctionLogging chosen = Given.result(
                "logging",
                settings,
                new FunctionLoggingChoice(declared.settings().logging()));
        return with(declared.settings().withLogging(((FunctionLoggingChoice) chosen).settings()));
    }

    @Override
    public FunctionDefinition durableConfig(int executionTimeoutSeconds) {
        return durableConfig(executionTimeoutSeconds, DurableSettings.STANDARD_RETENTION_DAYS);
    }

    @Override
    public FunctionDefinition durableConfig(int executionTimeoutSeconds, int retentionPeriodDays) {
        return with(declared.settings().withDurable(new DurableSettings(executionTimeoutSeconds, retentionPeriodDays)));
    }

    private FunctionDefinition with(FunctionSettings settings) {
        return with(declared.withSettings(settings));
    }

    private static FunctionDefinition with(DeclaredFunction changed) {
        return new FunctionDeclaration(changed);
    }
}
