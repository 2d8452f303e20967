package dev.jampx.cdk.function;

import dev.jampx.cdk.function.startup.ParameterEnvironment;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.RuntimeFamily;

/** Reads variables from the Parameter Store before a runtime of Lambda's starts. There is one for each language, written in it. */
public enum Startup {

    /** For Java: a program that needs nothing but the JDK. */
    JAVA("java.sh", "dev/jampx/cdk/function/startup/", ParameterEnvironment.CLASSES),

    /** For Node.js: a module that needs nothing but Node.js. */
    NODE("node.sh", "", List.of("jampx-startup.mjs"));

    /** The variable that tells Lambda's runtimes to start through a program. */
    static final String WRAPPER_VARIABLE = "AWS_LAMBDA_EXEC_WRAPPER";

    /** The variable that tells our program of another one to start through. */
    static final String NEXT_WRAPPER_VARIABLE = "JAMPX_NEXT_EXEC_WRAPPER";

    /** The value of {@link #WRAPPER_VARIABLE}. */
    static final String WRAPPER = "/var/task/jampx-startup";

    private final String script;
    private final String folder;
    private final List<String> files;

    Startup(String script, String folder, List<String> files) {
        this.script = script;
        this.folder = folder;
        this.files = files;
    }

    /** The one for {@code runtime}; there is none for a runtime whose language may be any. */
    static Optional<Startup> of(Runtime runtime) {
        if (runtime.getFamily() == RuntimeFamily.JAVA) {
            return Optional.of(JAVA);
        }
        return runtime.getFamily() == RuntimeFamily.NODEJS ? Optional.of(NODE) : Optional.empty();
    }

    /** Adds its files to a function's. */
    void writeTo(Path code) throws IOException {
        Path wrapper = code.resolve(Path.of(WRAPPER).getFileName().toString());
        copy(script, wrapper);
        // On Windows the packer of the CDK makes every file executable.
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (String file : files) {
            Path target = code.resolve(folder).resolve(file);
            Files.createDirectories(target.getParent());
            copy(file, target);
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream source = ParameterEnvironment.class.getResourceAsStream(resource)) {
            if (source == null) {
                throw new FileNotFoundException(resource);
            }
            Files.copy(source, target);
        }
    }
}
