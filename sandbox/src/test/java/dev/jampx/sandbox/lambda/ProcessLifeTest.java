package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLifeTest {

    @TempDir
    Path state;

    @Test
    void invocationsAtTheSameTimeRunInProcessesOfTheirOwnUpToTheLimit() throws Exception {
        try (Gate gate = new Gate();
                Fixture fixture = new Fixture(state, 2).deploy(Fixture.function("guarded", "Guarded"))) {
            List<CompletableFuture<Execution>> executions = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                executions.add(fixture.functions.execute("guarded", gate.event()));
            }
            Gate.Guest first = gate.guest();
            Gate.Guest second = gate.guest();
            assertThat(first.pid()).isNotEqualTo(second.pid());
            assertThat(executions).noneMatch(CompletableFuture::isDone);

            Set<Long> processes = new HashSet<>(Set.of(first.pid(), second.pid()));
            first.letGo();
            second.letGo();
            for (int i = 0; i < 3; i++) {
                Gate.Guest guest = gate.guest();
                processes.add(guest.pid());
                guest.letGo();
            }
            assertThat(executions)
                    .allSatisfy(execution -> Fixture.text(execution.join().outcome()));
            assertThat(processes).as("processes for five invocations").hasSize(2);
        }
    }

    @Test
    void aWarmedUpProcessServesTheFirstInvocation() throws Exception {
        try (Gate gate = new Gate();
                Fixture fixture = new Fixture(state).deploy(Fixture.function("guarded", "Guarded"))) {
            fixture.functions.warmUp("guarded");
            fixture.functions.warmUp("guarded");
            fixture.functions.warmUp("nobody");
            CompletableFuture<Execution> execution = fixture.functions.execute("guarded", gate.event());
            Gate.Guest guest = gate.guest();
            assertThat(ProcessHandle.current().children().map(ProcessHandle::pid))
                    .contains(guest.pid());
            guest.letGo();
            Fixture.text(execution.join().outcome());
        }
    }

    @Test
    void newCodeTakesOverWhileOldCodeEndsWhatItDoes() throws Exception {
        try (Gate gate = new Gate();
                Fixture fixture = new Fixture(state, 1)) {
            deployVersion(fixture, "old");
            CompletableFuture<Execution> running = fixture.functions.execute("versioned", gate.event());
            Gate.Guest old = gate.guest();
            CompletableFuture<Void> gone = new CompletableFuture<>();
            ProcessHandle.of(old.pid()).orElseThrow().onExit().thenRun(() -> gone.complete(null));
            CompletableFuture<Execution> waiting = fixture.functions.execute("versioned", gate.event());

            deployVersion(fixture, "new");
            Gate.Guest fresh = gate.guest();
            assertThat(fresh.pid()).isNotEqualTo(old.pid());
            assertThat(running).isNotDone();
            old.letGo();
            assertThat(Fixture.text(running.join().outcome())).isEqualTo("\"old\"");
            gone.join();
            fresh.letGo();
            assertThat(Fixture.text(waiting.join().outcome())).isEqualTo("\"new\"");
        }
    }

    @Test
    void anUnchangedFunctionKeepsItsProcessAndARemovedOneEndsItsInvocation() throws Exception {
        try (Gate gate = new Gate();
                Fixture fixture = new Fixture(state)
                        .deploy(Fixture.function("troubled", "Troubled"), Fixture.function("guarded", "Guarded"))) {
            String before = fixture.answer("troubled", "\"pid\"");
            CompletableFuture<Execution> running = fixture.functions.execute("guarded", gate.event());
            Gate.Guest guest = gate.guest();

            fixture.deploy(Fixture.function("troubled", "Troubled"));
            assertThat(fixture.answer("troubled", "\"pid\"")).isEqualTo(before);
            assertThat(fixture.invoke("guarded", "0")).isInstanceOf(FunctionInvoker.Outcome.Failed.class);
            guest.letGo();
            Fixture.text(running.join().outcome());
        }
    }

    @Test
    void closingLeavesNoProcessBehind() throws Exception {
        try (Gate gate = new Gate()) {
            Fixture fixture = new Fixture(state)
                    .deploy(Fixture.function("guarded", "Guarded"), Fixture.function("troubled", "Troubled"));
            long idle = Long.parseLong(fixture.answer("troubled", "\"pid\"").replace("\"", ""));
            CompletableFuture<Execution> running = fixture.functions.execute("guarded", gate.event());
            long busy = gate.guest().pid();
            fixture.close();

            assertThat(ProcessHandle.of(idle)).isEmpty();
            assertThat(ProcessHandle.of(busy)).isEmpty();
            assertThat(running.join().outcome()).isInstanceOf(FunctionInvoker.Outcome.Failed.class);
            assertThat(fixture.invoke("troubled", "\"pid\"")).isInstanceOf(FunctionInvoker.Outcome.Failed.class);
        }
    }

    @Test
    void functionsDieWithASandboxThatIsKilled() throws Exception {
        try (Gate gate = new Gate()) {
            Process sandbox = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            DoomedSandbox.class.getName(),
                            state.toString(),
                            new String(gate.event()))
                    .redirectErrorStream(true)
                    .redirectOutput(state.resolve("doomed.log").toFile())
                    .start();
            Gate.Guest function = gate.guest();
            assertThat(ProcessHandle.of(function.pid()).orElseThrow().isAlive()).isTrue();
            sandbox.destroyForcibly().waitFor();

            function.awaitDeath();
        }
    }

    @Test
    void oldCodeCanLoadItsClassesHoweverOftenThereIsNewCodeMeanwhile() throws Exception {
        try (Gate gate = new Gate();
                Fixture fixture = new Fixture(state, 1)) {
            deployVersion(fixture, "old");
            CompletableFuture<Execution> running = fixture.functions.execute("versioned", gate.event());
            Gate.Guest old = gate.guest();
            for (int round = 0; round < 3; round++) {
                deployVersion(fixture, "newer" + round);
            }
            Path code = state.resolve("functions/code");
            assertThat(code.toFile().list()).as("the old and the newest").hasSize(2);
            for (String compiled : List.of("Versioned.class", "Late.class")) {
                Files.delete(state.resolve("old").resolve(compiled));
            }

            old.letGo();
            assertThat(Fixture.text(running.join().outcome())).isEqualTo("\"old\"");
        }
    }

    private void deployVersion(Fixture fixture, String version) throws Exception {
        Path source = Files.createDirectories(state.resolve(version)).resolve("Versioned.java");
        Files.writeString(
                source,
                """
                public final class Versioned implements
                        com.amazonaws.services.lambda.runtime.RequestHandler<Integer, String> {
                    public String handleRequest(Integer port, com.amazonaws.services.lambda.runtime.Context context) {
                        new dev.jampx.sandbox.lambda.handlers.Guarded().handleRequest(port, context);
                        return Late.word();
                    }
                }
                final class Late {
                    static String word() {
                        return "VERSION";
                    }
                }
                """
                        .replace("VERSION", version));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        source.getParent().toString(),
                        source.toString());
        assertThat(status).isZero();
        List<Path> classPath = new ArrayList<>(List.of(source.getParent()));
        classPath.addAll(Fixture.taskClassPath());
        fixture.functions.deploy(new FunctionRelease(
                List.of(new dev.jampx.model.resolved.Function("versioned", "Versioned", 60, 256, Map.of())),
                classPath,
                URI.create("http://127.0.0.1:9"),
                Map.of()));
    }
}
