package dev.jampx.cli.definition;

import dev.jampx.appsync.HandlerSources;
import dev.jampx.cli.mistake.HandlerProblems;
import dev.jampx.cli.project.Project;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of resolver code that operations name, read once, and only from inside the project. */
final class HandlerFiles implements HandlerSources {

    private final Map<String, String> codes;

    private HandlerFiles(Map<String, String> codes) {
        this.codes = Map.copyOf(codes);
    }

    /**
     * Reads what {@code data} names.
     *
     * @throws InvalidDefinitionException with every file that cannot be read
     */
    static HandlerFiles read(Project project, Data data) {
        Map<String, String> codes = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (CustomOperation operation : data.operations()) {
            for (Handler handler : operation.handlers()) {
                if (handler instanceof Handler.Code code && !codes.containsKey(code.entry())) {
                    read(project, operation, code.entry(), codes).ifPresent(problems::add);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidDefinitionException(problems);
        }
        return new HandlerFiles(codes);
    }

    private static Optional<Problem> read(
            Project project, CustomOperation operation, String entry, Map<String, String> codes) {
        try {
            Path file = project.folder().resolve(entry).normalize();
            if (!file.startsWith(project.folder())) {
                return Optional.of(HandlerProblems.outside(operation, entry));
            }
            if (!Files.isRegularFile(file)) {
                return Optional.of(HandlerProblems.missing(operation, entry));
            }
            // A link may lead out of the project.
            if (!file.toRealPath().startsWith(project.folder().toRealPath())) {
                return Optional.of(HandlerProblems.outside(operation, entry));
            }
            codes.put(entry, Files.readString(file, StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.of(HandlerProblems.unreadable(operation, entry, e));
        }
    }

    @Override
    public String code(String entry) {
        String code = codes.get(entry);
        if (code == null) {
            throw new IllegalArgumentException("no operation names " + entry);
        }
        return code;
    }
}
