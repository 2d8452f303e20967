package dev.jampx.cli.mistake;

import java.nio.file.Path;

/** A project that cannot be made: JPX1060 to JPX1064. */
public final class ScaffoldProblems {

    private ScaffoldProblems() {}

    public static Mistake alreadyThere(Path sources) {
        return Mistake.about(
                "JPX1060",
                sources.toString(),
                "There is a backend already, so nothing was written.",
                "Run \"jampx sandbox\" there, or choose another folder: jampx init DIR.");
    }

    public static Mistake noFolder(Path folder) {
        return Mistake.about(
                "JPX1061",
                folder.toString(),
                "A project is a folder, and this is none.",
                "Choose another name: jampx init DIR.");
    }

    public static Mistake notAnswered() {
        return Mistake.about(
                "JPX1062",
                "jampx init",
                "The input ended without saying where the project is to be. Nothing was written.",
                "Name the folder, jampx init DIR, or add --yes to make it in the current one.");
    }
}
