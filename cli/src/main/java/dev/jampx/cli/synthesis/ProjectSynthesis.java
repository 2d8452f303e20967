package dev.jampx.cli.synthesis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.cdk.AmplifyBackendProps;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.cdk.FunctionCodes;
import dev.jampx.cdk.ProjectCodes;
import dev.jampx.cdk.placement.Placement;
import dev.jampx.cdk.synth.BackendSynthesis;
import dev.jampx.cli.compile.SourceTree;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.FileTree;
import dev.jampx.cli.project.ProjectClassPath;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.cli.terminal.Terminal;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.sandbox.Deployment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Synthesizes the backend of a project: loads its definition, gives it to the CDK, and lets the user's own classes at it. */
final class ProjectSynthesis {

    private final SynthesisRequest request;
    private final Map<String, String> variables;
    private final Progress progress;

    ProjectSynthesis(SynthesisRequest request, Map<String, String> variables, Terminal terminal) {
        this.request = request;
        this.variables = variables;
        this.progress = request.verbose() ? terminal : Progress.SILENT;
    }

    /**
     * Writes the cloud assembly.
     *
     * @param warmUp starts the CDK
     */
    void run(Thread warmUp) throws InterruptedException {
        ProjectClassPath classPath = new ProjectClassPath(request.project(), variables, progress);
        try (BackendBuild build = new BackendBuild(request.project(), classPath);
                BuiltBackend built = build.build(progress);
                Customizations customizations = Customizations.load(request.project(), built, classPath.libraries())) {
            Deployment deployment = built.deployment();
            CompiledBackend backend = new CompiledBackend(
                    deployment.backend(),
                    deployment.api(),
                    deployment.modelIntrospection().map(ProjectSynthesis::json));
            AmplifyBackendProps props = new AmplifyBackendProps(
                            backend, request.identifier(), codes(built, classPath.libraries()))
                    .earlier(earlier());
            Progress.Step step = progress.step("Synthesizing");
            warmUp.join();
            FileTree.delete(request.out());
            BackendSynthesis.synthesize(
                    request.out(),
                    props,
                    request.secretsChanged(),
                    made -> customizations.apply(
                            made, request.identifier().type().keepsData()));
            step.done();
            build.sweep();
        } catch (InvalidDefinitionException e) {
            SourceTree sources = SourceTree.read(request.project());
            throw new UserMistakeException(e.problems().stream()
                    .map(problem -> Mistake.of(problem, sources))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FunctionCodes codes(BuiltBackend built, List<Path> libraries) throws IOException {
        return ProjectCodes.read(request.project().folder(), built.classes().root(), libraries);
    }

    private static String json(Map<String, Object> value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Placement earlier() throws IOException {
        if (request.deployedTemplate().isEmpty()) {
            return Placement.NONE;
        }
        JsonNode template = new ObjectMapper()
                .readTree(Files.readString(request.deployedTemplate().get()));
        Map<String, String> stackByUnit = new LinkedHashMap<>();
        template.path("Metadata")
                .path(Placement.METADATA_KEY)
                .properties()
                .forEach(unit -> stackByUnit.put(unit.getKey(), unit.getValue().asText()));
        return new Placement(stackByUnit);
    }
}
