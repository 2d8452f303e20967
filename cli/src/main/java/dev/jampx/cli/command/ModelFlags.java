package dev.jampx.cli.command;

import dev.jampx.codegen.modelgen.ModelOptions;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of models; each is on unless it is turned off. */
final class ModelFlags {

    private static final String FLAG = "BOOLEAN";
    private static final String ON = "true";

    @Option(
            names = "--model-generate-index-rules",
            paramLabel = FLAG,
            arity = "0..1",
            negatable = true,
            fallbackValue = ON,
            description = "Whether models of Swift tell of their keys. Default: true.")
    private Optional<Boolean> indexRules = Optional.empty();

    @Option(
            names = "--model-emit-auth-provider",
            paramLabel = FLAG,
            arity = "0..1",
            negatable = true,
            fallbackValue = ON,
            description = "Whether rules in models of Swift tell who vouches for callers. Default: true.")
    private Optional<Boolean> authProvider = Optional.empty();

    @Option(
            names = "--model-respect-primary-key-attributes-on-connection-field",
            paramLabel = FLAG,
            arity = "0..1",
            negatable = true,
            fallbackValue = ON,
            description = "Whether models know of keys other than id. Default: true.")
    private Optional<Boolean> primaryKeys = Optional.empty();

    @Option(
            names = "--model-generate-models-for-lazy-load-and-custom-selection-set",
            paramLabel = FLAG,
            arity = "0..1",
            negatable = true,
            fallbackValue = ON,
            description = "Whether related models are loaded when they are asked for. Default: true.")
    private Optional<Boolean> lazyLoad = Optional.empty();

    @Option(
            names = "--model-add-timestamp-fields",
            paramLabel = FLAG,
            arity = "0..1",
            negatable = true,
            fallbackValue = ON,
            description = "Whether models have the timestamps that nobody declared. Default: true.")
    private Optional<Boolean> timestamps = Optional.empty();

    @Option(
            names = "--model-handle-list-nullability-transparently",
            paramLabel = FLAG,
            arity = "0..1",
            negatable = true,
            fallbackValue = ON,
            description = "Whether a list may be absent exactly where the definition says so. Default: true.")
    private Optional<Boolean> listNullability = Optional.empty();

    /** What was chosen. */
    ModelOptions options() {
        return new ModelOptions(
                indexRules.orElse(true),
                authProvider.orElse(true),
                primaryKeys.orElse(true),
                lazyLoad.orElse(true),
                timestamps.orElse(true),
                listNullability.orElse(true));
    }
}
