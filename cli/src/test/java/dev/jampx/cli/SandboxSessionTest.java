package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.Resolver;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.resolver.UnsupportedCodeException;
import dev.jampx.sandbox.trace.RequestTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that somebody works with: it runs until it is interrupted. */
class SandboxSessionTest {

    private static final String WATCHING = "Ctrl-C stops.";

    @TempDir
    private Path folder = Path.of("");

    private final AtomicReference<Runnable> interrupt = new AtomicReference<>(() -> {});
    private SampleProject project = new SampleProject(folder);
    private CommandRun run = new CommandRun(folder);
    private CompletableFuture<Integer> exitCode = CompletableFuture.completedFuture(0);

    @BeforeEach
    void write() {
        project = SampleProject.in(folder);
        run = new CommandRun(folder).interrupts(stop -> {
            interrupt.set(stop);
            return () -> {};
        });
    }

    @AfterEach
    void stop() throws Exception {
        assertThat(stopped()).isZero();
    }

    private void start(String... more) throws InterruptedException {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "sandbox";
        System.arraycopy(more, 0, arguments, 1, more.length);
        exitCode = CompletableFuture.supplyAsync(() -> run.run(arguments));
        run.out.await(WATCHING);
    }

    private int stopped() throws InterruptedException, ExecutionException, TimeoutException {
        interrupt.get().run();
        return exitCode.get(60, TimeUnit.SECONDS);
    }

    @Test
    void theFirstScreenSaysWhereEverythingIs() throws Exception {
        start();
        assertThat(stopped()).isZero();

        new Golden("sandbox").check("first-screen", run.err() + run.out());
        assertThat(run.starter.closed).isTrue();
        assertThat(project.read("amplify_outputs.json")).contains("\"deployments\": 1");
        assertThat(run.starter.started).singleElement().satisfies(settings -> {
            assertThat(settings.identifier()).isEqualTo("aliceoneil");
            assertThat(settings.stateFolder()).isEqualTo(folder.resolve(".amplify/sandbox/aliceoneil"));
            assertThat(settings.port()).isEqualTo(20002);
        });
    }

    @Test
    void whatActsOnlyOnAwsIsSaidOnceAtTheStartAndWithEveryChangeOfIt() throws Exception {
        String withLayer = SampleProject.BACKEND.replace(
                "defineData(",
                """
                defineFunction("slow").custom("./slow", "python3.13", "slow.run")
                        .layer("tools", "arn:aws:lambda:us-east-1:123456789012:layer:tools:1"), defineData(""");
        project.write("amplify/backend.java", withLayer);
        start();
        String layers = "Only on AWS so far: layer. The sandbox does without; docs/what-differs.md says how.";
        assertThat(run.err()).contains(layers);
        project.write("amplify/data/TodoModel.java", SampleProject.TODO.replace("content", "text"));
        run.out.await("amplify/data/TodoModel.java: served after 0 ms");
        project.write("amplify/backend.java", withLayer.replace("tools:1\")", "tools:1\").durableConfig(60)"));
        run.out.await("amplify/backend.java: served after 0 ms");
        assertThat(stopped()).isZero();
        assertThat(run.err()).containsOnlyOnce(layers).containsOnlyOnce("layer, durableConfig.");
    }

    @Test
    void aChangeIsServedAndTheOutputsFollow() throws Exception {
        start("--outputs-out-dir", "web");
        project.write(
                "amplify/data/TodoModel.java",
                SampleProject.TODO.replace(
                        "a.string().required())", "a.string().required())\n        .field(\"done\", a.booleanType())"));
        run.out.await("amplify/data/TodoModel.java: served after 0 ms");

        assertThat(run.starter.deployments).hasSize(2);
        assertThat(run.starter.deployments.get(1).api().orElseThrow().sdl()).contains("done: Boolean");
        assertThat(project.read("web/amplify_outputs.json")).contains("\"deployments\": 2");
        assertThat(folder.resolve("amplify_outputs.json")).doesNotExist();
    }

    @Test
    void whatIsExcludedWaitsForAnotherChange() throws Exception {
        start("--exclude", "data", "**/*.md");
        project.write("amplify/data/TodoModel.java", SampleProject.TODO.replace("content", "text"));
        project.write("amplify/notes.md", "excluded as well");
        project.write("amplify/backend.java", SampleProject.BACKEND.replace("ADMIN", "OWNERS"));
        run.out.await("amplify/backend.java: served after 0 ms");

        assertThat(run.out()).doesNotContain("TodoModel").doesNotContain("notes");
        assertThat(run.starter.deployments.get(1).api().orElseThrow().sdl()).contains("text: String");
    }

    @Test
    void anotherFolderIsWatchedInPlaceOfTheSources() throws Exception {
        project.write("shared/version.txt", "1");
        start("--dir-to-watch", "shared");
        assertThat(run.out()).contains("Watching shared/ and pom.xml");
        project.write("amplify/data/TodoModel.java", SampleProject.TODO.replace("content", "text"));
        project.write("shared/version.txt", "2");
        run.out.await("shared/version.txt: served after 0 ms");

        assertThat(run.out()).doesNotContain("TodoModel");
        assertThat(run.starter.deployments.get(1).api().orElseThrow().sdl()).contains("text: String");
    }

    @Test
    void aChangeOfResolverCodeIsServed() throws Exception {
        project.write("amplify/hello.js", SampleProject.HELLO);
        project.write("amplify/backend.java", SampleProject.SCRIPTED);
        start();
        project.write("amplify/hello.js", SampleProject.HELLO.replace("'hello'", "'hello again'"));
        run.out.await("amplify/hello.js: served after 0 ms");

        assertThat(run.starter.deployments.get(1).api().orElseThrow().resolvers())
                .filteredOn(Resolver.Pipeline.class::isInstance)
                .singleElement()
                .satisfies(resolver -> assertThat(((Resolver.Pipeline) resolver)
                                .functions()
                                .get(0)
                                .code())
                        .contains("hello again"));
    }

    @Test
    void codeThatAppSyncDoesNotRunIsShownWithItsLine() throws Exception {
        project.write("amplify/hello.js", SampleProject.HELLO);
        project.write("amplify/backend.java", SampleProject.SCRIPTED);
        start();
        run.starter.deployRefusal = Optional.of(new UnsupportedCodeException(
                "amplify/hello.js", List.of(new UnsupportedCodeException.Finding(2, 3, "throw is not supported"))));
        project.write("amplify/hello.js", SampleProject.HELLO.replace("return { payload: 'hello' }", "throw 'up'"));
        run.out.await("amplify/hello.js: not served. The last good definition goes on serving.");

        assertThat(run.err())
                .contains(
                        "JPX2653  amplify/hello.js:2\n    throw 'up';\n  AppSync does not run this: throw is not supported.");
    }

    @Test
    void aNewFileInANewFolderIsServed() throws Exception {
        start();
        project.write("amplify/more/deep/Extra.java", "package amplify.more.deep;\n\npublic class Extra {}\n");
        run.out.await("amplify/more/deep/Extra.java: served after 0 ms");
        Files.delete(folder.resolve("amplify/more/deep/Extra.java"));
        run.out.await("amplify/more/deep/Extra.java: served after 0 ms");

        assertThat(run.starter.deployments).hasSize(3);
    }

    @Test
    void aBrokenEditIsExplainedAndTheLastGoodDefinitionServes() throws Exception {
        start();
        project.write("amplify/data/TodoModel.java", SampleProject.TODO.replace("a.string()", "a.sting()"));
        run.out.await("amplify/data/TodoModel.java: not served. The last good definition goes on serving.");
        assertThat(run.err()).contains("JPX1030  amplify/data/TodoModel.java:8");
        assertThat(run.starter.deployments).hasSize(1);

        project.write("amplify/data/TodoModel.java", SampleProject.TODO);
        run.out.await("amplify/data/TodoModel.java: back to what is served, after 0 ms");
        assertThat(run.starter.deployments).hasSize(1);
    }

    @Test
    void aFaultWhileReloadingDoesNotEndTheSandbox() throws Exception {
        start();
        run.starter.deployRefusal = Optional.of(new IllegalStateException("lost"));
        project.write("amplify/Extra.java", "package amplify;\n\nclass Extra {}\n");
        run.out.await("not served. The last good definition goes on serving.");
        assertThat(run.err()).contains("jampx failed, and it is not your fault: java.lang.IllegalStateException: lost");

        run.starter.deployRefusal = Optional.empty();
        project.write("amplify/Extra.java", "package amplify;\n\nclass Extra { int more; }\n");
        run.out.await("amplify/Extra.java: served after 0 ms");
    }

    @Test
    void codesAreShownAndFunctionLogsWhenTheyAreWanted() throws Exception {
        start("--stream-function-logs");
        run.starter.listener.get().codeIssued("alice", "alice@example.com", "SignUp", "123456");
        run.starter
                .listener
                .get()
                .messageSent("bob@example.com", "Verify", "Click", "http://localhost:1/confirmUser?a=b");
        run.starter.listener.get().functionLogged("post-confirmation", "created the row");

        assertThat(run.out())
                .contains("Code 123456 to alice@example.com (SignUp)")
                .contains("Link to bob@example.com: http://localhost:1/confirmUser?a=b")
                .contains("[post-confirmation] created the row");
    }

    @Test
    void functionLogsAreLeftOutOtherwise() throws Exception {
        start();
        run.starter.listener.get().functionLogged("post-confirmation", "created the row");

        assertThat(run.out()).doesNotContain("created the row");
    }

    @Test
    void logsOfSomeFunctionsAreShownToWhoNamesThem() throws Exception {
        start("--logs-filter", "^post", "sweep");
        SandboxListener listener = run.starter.listener.get();
        listener.functionLogged("post-confirmation", "created the row");
        listener.functionLogged("clean-sweep", "swept");
        listener.functionLogged("the-post", "not shown");
        listener.functionFailed("the-post", "Sandbox.Timedout: too slow", List.of("not shown before"));

        assertThat(run.out())
                .contains("[post-confirmation] created the row", "[clean-sweep] swept")
                .doesNotContain("not shown\n")
                .contains("[the-post] not shown before", "Function \"the-post\" failed: Sandbox.Timedout: too slow");
    }

    @Test
    void logsGoToAFileThatIsAskedForAndGrows() throws Exception {
        project.write("amplify/functions.log", "[before] from an earlier run\n");
        start("--logs-out-file", "amplify/functions.log", "--logs-filter", "post");
        SandboxListener listener = run.starter.listener.get();
        listener.functionLogged("post-confirmation", "created the row");
        listener.functionLogged("other", "not wanted");
        listener.functionFailed("post-confirmation", "Sandbox.Timedout: too slow", List.of("created the row"));
        project.write("amplify/data/TodoModel.java", SampleProject.TODO.replace("content", "text"));
        run.out.await("amplify/data/TodoModel.java: served");

        assertThat(project.read("amplify/functions.log"))
                .isEqualTo("[before] from an earlier run\n[post-confirmation] created the row\n");
        assertThat(run.out())
                .doesNotContain("functions.log")
                .containsOnlyOnce("[post-confirmation] created the row")
                .contains("Function \"post-confirmation\" failed: Sandbox.Timedout: too slow");
    }

    @Test
    void logsThatCannotBeWrittenAreMentionedOnce() throws Exception {
        start("--logs-out-file", "amplify");
        run.starter.listener.get().functionLogged("post-confirmation", "one");
        run.starter.listener.get().functionLogged("post-confirmation", "two");

        assertThat(run.err()).containsOnlyOnce("The functions' logs cannot be written now: ");
    }

    @Test
    void aSecondSandboxOfTheSameNameIsRefused() throws Exception {
        start();
        CommandRun second = new CommandRun(folder);

        assertThat(second.run("sandbox")).isEqualTo(ExitCode.USER_MISTAKE);
        assertThat(second.err())
                .contains("JPX1041  --identifier aliceoneil")
                .contains("is already running (process <pid>).");
        assertThat(second.run("sandbox", "--once", "--identifier", "other")).isZero();
    }

    @Test
    void aRunningSandboxIsNotDeleted() throws Exception {
        start();
        CommandRun delete = new CommandRun(folder);

        assertThat(delete.run("sandbox", "delete", "--yes")).isEqualTo(ExitCode.USER_MISTAKE);
        assertThat(delete.err()).contains("JPX1042").contains("nothing was deleted");
        assertThat(folder.resolve(".amplify/sandbox/aliceoneil")).isDirectory();
    }

    @Test
    void outputsOfARunningSandboxAreCopied() throws Exception {
        start();
        CommandRun generate = new CommandRun(folder);

        assertThat(generate.run("generate", "outputs", "--out-dir", "copy")).isZero();
        assertThat(project.read("copy/amplify_outputs.json")).isEqualTo(project.read("amplify_outputs.json"));
        assertThat(generate.starter.started).isEmpty();
    }

    @Test
    void classesThatAreServedNoLongerAreDeleted() throws IOException, InterruptedException {
        start();
        for (int round = 0; round < 2; round++) {
            project.write("amplify/Extra.java", "package amplify;\n\nclass Extra { int round" + round + "; }\n");
            run.out.await("amplify/Extra.java: served after 0 ms");
        }

        // The line is printed after the sweep, so what is unused is gone by now.
        assertThat(run.starter.deployments.get(1).functionClassPath().get(0)).doesNotExist();
        assertThat(run.starter.deployments.get(2).functionClassPath().get(0)).isDirectory();
    }

    @Test
    void aFailedFunctionIsShownWithItsLogWhetherLogsAreWantedOrNot() throws Exception {
        start();
        List<String> log =
                IntStream.rangeClosed(1, 30).mapToObj(line -> "line " + line).toList();
        run.starter.listener.get().functionFailed("post-confirmation", "Sandbox.Timedout: too slow", log);

        assertThat(run.out())
                .doesNotContain("line 10\n")
                .contains("[post-confirmation] line 11\n")
                .contains("[post-confirmation] line 30\n")
                .contains("Function \"post-confirmation\" failed: Sandbox.Timedout: too slow");
    }

    @Test
    void tracesOfRequestsAreShownToWhoWantsToKnowMore() throws Exception {
        start("--verbose");
        SandboxListener listener = run.starter.listener.get();
        assertThat(listener.wantsTraces()).isTrue();
        listener.requestTraced(new RequestTrace(
                Optional.of("query listTodos"), Optional.empty(), Optional.empty(), List.of(), 0, 2_500_000));

        assertThat(run.out()).contains("ok  query listTodos  unknown caller  2.5 ms\n\n");
    }

    @Test
    void tracesAreNotMadeOtherwise() throws Exception {
        start();

        assertThat(run.starter.listener.get().wantsTraces()).isFalse();
    }

    @Test
    void itIsShownWhyARequestWasRefused() throws Exception {
        start();
        run.starter.listener.get().requestRefused("The provider cannot be asked for its keys.");

        assertThat(run.out()).contains("A request was refused: The provider cannot be asked for its keys.");
    }
}
