package dev.jampx.cli.mistake;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A seed that cannot be run, or failed: JPX1065 to JPX1079. */
public final class SeedProblems {

    private static final String SEED = "amplify/seed/Seed.java";

    private SeedProblems() {}

    public static Mistake missing() {
        return Mistake.about(
                "JPX1065",
                SEED,
                "The project has no " + SEED + ", where jampx looks for what to fill the sandbox with.",
                "Create it with a class that implements dev.jampx.client.seed.SeedDefinition.");
    }

    public static Mistake none(List<String> classes) {
        String found = classes.isEmpty() ? "it declares no class" : "it declares " + String.join(", ", classes);
        return Mistake.about(
                "JPX1066",
                SEED,
                "No class in this file implements SeedDefinition: " + found + ".",
                "Let one class implement dev.jampx.client.seed.SeedDefinition.");
    }

    public static Mistake several(List<String> classes) {
        return Mistake.about(
                "JPX1067",
                SEED,
                "Several classes in this file implement SeedDefinition: " + String.join(", ", classes) + ".",
                "Keep one. It can call the others.");
    }

    public static Mistake noConstructor(String className) {
        return Mistake.about(
                "JPX1068",
                SEED,
                className + " cannot be created: it has no constructor without parameters.",
                "Give it one; it may be package-private.");
    }

    /** The seed threw. */
    public static Mistake failed(SourceLocation place, SourceLines lines, String thrown) {
        return Mistake.at(
                "JPX1069",
                place,
                lines,
                "The seed failed. What it did before is done.\n" + thrown,
                Optional.of("A seed that is to be run again has to expect what it did before: see docs/seed.md."));
    }

    public static Mistake notServing(String identifier) {
        return Mistake.about(
                "JPX1070",
                "--identifier " + identifier,
                "The sandbox \"" + identifier + "\" has been started and does not serve yet.",
                "Wait until it says where it is, and try again.");
    }

    public static Mistake noUsers(String stack) {
        return Mistake.about(
                "JPX1071",
                stack,
                "The backend has no users, so there is no user pool that a policy could be about.",
                "Add what defineAuth() gives to defineBackend(...), and deploy it: jampx sandbox --aws --once.");
    }
}
