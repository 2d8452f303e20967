package dev.jampx.cli.command;

import dev.jampx.cli.mistake.ClientCodeProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.codegen.ClientCode;
import dev.jampx.codegen.api.TypeTarget;
import dev.jampx.codegen.document.DocumentOptions;
import dev.jampx.codegen.document.StatementTarget;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of statements and their types. */
final class StatementOptions {

    private static final Map<StatementTarget, TypeTarget> TYPES_BY_DEFAULT = Map.of(
            StatementTarget.TYPESCRIPT, TypeTarget.TYPESCRIPT,
            StatementTarget.FLOW, TypeTarget.FLOW,
            StatementTarget.ANGULAR, TypeTarget.ANGULAR);

    @Option(
            names = "--statement-target",
            paramLabel = "TARGET",
            completionCandidates = StatementTargets.class,
            converter = StatementTargets.class,
            defaultValue = "typescript",
            description = "The language of statements: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private StatementTarget statementTarget = StatementTarget.TYPESCRIPT;

    @Option(
            names = "--type-target",
            paramLabel = "TARGET",
            completionCandidates = TypeTargets.class,
            converter = TypeTargets.class,
            description =
                    "The language of types: ${COMPLETION-CANDIDATES}. Default: that of the statements for typescript,"
                            + " flow and angular, no types for others.")
    private Optional<TypeTarget> typeTarget = Optional.empty();

    @Option(
            names = "--statement-max-depth",
            paramLabel = "DEPTH",
            defaultValue = "2",
            description = "How many objects deep statements ask. Default: ${DEFAULT-VALUE}.")
    private int maxDepth = DocumentOptions.DEFAULT.maxDepth();

    @Option(
            names = "--statement-typename-introspection",
            paramLabel = "BOOLEAN",
            arity = "0..1",
            negatable = true,
            fallbackValue = "true",
            description = "Whether statements ask for the __typename of each object. Default: true.")
    private Optional<Boolean> typenames = Optional.empty();

    @Option(
            names = "--type-multiple-swift-files",
            paramLabel = "BOOLEAN",
            arity = "0..1",
            negatable = true,
            fallbackValue = "true",
            description = "Whether types of Swift come in several files. Default: false.")
    private Optional<Boolean> manySwiftFiles = Optional.empty();

    /**
     * What is asked for.
     *
     * @throws UserMistakeException if statements cannot be as deep
     */
    ClientCode documents() {
        if (maxDepth < 1 || maxDepth > DocumentOptions.DEEPEST) {
            throw UserMistakeException.wrongUsage(ClientCodeProblems.depth(maxDepth));
        }
        return new ClientCode.Documents(
                statementTarget,
                typeTarget.or(() -> Optional.ofNullable(TYPES_BY_DEFAULT.get(statementTarget))),
                new DocumentOptions(maxDepth, typenames.orElse(true)),
                manySwiftFiles.orElse(false));
    }

    private static String word(Enum<?> target) {
        return target.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The languages of statements. */
    static final class StatementTargets extends Words<StatementTarget> {
        StatementTargets() {
            super(List.of(StatementTarget.values()), StatementOptions::word);
        }
    }

    /** The languages of types. */
    static final class TypeTargets extends Words<TypeTarget> {
        TypeTargets() {
            super(List.of(TypeTarget.values()), StatementOptions::word);
        }
    }
}
