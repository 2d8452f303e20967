package dev.jampx.cli.mistake;

import dev.jampx.model.diagnostics.SourceLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A project that cannot be read, compiled or defined: JPX1010 to JPX1039. */
public final class ProjectProblems {

    private static final String ENTRY = "amplify/backend.java";

    private ProjectProblems() {}

    public static Mistake folderMissing(Path folder) {
        return Mistake.about(
                "JPX1010",
                folder.toString(),
                "There is no such folder.",
                "Call jampx in the project's folder, or name it with -C.");
    }

    public static Mistake entryMissing(Path folder) {
        return Mistake.about(
                "JPX1011",
                ENTRY,
                "The project " + folder + " has no " + ENTRY + ", where jampx looks for the backend's definition.",
                "Create it with a class that implements dev.jampx.dsl.BackendDefinition,"
                        + " or name the project's folder with -C.");
    }

    public static Mistake definitionMissing(List<String> classes) {
        String found = classes.isEmpty() ? "it declares no class" : "it declares " + String.join(", ", classes);
        return Mistake.about(
                "JPX1012",
                ENTRY,
                "No class in this file implements BackendDefinition: " + found + ".",
                "Let one class implement dev.jampx.dsl.BackendDefinition and return the backend from define().");
    }

    public static Mistake severalDefinitions(List<String> classes) {
        return Mistake.about(
                "JPX1013",
                ENTRY,
                "Several classes in this file implement BackendDefinition: " + String.join(", ", classes) + ".",
                "Keep one. A project defines one backend.");
    }

    public static Mistake noConstructor(String className) {
        return Mistake.about(
                "JPX1014",
                ENTRY,
                className + " cannot be created: it has no constructor without parameters.",
                "Give it one; it may be package-private.");
    }

    /** The user's code threw while it was defining. */
    public static Mistake definitionThrew(SourceLocation location, SourceLines lines, String what, Throwable thrown) {
        String message = thrown.getMessage() == null
                ? thrown.getClass().getName()
                : thrown.getClass().getName() + ": " + thrown.getMessage();
        return Mistake.at("JPX1015", location, lines, what + " threw an exception.\n" + message, Optional.empty());
    }

    public static Mistake definedNothing(String className) {
        return Mistake.about(
                "JPX1016", ENTRY, className + ".define() returned null.", "Return what defineBackend(...) gives.");
    }

    public static Mistake noData() {
        return Mistake.about(
                "JPX1018",
                ENTRY,
                "The backend has no data, so it has no API and no schema.",
                "Add what defineData(...) gives to defineBackend(...).");
    }

    public static Mistake unreadable(String file, String reason) {
        return Mistake.about("JPX1017", file, "The file cannot be read: " + reason + ".", "Save it as UTF-8 text.");
    }

    public static Mistake mavenMissing() {
        return Mistake.about(
                "JPX1020",
                "pom.xml",
                "The project has a pom.xml, but Maven is not on the PATH and the project has no mvnw, so jampx cannot"
                        + " ask for the class path.",
                "Install Maven, or write the class path to target/jampx/classpath yourself.");
    }

    public static Mistake mavenFailed(int exitCode, List<String> output) {
        return Mistake.about(
                "JPX1021",
                "pom.xml",
                "Maven could not work out the project's class path (exit code " + exitCode + "). It said:\n"
                        + String.join("\n", output.isEmpty() ? List.of("(nothing)") : output),
                "Repair the pom.xml so that \"mvn dependency:build-classpath\" passes.");
    }

    public static Mistake classPathEntryMissing(Path file, List<String> missing) {
        return Mistake.about(
                "JPX1022",
                file.toString(),
                "The class path names files that do not exist:\n" + String.join("\n", missing),
                "Let your build write the file again.");
    }

    /** javac refuses a line. */
    public static Mistake doesNotCompile(
            SourceLocation location, SourceLines lines, String message, Optional<String> fix) {
        return Mistake.at("JPX1030", location, lines, message, fix);
    }

    public static Mistake noCompiler(String javaHome) {
        return Mistake.about(
                "JPX1031",
                javaHome,
                "This Java has no compiler: it is a runtime (JRE), and jampx needs a development kit (JDK).",
                "Install a JDK 17 or newer and let JAVA_HOME name it.");
    }
}
