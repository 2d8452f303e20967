package dev.jampx.sandbox.lambda.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The code that a function's process runs. Equal codes do the same.
 *
 * @param fingerprint changes when anything changes that the handler can come to see
 * @param classPath the class path, if it is Java
 * @param folder the folder that was made for it; a Java function has none if the project has no classes
 */
public record FunctionCode(String fingerprint, List<Path> classPath, Optional<Path> folder) {

    public FunctionCode {
        classPath = List.copyOf(classPath);
    }
}
