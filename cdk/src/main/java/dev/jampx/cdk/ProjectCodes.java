package dev.jampx.cdk;

import dev.jampx.cdk.function.FunctionCode;
import dev.jampx.cdk.function.JavaCode;
import dev.jampx.cdk.function.NodeCode;
import dev.jampx.cdk.function.PreparedCode;
import dev.jampx.model.code.ProjectClasses;
import dev.jampx.model.resolved.Function;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The code of functions in a project: its classes, and the files that its functions name.
 *
 * @param project the project's folder
 * @param classes its classes
 * @param libraries the jars and folders of its runtime class path
 */
public record ProjectCodes(Path project, ProjectClasses classes, List<Path> libraries) implements FunctionCodes {

    public ProjectCodes {
        libraries = List.copyOf(libraries);
    }

    /**
     * The code of functions in a project whose classes are under {@code root}.
     *
     * @throws IOException if one of them cannot be read
     */
    public static ProjectCodes read(Path project, Path root, List<Path> libraries) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new ProjectCodes(project, new ProjectClasses(contents), libraries);
    }

    @Override
    public FunctionCode of(Function function) {
        if (function.code() instanceof Function.NodeEntry node) {
            return new NodeCode(
                    function.name(),
                    project,
                    node.file(),
                    function.settings().runtime(),
                    function.settings().minify(),
                    List.copyOf(function.settings().layers().keySet()));
        }
        if (function.code() instanceof Function.Prepared prepared) {
            return PreparedCode.of(function.name(), project, prepared.path(), prepared.runtime(), prepared.handler());
        }
        return new JavaCode(
                function.handlerClass(), classes, libraries, function.settings().runtime());
    }
}
