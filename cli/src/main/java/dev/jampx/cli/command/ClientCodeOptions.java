package dev.jampx.cli.command;

import dev.jampx.codegen.ClientCode;
import dev.jampx.codegen.modelgen.ModelTarget;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What client code is asked for, by Amplify's options; those of other formats say nothing. */
final class ClientCodeOptions {

    private static final String DOCUMENTS = "graphql-codegen";
    private static final String INTROSPECTION = "introspection";
    private static final String MODELS = "modelgen";
    private static final String JAVA = "java";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            converter = Formats.class,
            defaultValue = DOCUMENTS,
            description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String format = DOCUMENTS;

    @Mixin
    private final StatementOptions statements = new StatementOptions();

    @Option(
            names = "--model-target",
            paramLabel = "TARGET",
            completionCandidates = ModelTargets.class,
            converter = ModelTargets.class,
            defaultValue = "typescript",
            description = "With --format modelgen, the language: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ModelTarget modelTarget = ModelTarget.TYPESCRIPT;

    @Mixin
    private final ModelFlags models = new ModelFlags();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            defaultValue = "amplify.client",
            description = "With --format java, the package of the classes. Default: ${DEFAULT-VALUE}.")
    private String packageName = "amplify.client";

    /** The word for the format. */
    String format() {
        return format;
    }

    /** What is asked for. */
    ClientCode code() {
        return switch (format) {
            case INTROSPECTION -> new ClientCode.Introspection();
            case MODELS -> new ClientCode.Models(modelTarget, models.options());
            case JAVA -> new ClientCode.JavaClient(packageName);
            default -> statements.documents();
        };
    }

    /** The formats. */
    static final class Formats extends Words<String> {
        Formats() {
            super(List.of(DOCUMENTS, INTROSPECTION, MODELS, JAVA), word -> word);
        }
    }

    /** The languages of models. */
    static final class ModelTargets extends Words<ModelTarget> {
        ModelTargets() {
            super(List.of(ModelTarget.values()), ModelTarget::term);
        }
    }
}
