package dev.jampx.cli.command;

import dev.jampx.cli.compile.ClientPackage;
import dev.jampx.codegen.ClientCode;
import dev.jampx.codegen.modelgen.ModelTarget;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What client code is asked for, by Amplify's options; those of other formats say nothing. */
final class ClientCodeOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            converter = Formats.class,
            defaultValue = ClientCode.Documents.FORMAT,
            description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String format = ClientCode.Documents.FORMAT;

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
            defaultValue = ClientPackage.NAME,
            description = "With --format java, the package of the classes. Default: ${DEFAULT-VALUE}.")
    private String packageName = ClientPackage.NAME;

    /** What is asked for. */
    ClientCode code() {
        return switch (format) {
            case ClientCode.Introspection.FORMAT -> new ClientCode.Introspection();
            case ClientCode.Models.FORMAT -> new ClientCode.Models(modelTarget, models.options());
            case ClientCode.JavaClient.FORMAT -> new ClientCode.JavaClient(packageName);
            default -> statements.documents();
        };
    }

    /** The formats. */
    static final class Formats extends Words<String> {
        Formats() {
            super(
                    List.of(
                            ClientCode.Documents.FORMAT,
                            ClientCode.Introspection.FORMAT,
                            ClientCode.Models.FORMAT,
                            ClientCode.JavaClient.FORMAT),
                    word -> word);
        }
    }

    /** The languages of models. */
    static final class ModelTargets extends Words<ModelTarget> {
        ModelTargets() {
            super(List.of(ModelTarget.values()), ModelTarget::term);
        }
    }
}
