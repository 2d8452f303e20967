package dev.jampx.sandbox.lambda;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The code that a function's process runs. Equal codes do the same.
 *
 * @param fingerprint changes when anything changes that the handler can come to see
 * @param classPath the class path
 * @param folder the folder of the class path that was made for it, if the project has classes
 */
record FunctionCode(String fingerprint, List<Path> classPath, Optional<Path> folder) {

    FunctionCode {
        classPath = List.copyOf(classPath);
    }
}
