package dev.jampx.cli.compile;

import dev.jampx.cli.mistake.Mistake;
import java.util.List;

/**
 * What one run of javac came to.
 *
 * @param classes what was compiled; empty if anything was refused
 * @param mistakes what was refused, in javac's order
 */
record CompilerRun(List<ClassFile> classes, List<Mistake> mistakes) {

    boolean passed() {
        return mistakes.isEmpty();
    }
}
