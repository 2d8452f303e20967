package dev.jampx.sandbox.lambda;

import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.lambda.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * How a function's process is started. Two processes whose launches are equal run the same code.
 *
 * @param function the function
 * @param program what runs it
 * @param environment its environment variables, but for those that differ from process to process
 */
record FunctionLaunch(Function function, Program program, Map<String, String> environment) {

    /**
     * Starts a process.
     *
     * @param runtimeApi where its Runtime API is
     * @param logStream the name of its log
     * @param scratch a folder of its own, in the place of {@code /tmp}
     */
    Process start(String runtimeApi, String logStream, Path scratch) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.command().stream()
                .map(word -> word.replace(Program.SCRATCH, scratch.toString()))
                .toList());
        builder.directory(program.taskRoot().toFile());
        builder.redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        variables.putAll(environment);
        variables.put("TMPDIR", scratch.toString());
        variables.put("LAMBDA_TASK_ROOT", program.taskRoot().toString());
        variables.put("LAMBDA_RUNTIME_DIR", program.runtimeFolder().toString());
        variables.put("AWS_LAMBDA_LOG_STREAM_NAME", logStream);
        variables.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        return builder.start();
    }
}
