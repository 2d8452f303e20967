package dev.jampx.conformance.javaclient;

import dev.jampx.appsync.HandlerSources;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.codegen.GeneratedFile;
import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program, written against the generated client of Hero FAQ as people write programs, compiles and does what it should: see {@code HeroFaqProgram.java}. */
class HeroFaqProgramTest {

    private static final Path PROGRAM = Path.of("src", "test", "resources", "javaclient", "HeroFaqProgram.java");

    @Test
    void runs(@TempDir Path folder) throws Exception {
        Case heroFaq = Cases.accepted().stream()
                .filter(each -> each.name().equals("examples/HeroFaq"))
                .findFirst()
                .orElseThrow();
        Backend backend = Resolution.of(heroFaq.define().declared());
        Data data = backend.data().orElseThrow();
        Class<?> program = CompiledSources.of(sources(data)).loadClass("program.HeroFaqProgram");

        try (DrivenSandbox sandbox = DrivenSandbox.start(folder, backend, data, HandlerSources.NONE)) {
            Reflection.callOrNull(
                    Reflection.method(program, "run", GraphQlClient.class), null, sandbox.client(AuthMode.USER_POOL));
        }
    }

    private static List<GeneratedFile> sources(Data data) throws IOException {
        List<GeneratedFile> sources = new ArrayList<>(GeneratedClient.of(data, LoadedClient.PACKAGE));
        sources.add(new GeneratedFile("program/HeroFaqProgram.java", Files.readString(PROGRAM)));
        return sources;
    }
}
