package dev.jampx.cli.definition;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.schema.SchemaCompiler;
import dev.jampx.cli.compile.ClientPackage;
import dev.jampx.cli.compile.Compilation;
import dev.jampx.cli.compile.CompiledClasses;
import dev.jampx.cli.compile.Rehearsal;
import dev.jampx.cli.compile.SourceTree;
import dev.jampx.cli.generated.ClientCodeFolder;
import dev.jampx.cli.generated.ClientCodeRequest;
import dev.jampx.cli.mistake.HandlerProblems;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.ProjectClassPath;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.codegen.ClientCode;
import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.introspection.ModelIntrospection;
import dev.jampx.codegen.java.JavaClient;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Data;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.dynamodb.PrimaryKeyChangedException;
import dev.jampx.sandbox.resolver.UnsupportedCodeException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** From sources to a backend: compile, define, check, compile the API. It can be run again and again. */
public final class BackendBuild implements AutoCloseable {

    // After three rounds a compilation takes about a third of the first one's time.
    private static final int REHEARSALS = 3;

    private final Project project;
    private final ProjectClassPath classPath;
    private final Compilation compilation;
    private final ProjectCompilation projectCompilation;

    /**
     * @param classPath works out the project's libraries at each build
     */
    public BackendBuild(Project project, ProjectClassPath classPath) {
        this.project = project;
        this.classPath = classPath;
        this.compilation = new Compilation(project);
        this.projectCompilation = new ProjectCompilation(
                compilation,
                new ClientCodeFolder(
                        project,
                        new ClientCodeRequest(new ClientCode.JavaClient(ClientPackage.NAME), project.clientSources())),
                BackendBuild::client);
    }

    /**
     * Builds what the sources define now.
     *
     * @throws UserMistakeException if the sources do not hold, with everything that is wrong with them
     */
    public BuiltBackend build(Progress progress) {
        SourceTree sources = SourceTree.read(project);
        List<Path> libraries = classPath.libraries();
        CompiledClasses classes = compile(sources, libraries, progress);
        Progress.Step step = progress.step("Checking the definition");
        try {
            BuiltBackend built = new BuiltBackend(deployment(classes, sources, libraries), classes);
            step.done();
            return built;
        } catch (RuntimeException e) {
            step.failed();
            classes.close();
            throw e;
        }
    }

    /**
     * Builds what the sources define now, for a sandbox.
     *
     * @throws UserMistakeException as {@link #build}, or because AppSync would not serve such an API
     */
    public BuiltBackend buildToServe(Progress progress) {
        BuiltBackend built = build(progress);
        if (built.deployment().api().filter(api -> !api.hasQueries()).isPresent()) {
            built.close();
            throw new UserMistakeException(List.of(SandboxProblems.noQuery(
                    built.deployment().backend().data().orElseThrow(), SourceTree.read(project))));
        }
        return built;
    }

    /**
     * Builds what is served a few times more, for nothing, so that the JVM has translated what a saved source has to wait for.
     *
     * @param served what is served
     * @param turn waited for before each time; {@code false} ends it
     */
    public void rehearse(Deployment served, BooleanSupplier turn) {
        SourceTree sources = SourceTree.read(project);
        try (Rehearsal rehearsal = new Rehearsal(sources, classPath.libraries())) {
            for (int round = 0; round < REHEARSALS && turn.getAsBoolean(); round++) {
                rehearsal.compile(served.backend()
                        .data()
                        .filter(data -> ClientPackage.isMentionedIn(sources))
                        .map(projectCompilation::client)
                        .orElse(List.of()));
                served.backend().data().ifPresent(data -> {
                    AppSyncCompiler.compile(data, HandlerFiles.read(project, data));
                    ModelIntrospection.of(data);
                });
            }
        }
    }

    /** Deletes classes that nobody uses any more. */
    public void sweep() {
        compilation.sweep();
    }

    private CompiledClasses compile(SourceTree sources, List<Path> libraries, Progress progress) {
        int count = sources.files().size();
        Progress.Step step = progress.step("Compiling " + count + (count == 1 ? " file" : " files"));
        try {
            CompiledClasses classes = projectCompilation.classes(sources, libraries);
            step.done(classes.reused() ? "unchanged" : "");
            return classes;
        } catch (InvalidDefinitionException e) {
            step.failed();
            throw refused(e, sources);
        } catch (RuntimeException e) {
            step.failed();
            throw e;
        }
    }

    private static List<GeneratedFile> client(Data data) {
        return JavaClient.of(data, SchemaCompiler.sdl(data), ClientPackage.NAME);
    }

    private Deployment deployment(CompiledClasses classes, SourceTree sources, List<Path> libraries) {
        try {
            DeclaredBackend declared =
                    new DefinitionLoader(classes, libraries, sources).load().declared();
            Backend backend = Resolution.of(declared);
            List<Path> functionClassPath =
                    Stream.concat(Stream.of(classes.root()), libraries.stream()).toList();
            return new Deployment(
                    backend,
                    backend.data()
                            .map(data -> AppSyncCompiler.compile(
                                    data,
                                    HandlerFiles.read(project, data),
                                    declared.data().get(0).site())),
                    backend.data().map(ModelIntrospection::of),
                    functionClassPath);
        } catch (InvalidDefinitionException e) {
            throw refused(e, sources);
        }
    }

    private static UserMistakeException refused(InvalidDefinitionException refusal, SourceTree sources) {
        return new UserMistakeException(refusal.problems().stream()
                .map(problem -> Mistake.of(problem, sources))
                .toList());
    }

    /** What a refused change of identifiers looks like to whoever made it. */
    public UserMistakeException explained(PrimaryKeyChangedException refusal, BuiltBackend built) {
        return SandboxProblems.identifiersChanged(refusal, built.deployment().backend(), SourceTree.read(project));
    }

    /** What refused code looks like to whoever wrote it; the refusal itself if we did. */
    public RuntimeException explained(UnsupportedCodeException refusal, BuiltBackend built) {
        return built.deployment().api().stream()
                .flatMap(api -> api.resolvers().stream())
                .filter(Resolver.Pipeline.class::isInstance)
                .flatMap(resolver -> ((Resolver.Pipeline) resolver).functions().stream())
                .filter(function -> function.source().equals(refusal.name())
                        && !function.name().equals(refusal.name()))
                .findFirst()
                .<RuntimeException>map(function -> new UserMistakeException(refusal.findings().stream()
                        .map(finding -> HandlerProblems.refused(
                                refusal.name(),
                                finding,
                                function.code()
                                        .lines()
                                        .skip(finding.line() - 1L)
                                        .findFirst()))
                        .toList()))
                .orElse(refusal);
    }

    @Override
    public void close() {
        compilation.close();
    }
}
