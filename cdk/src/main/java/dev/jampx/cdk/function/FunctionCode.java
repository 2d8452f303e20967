package dev.jampx.cdk.function;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awscdk.services.lambda.Runtime;

/** The code of a function, and what runs it. */
public interface FunctionCode {

    /** Lambda's runtime. */
    Runtime runtime();

    /** What Lambda calls: a class, an export of a module, and the like. */
    String handler();

    /** How variables are set whose values are only known when the function starts; empty if nothing can set them. */
    Optional<Startup> startup();

    /**
     * Makes the code ready.
     *
     * @param folder an empty folder of the caller's, who deletes it
     * @return {@code folder}, with the files that Lambda is to find in {@code /var/task}; or a zip file that is ready as it is
     * @throws IOException if a file cannot be read or written
     */
    Path prepare(Path folder) throws IOException;
}
