package dev.jampx.cli.definition;

import dev.jampx.cli.compile.ClientPackage;
import dev.jampx.cli.compile.Compilation;
import dev.jampx.cli.compile.CompiledClasses;
import dev.jampx.cli.compile.SourceFile;
import dev.jampx.cli.compile.SourceTree;
import dev.jampx.cli.mistake.ClientProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.codegen.GeneratedFile;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Compiles a project, together with the client that its own sources use. The client is generated from the definition that is among these sources, so the definition is
 * compiled and run first, without them; then everything is compiled as it is.
 */
final class ProjectCompilation {

    private static final String RUNTIME = "dev/jampx/client/Amplify.class";

    private final Compilation compilation;
    private final Path clientFolder;
    private final Function<Data, List<GeneratedFile>> generator;

    /**
     * @param clientFolder where the client's sources belong, from the project's folder
     * @param generator makes the client of package {@link ClientPackage#NAME}
     */
    ProjectCompilation(Compilation compilation, Path clientFolder, Function<Data, List<GeneratedFile>> generator) {
        this.compilation = compilation;
        this.clientFolder = clientFolder;
        this.generator = generator;
    }

    /**
     * The classes of {@code sources}.
     *
     * @throws UserMistakeException if they do not compile, or the definition does not hold
     */
    CompiledClasses classes(SourceTree sources, List<Path> libraries) {
        if (!ClientPackage.isMentionedIn(sources)) {
            return compilation.classes(sources, libraries);
        }
        ClientPackage.intruders(sources).stream().findFirst().ifPresent(file -> {
            throw new UserMistakeException(List.of(ClientProblems.clientPackageTaken(file.path())));
        });
        List<SourceFile> client = client(sources, libraries);
        try {
            return compilation.classes(sources.with(client), libraries);
        } catch (UserMistakeException refused) {
            throw isAboutClient(refused) && !hasRuntime(libraries) ? runtimeMissing(sources) : refused;
        }
    }

    private List<SourceFile> client(SourceTree sources, List<Path> libraries) {
        try (CompiledClasses definition = compilation.definitionClasses(sources, libraries)) {
            return Resolution.of(new DefinitionLoader(definition, libraries, sources)
                            .load()
                            .declared())
                    .data()
                    .map(generator)
                    .orElse(List.of())
                    .stream()
                    .map(file -> new SourceFile(
                            clientFolder.resolve(file.path()).toString().replace('\\', '/'), file.content()))
                    .toList();
        }
    }

    private boolean isAboutClient(UserMistakeException refused) {
        return refused.mistakes().stream()
                .anyMatch(
                        mistake -> Path.of(mistake.problem().location().file()).startsWith(clientFolder));
    }

    private static boolean hasRuntime(List<Path> libraries) {
        List<URL> urls = new ArrayList<>();
        try {
            for (Path library : libraries) {
                urls.add(library.toUri().toURL());
            }
            try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), null)) {
                return loader.findResource(RUNTIME) != null;
            }
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UserMistakeException runtimeMissing(SourceTree sources) {
        return new UserMistakeException(ClientPackage.users(sources)
                .limit(1)
                .map(file -> ClientProblems.clientRuntimeMissing(file.path()))
                .toList());
    }
}
