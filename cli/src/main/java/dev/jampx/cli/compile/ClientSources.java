package dev.jampx.cli.compile;

import java.nio.file.Path;
import java.util.List;

/** The client that a project's own sources use. */
public interface ClientSources {

    /** What generates it: jars or folders of classes. Another generator may generate other sources. */
    List<Path> generator();

    /**
     * Its sources.
     *
     * @param definition the classes that define the backend
     */
    List<SourceFile> of(CompiledClasses definition);
}
