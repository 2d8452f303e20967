package dev.jampx.conformance;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.BackendDefinition;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.nio.file.Path;

/**
 * A definition that is written twice: in TypeScript for Amplify's toolchain, in Java for jampx. The two files lie side by
 * side and have the same name.
 *
 * @param name topic and name, such as {@code keys/CompositeKeys}
 * @param typeScript the file with Amplify's definition
 */
public record Case(String name, Path typeScript) {

    /** The Java file. */
    Path java() {
        return typeScript.resolveSibling(typeScript.getFileName().toString().replaceFirst("\\.ts$", ".java"));
    }

    /** Runs the Java definition. */
    public Backend define() {
        String className = Case.class.getPackageName() + ".cases." + name.replace('/', '.');
        try {
            return Class.forName(className)
                    .asSubclass(BackendDefinition.class)
                    .getConstructor()
                    .newInstance()
                    .define();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    className + " must be public, implement BackendDefinition and have a public constructor without"
                            + " parameters",
                    e);
        }
    }

    /** The resolved data. */
    public Data data() {
        return Resolution.of(define().declared()).data().orElseThrow();
    }

    /** What jampx makes of it. */
    public CompiledApi compile() {
        return AppSyncCompiler.compile(data(), UsersCode.EVERYWHERE);
    }

    @Override
    public String toString() {
        return name;
    }
}
