package dev.jampx.cli.client;

import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.generated.ClientCodeChanges;
import dev.jampx.cli.generated.ClientCodeFolder;
import dev.jampx.cli.generated.ClientCodeRequest;
import dev.jampx.cli.mistake.ClientCodeProblems;
import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.codegen.ClientCodeGenerator;
import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.document.UnwritableCodeException;
import dev.jampx.codegen.modelgen.UnwritableModelsException;
import java.util.List;

/** Generates client code from the definition as it is, as often as is wanted. */
public final class ClientCodeRun {

    private final ClientCodeRequest request;
    private final BackendBuild build;
    private final ClientCodeFolder folder;

    /**
     * @param build builds the definition of {@code project}
     */
    public ClientCodeRun(Project project, ClientCodeRequest request, BackendBuild build) {
        this.request = request;
        this.build = build;
        this.folder = new ClientCodeFolder(project, request);
    }

    /**
     * Brings the folder up to date.
     *
     * @throws UserMistakeException if the definition has mistakes, if there is no code for it, or if a file stands in the way
     */
    public ClientCodeChanges generate(Progress progress) {
        try (BuiltBackend built = build.build(progress)) {
            build.sweep();
            return folder.update(files(built));
        }
    }

    private List<GeneratedFile> files(BuiltBackend built) {
        ClientCodeGenerator generator = built.deployment()
                .backend()
                .data()
                .flatMap(data -> built.deployment().api().map(api -> new ClientCodeGenerator(data, api)))
                .orElseThrow(() -> new UserMistakeException(ProjectProblems.noData()));
        try {
            return generator.generate(request.code());
        } catch (UnwritableCodeException | UnwritableModelsException e) {
            throw new UserMistakeException(
                    ClientCodeProblems.unwritable(request.code().format(), e.getMessage()));
        }
    }
}
