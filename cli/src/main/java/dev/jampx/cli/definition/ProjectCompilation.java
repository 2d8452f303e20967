package dev.jampx.cli.definition;

import dev.jampx.cli.compile.ClientPackage;
import dev.jampx.cli.compile.ClientSources;
import dev.jampx.cli.compile.Compilation;
import dev.jampx.cli.compile.CompiledClasses;
import dev.jampx.cli.compile.SourceFile;
import dev.jampx.cli.compile.SourceTree;
import dev.jampx.cli.generated.ClientCodeFolder;
import dev.jampx.cli.mistake.ClientProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.BundledLibraries;
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
    private final ClientCodeFolder folder;
    private final Function<Data, List<GeneratedFile>> generator;

    /**
     * @param folder where the client's sources belong
     * @param generator makes the client of package {@link ClientPackage#NAME}
     */
    ProjectCompilation(
            Compilation compilation, ClientCodeFolder folder, Function<Data, List<GeneratedFile>> generator) {
        this.compilation = compilation;
        this.folder = folder;
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
        try {
            return compilation.classes(sources, libraries, new Client(sources, libraries));
        } catch (UserMistakeException refused) {
            throw isAboutClient(refused, sources) && !hasRuntime(libraries) ? runtimeMissing(sources) : refused;
        }
    }

    /** The sources of the client of {@code data}. */
    List<SourceFile> client(Data data) {
        return asSources(generator.apply(data));
    }

    private List<SourceFile> asSources(List<GeneratedFile> files) {
        return files.stream()
                .map(file -> new SourceFile(folder.display(file), file.content()))
                .toList();
    }

    // The client's own code does not compile.
    private static boolean isAboutClient(UserMistakeException refused, SourceTree sources) {
        return refused.mistakes().stream()
                .map(mistake -> mistake.problem().location().file())
                .anyMatch(file -> sources.files().stream()
                        .noneMatch(source -> source.path().equals(file)));
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

    /** The client of one definition. */
    private final class Client implements ClientSources {

        private final SourceTree sources;
        private final List<Path> libraries;

        private Client(SourceTree sources, List<Path> libraries) {
            this.sources = sources;
            this.libraries = libraries;
        }

        @Override
        public List<Path> generator() {
            return BundledLibraries.generator();
        }

        @Override
        public List<SourceFile> of(CompiledClasses definition) {
            List<GeneratedFile> files = Resolution.of(new DefinitionLoader(definition, libraries, sources)
                            .load()
                            .declared())
                    .data()
                    .map(generator)
                    .orElse(List.of());
            folder.update(files);
            return asSources(files);
        }
    }
}
