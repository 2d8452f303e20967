package dev.jampx.sandbox.lambda.program;

import java.nio.file.Path;
import java.util.List;

/**
 * What a function's process runs, apart from its environment. Equal programs do the same.
 *
 * @param command the command
 * @param code the function's code
 * @param taskRoot the working directory, which Lambda calls {@code LAMBDA_TASK_ROOT}
 * @param runtimeFolder where the runtime is
 * @param runtime Lambda's name of the runtime
 * @param marksOutput whether it prints {@link dev.jampx.sandbox.lambda.bootstrap.Bootstrap#END_OF_OUTPUT} before it asks for an
 *     invocation
 * @param limitsMemory whether it keeps to the function's memory by itself
 * @param readsSecrets whether on AWS something sets the variables of secrets before the handler is loaded
 */
public record Program(
        List<String> command,
        FunctionCode code,
        Path taskRoot,
        Path runtimeFolder,
        String runtime,
        boolean marksOutput,
        boolean limitsMemory,
        boolean readsSecrets) {

    /** In a command, the folder that a process has in the place of {@code /tmp}. */
    public static final String SCRATCH = "@scratch@";

    public Program {
        command = List.copyOf(command);
    }
}
