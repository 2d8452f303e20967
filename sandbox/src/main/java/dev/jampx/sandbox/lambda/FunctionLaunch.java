package dev.jampx.sandbox.lambda;

import dev.jampx.model.resolved.Function;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a function's process is started. Two processes whose launches are equal run the same code.
 *
 * @param function the function
 * @param runtime the jars of the runtime, which come before the function's own
 * @param code its code
 * @param environment its environment variables, but for those that differ from process to process
 * @param emptyFolder the working directory of a function whose class path has no folder
 */
record FunctionLaunch(
        Function function, List<Path> runtime, FunctionCode code, Map<String, String> environment, Path emptyFolder) {

    private static final String MAIN_CLASS = "dev.jampx.sandbox.lambda.bootstrap.Bootstrap";

    Process start(String runtimeApi, String logStream) throws IOException {
        Path taskRoot = code.folder().orElse(emptyFolder);
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.directory(taskRoot.toFile());
        builder.redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        variables.putAll(environment);
        variables.put("LAMBDA_TASK_ROOT", taskRoot.toString());
        variables.put("LAMBDA_RUNTIME_DIR", runtime.get(0).getParent().toString());
        variables.put("AWS_LAMBDA_LOG_STREAM_NAME", logStream);
        variables.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        return builder.start();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Lambda, too, leaves some of the memory to the JVM itself.
        command.add("-Xmx" + function.memoryMegabytes() * 85 / 100 + "m");
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", join(runtime, code.classPath()), MAIN_CLASS, function.handlerClass()));
        return command;
    }

    private static String join(List<Path> first, List<Path> second) {
        return Stream.concat(first.stream(), second.stream())
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
