package dev.jampx.cli.command;

import dev.jampx.cli.mistake.ClientCodeProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options by which Amplify's commands name a deployed backend, for a command that needs none. */
final class NoStackOptions {

    @Option(names = "--stack", hidden = true)
    private Optional<String> stack = Optional.empty();

    @Option(names = "--app-id", hidden = true)
    private Optional<String> appId = Optional.empty();

    @Option(names = "--branch", hidden = true)
    private Optional<String> branch = Optional.empty();

    @Option(names = "--profile", hidden = true)
    private Optional<String> profile = Optional.empty();

    /** Refuses whatever was given. */
    void requireNone() {
        Stream.of(
                        stack.map(value -> "--stack " + value),
                        appId.map(value -> "--app-id " + value),
                        branch.map(value -> "--branch " + value),
                        profile.map(value -> "--profile " + value))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(option -> {
                    throw UserMistakeException.wrongUsage(ClientCodeProblems.deployed(option));
                });
    }
}
