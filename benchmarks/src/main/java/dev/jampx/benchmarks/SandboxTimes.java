package dev.jampx.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a developer waits: from {@code ./jampx sandbox} to the first answer with data, and from a saved file to the
 * served change. Run with {@code benchmarks/run}.
 */
public final class SandboxTimes {

    private static final int STARTS = 9;
    private static final int EDITS = 21;
    private static final int PEER_RUNS = 3;
    private static final String FORM_MODEL = "amplify/data/models/FormModel.java";
    private static final String DESCRIPTION = ".field(\"description\", a.string())";

    private SandboxTimes() {}

    /**
     * @param arguments the root of the repository, which must be built
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(arguments[0]).toAbsolutePath();
        try (Project project = Project.copyOf(repository.resolve("examples/hero-faq"))) {
            Visitor visitor = warmUp(repository, project);
            Figures start = start(repository, project, visitor);
            Figures reload = reload(repository, project, visitor);
            Optional<Figures> peer = peer(repository);
            print("start: ./jampx sandbox to the first answer with data (target 3500 ms)", start, peer);
            print("reload: saved file to served change (target 400 ms)", reload, peer);
        }
    }

    private static Visitor warmUp(Path repository, Project project) throws IOException, InterruptedException {
        try (SandboxProcess sandbox = SandboxProcess.launch(repository, project)) {
            return Visitor.join(sandbox, project);
        }
    }

    private static Figures start(Path repository, Project project, Visitor visitor)
            throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < STARTS; run++) {
            long start = System.nanoTime();
            try (SandboxProcess sandbox = SandboxProcess.launch(repository, project)) {
                visitor.ask(sandbox, "{ listFormModels { items { formId } } }", "\"items\":[");
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        return new Figures(millis);
    }

    private static Figures reload(Path repository, Project project, Visitor visitor)
            throws IOException, InterruptedException {
        Path source = project.folder().resolve(FORM_MODEL);
        String original = Files.readString(source);
        List<Double> millis = new ArrayList<>();
        try (SandboxProcess sandbox = SandboxProcess.launch(repository, project)) {
            visitor.ask(sandbox, "{ listFormModels { items { formId } } }", "\"items\":[");
            for (int edit = 0; edit < EDITS; edit++) {
                String field = "extra" + edit;
                String changed = original.replace(DESCRIPTION, DESCRIPTION + ".field(\"" + field + "\", a.string())");
                long saved = System.nanoTime();
                Files.writeString(source, changed);
                visitor.ask(sandbox, "{ listFormModels { items { formId " + field + " } } }", "\"items\":[");
                millis.add((System.nanoTime() - saved) / 1e6);
            }
        } finally {
            Files.writeString(source, original);
        }
        return new Figures(millis);
    }

    private static Optional<Figures> peer(Path repository) throws IOException, InterruptedException {
        Optional<AmplifyPeer> peer = AmplifyPeer.in(repository);
        if (peer.isEmpty()) {
            return Optional.empty();
        }
        Path cases = repository.resolve("conformance/src/test/java/dev/jampx/conformance/cases/examples");
        return Optional.of(
                peer.get().synthesize(cases, "HeroFaq", PEER_RUNS, false).times());
    }

    private static void print(String what, Figures jampx, Optional<Figures> peer) {
        System.out.println(what);
        System.out.println("  jampx                      " + jampx);
        System.out.println("  Amplify, synthesis alone   "
                + peer.map(Figures::toString).orElse("not measured: run mvn -Pconformance verify first"));
        peer.ifPresent(figures -> System.out.printf(
                Locale.ROOT, "  ratio of medians           %.2f%n", jampx.median() / figures.median()));
    }
}
