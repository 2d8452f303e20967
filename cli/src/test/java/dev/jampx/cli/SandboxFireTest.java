package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.project.SandboxIdentifier;
import dev.jampx.cli.project.SandboxLock;
import dev.jampx.cli.project.WrittenFile;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.LocalSandboxFactory;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jampx sandbox fire}, and the console's button, with a sandbox that runs. */
class SandboxFireTest {

    @TempDir
    private static Path folder;

    private static Sandbox sandbox;
    private static SandboxLock lock;

    /** Answers with who called it. */
    public static final class CleanUp implements RequestHandler<Map<String, Object>, String> {

        @Override
        public String handleRequest(Map<String, Object> event, Context context) {
            System.out.println("cleaning up");
            return "done for " + event.get("source");
        }
    }

    /** Fails. */
    public static final class Broken implements RequestHandler<Object, String> {

        @Override
        public String handleRequest(Object event, Context context) {
            throw new IllegalStateException("no broom");
        }
    }

    @BeforeAll
    static void start() {
        SampleProject.in(folder);
        SandboxHome home = new SandboxHome(Project.in(folder), new SandboxIdentifier("aliceoneil"));
        lock = SandboxLock.tryLock(home).orElseThrow();
        Backend backend = Resolution.of(Jampx.defineBackend(
                        Jampx.defineFunction("clean-up")
                                .handler(CleanUp.class)
                                .timeoutSeconds(60)
                                .schedule("0 0 1 1 ?"),
                        Jampx.defineFunction("broken sweep")
                                .handler(Broken.class)
                                .timeoutSeconds(60)
                                .schedule("every year"),
                        Jampx.defineFunction("other").handler(CleanUp.class))
                .declared());
        sandbox = new LocalSandboxFactory(Clock.systemUTC())
                .start(
                        new SandboxSettings(home.stateFolder(), folder, "aliceoneil", 0),
                        new Deployment(backend, Optional.empty(), Optional.empty(), taskClassPath()),
                        new Silent());
        String outputs = sandbox.outputs().toString();
        home.remember(WrittenFile.of(folder.resolve("amplify_outputs.json"), outputs), 0, outputs);
    }

    private static List<Path> taskClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path -> !path.endsWith(Path.of("sandbox", "target", "classes")))
                .toList();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        lock.close();
    }

    private static final class Silent implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String code) {
            throw new AssertionError("there are no users");
        }

        @Override
        public void functionLogged(String function, String line) {
            // The command shows it.
        }
    }

    @Test
    void aScheduledFunctionRunsAtOnceAndItsLogAndAnswerAreShownAndKept() throws IOException {
        CommandRun run = new CommandRun(folder);

        assertThat(run.run("sandbox", "fire", "clean-up")).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("[clean-up] START RequestId: "))
                .contains("[clean-up] cleaning up")
                .last()
                .asString()
                .matches("Function \"clean-up\" ran for \\d+ ms and answered: \"done for aws.scheduler\"");
        assertThat(Files.readString(folder.resolve(".amplify/sandbox/aliceoneil/functions/logs/clean-up.log")))
                .containsPattern("\\n\\S+Z [0-9a-f-]{36} cleaning up\n");
    }

    @Test
    void aFailureEndsTheCommandWithAnError() {
        CommandRun run = new CommandRun(folder);

        assertThat(run.run("sandbox", "fire", "broken sweep")).isEqualTo(ExitCode.USER_MISTAKE);
        assertThat(run.out()).contains("[broken sweep] START RequestId: ");
        assertThat(run.err())
                .contains("JPX1049  broken sweep")
                .containsPattern("The function failed after \\d+ ms: java.lang.IllegalStateException: no broom");
    }

    @Test
    void onlyFunctionsWithASchedule() {
        for (String name : List.of("other", "nobody")) {
            CommandRun run = new CommandRun(folder);

            assertThat(run.run("sandbox", "fire", name)).isEqualTo(ExitCode.USER_MISTAKE);
            assertThat(run.err()).contains("JPX1048  " + name).contains("Name one of clean-up, broken sweep,");
        }
    }

    @Test
    void theConsoleHasAButtonForEachThatNoOtherPageCanPress() throws Exception {
        URI console = sandbox.endpoints().console();
        String page = send(HttpRequest.newBuilder(console)).body();
        assertThat(page)
                .contains("<h1>Scheduled functions</h1>", "cron(0 0 1 1 ? *)")
                .contains("action=\"/console/schedules/clean-up\"", "action=\"/console/schedules/broken%20sweep\"")
                .doesNotContain("/console/schedules/other");

        URI button = console.resolve("/console/schedules/clean-up");
        assertThat(send(HttpRequest.newBuilder(button)).statusCode()).isEqualTo(405);
        assertThat(send(pressed(button).header("origin", "http://localhost:3000"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(pressed(button).header("origin", "null")).statusCode()).isEqualTo(403);
        HttpResponse<String> response = send(pressed(button).header("origin", "http://localhost:" + button.getPort()));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("location")).contains("/console");
        assertThat(send(pressed(URI.create(console + "/codes"))).statusCode()).isEqualTo(405);
    }

    private static HttpRequest.Builder pressed(URI button) {
        return HttpRequest.newBuilder(button).POST(HttpRequest.BodyPublishers.noBody());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
