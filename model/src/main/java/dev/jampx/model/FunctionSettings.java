package dev.jampx.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a function gets from Lambda. Mirrors the options of Amplify's {@code defineFunction}.
 *
 * @param timeoutSeconds how long an invocation may take, in seconds
 * @param memoryMegabytes how much memory it gets, in MB
 * @param ephemeralStorageMegabytes how big its {@code /tmp} is, in MB
 * @param runtime the version of Node.js or Java, if one was chosen
 * @param architecture its processor
 * @param layers ARNs, or name and version, of layers by the module that each brings
 * @param minify whether JavaScript is made small when it is bundled
 * @param resourceGroupName Amplify's name of the stack that it is put into, if one was given
 * @param logging how its log is written
 * @param durable how it is durable, if it is
 */
public record FunctionSettings(
        int timeoutSeconds,
        int memoryMegabytes,
        int ephemeralStorageMegabytes,
        OptionalInt runtime,
        Architecture architecture,
        Map<String, String> layers,
        boolean minify,
        Optional<String> resourceGroupName,
        FunctionLogging logging,
        Optional<DurableSettings> durable) {

    private static final int STANDARD_SECONDS = 3;
    private static final int STANDARD_MEGABYTES = 512;

    /** What a function gets unless something else was said. */
    public static final FunctionSettings STANDARD = new FunctionSettings(
            STANDARD_SECONDS,
            STANDARD_MEGABYTES,
            STANDARD_MEGABYTES,
            OptionalInt.empty(),
            Architecture.X86_64,
            Map.of(),
            true,
            Optional.empty(),
            FunctionLogging.STANDARD,
            Optional.empty());

    public FunctionSettings {
        layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
    }

    /** The same but for the time. */
    public FunctionSettings withTimeoutSeconds(int seconds) {
        return with(seconds, memoryMegabytes, ephemeralStorageMegabytes);
    }

    /** The same but for the memory. */
    public FunctionSettings withMemoryMegabytes(int megabytes) {
        return with(timeoutSeconds, megabytes, ephemeralStorageMegabytes);
    }

    /** The same but for {@code /tmp}. */
    public FunctionSettings withEphemeralStorageMegabytes(int megabytes) {
        return with(timeoutSeconds, memoryMegabytes, megabytes);
    }

    /** The same with another runtime. */
    public FunctionSettings withRuntime(int version) {
        return with(OptionalInt.of(version), architecture, layers, minify);
    }

    /** The same on another processor. */
    public FunctionSettings withArchitecture(Architecture other) {
        return with(runtime, other, layers, minify);
    }

    /** The same with one layer more. */
    public FunctionSettings withLayer(String module, String layer) {
        Map<String, String> all = new LinkedHashMap<>(layers);
        all.put(module, layer);
        return with(runtime, architecture, all, minify);
    }

    /** The same but for whether JavaScript is made small. */
    public FunctionSettings withMinify(boolean small) {
        return with(runtime, architecture, layers, small);
    }

    /** The same in another stack. */
    public FunctionSettings withResourceGroupName(String name) {
        return with(Optional.of(name), logging, durable);
    }

    /** The same with another log. */
    public FunctionSettings withLogging(FunctionLogging other) {
        return with(resourceGroupName, other, durable);
    }

    /** The same, durable. */
    public FunctionSettings withDurable(DurableSettings settings) {
        return with(resourceGroupName, logging, Optional.of(settings));
    }

    private FunctionSettings with(int seconds, int memory, int storage) {
        return new FunctionSettings(
                seconds, memory, storage, runtime, architecture, layers, minify, resourceGroupName, logging, durable);
    }

    private FunctionSettings with(
            OptionalInt version, Architecture processor, Map<String, String> allLayers, boolean small) {
        return new FunctionSettings(
                timeoutSeconds,
                memoryMegabytes,
                ephemeralStorageMegabytes,
                version,
                processor,
                allLayers,
                small,
                resourceGroupName,
                logging,
                durable);
    }

    private FunctionSettings with(Optional<String> group, FunctionLogging log, Optional<DurableSettings> durability) {
        return new FunctionSettings(
                timeoutSeconds,
                memoryMegabytes,
                ephemeralStorageMegabytes,
                runtime,
                architecture,
                layers,
                minify,
                group,
                log,
                durability);
    }
}
