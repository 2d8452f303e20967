package dev.jampx.cli.command;

import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Options that stand before a subcommand which has its own. {@code sandbox --identifier x delete} reads as if it deleted x. */
final class MisplacedOptions {

    private MisplacedOptions() {}

    /**
     * Refuses options of the command that {@code subcommand} belongs to: they would mean nothing, and another sandbox would be meant.
     *
     * @throws UserMistakeException if there are any
     */
    static void refuse(CommandSpec subcommand) {
        for (OptionSpec option : subcommand.parent().options()) {
            boolean given = subcommand.parent().commandLine().getParseResult().hasMatchedOption(option);
            if (given && option.scopeType() != ScopeType.INHERIT && !option.inherited()) {
                throw UserMistakeException.wrongUsage(
                        ArgumentProblems.optionBeforeSubcommand(option.longestName(), subcommand.qualifiedName()));
            }
        }
    }
}
