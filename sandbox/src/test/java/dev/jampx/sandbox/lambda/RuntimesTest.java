package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.model.FunctionLogging;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.resolved.Function;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions in JavaScript and Python, run by the interpreters of this machine. */
@Tag("toolchain")
class RuntimesTest {

    private static final FunctionSettings SETTINGS =
            FunctionSettings.STANDARD.withTimeoutSeconds(60).withMemoryMegabytes(256);

    @TempDir
    Path state;

    private Fixture fixture;

    @BeforeEach
    void start() {
        fixture = new Fixture(state);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export const handler = async (event) => ({ sum: event.a + event.b });",
                "export const handler = (event, context, callback) => callback(null, { sum: event.a + event.b });",
                "export const handler = (event, context) => context.succeed({ sum: event.a + event.b });",
                "export default { handler: async (event) => ({ sum: event.a + event.b }) };"
            })
    void aHandlerOfAnyMannerAnswers(String source) throws IOException {
        deployNode(source);
        assertThat(fixture.answer("script", "{\"a\":1,\"b\":2}")).isEqualTo("{\"sum\":3}");
        assertThat(fixture.answer("script", "{\"a\":3,\"b\":4}")).isEqualTo("{\"sum\":7}");
    }

    @Test
    void aHandlerOfCommonJsAnswersFromItsOwnFolder() throws IOException {
        Files.createDirectories(state.resolve("code/lib"));
        Files.writeString(state.resolve("code/lib/words.cjs"), "module.exports = () => 'hello';");
        Files.writeString(
                state.resolve("code/app.cjs"),
                "const words = require('./lib/words.cjs'); exports.run = async () => words();");
        deploy(prepared("code", "nodejs22.x", "app.run"));
        assertThat(fixture.answer("script", "{}")).isEqualTo("\"hello\"");
    }

    @Test
    void aHandlerSeesItsContextAndLambdasEnvironment() throws Exception {
        deployNode(
                """
                export const handler = async (event, context) => ({
                  name: context.functionName, id: context.awsRequestId, arn: context.invokedFunctionArn,
                  memory: context.memoryLimitInMB, left: context.getRemainingTimeInMillis() > 0,
                  handler: process.env._HANDLER, execution: process.env.AWS_EXECUTION_ENV, zone: process.env.TZ,
                  root: process.cwd() === process.env.LAMBDA_TASK_ROOT, home: process.env.HOME ?? null,
                });
                """);
        Execution execution = execute("{}");
        JsonNode seen = new ObjectMapper().readTree(execution.payload());
        assertThat(seen.toString())
                .isEqualTo("{\"name\":\"script\",\"id\":\"" + execution.requestId()
                        + "\",\"arn\":\"arn:aws:lambda:us-east-1:000000000000:function:script\",\"memory\":\"256\",\"left\":true,"
                        + "\"handler\":\"index.handler\",\"execution\":\"AWS_Lambda_nodejs22.x\",\"zone\":\":UTC\","
                        + "\"root\":true,\"home\":null}");
    }

    @Test
    void whatAHandlerThrowsIsReportedAndTheProcessLivesOn() throws Exception {
        deployNode(
                """
                let calls = 0;
                export const handler = async (event) => {
                  calls++;
                  if (event.fail) { throw new RangeError("too far"); }
                  return calls;
                };
                """);
        Execution failed = execute("{\"fail\":true}");
        assertThat(failed.outcome()).isEqualTo(new FunctionInvoker.Outcome.Failed("RangeError", "too far"));
        JsonNode document = new ObjectMapper().readTree(failed.payload());
        assertThat(document.get("trace").get(0).asText()).isEqualTo("RangeError: too far");
        assertThat(failed.log()).anySatisfy(line -> assertThat(line)
                .contains("\t" + failed.requestId() + "\tERROR\tInvoke Error \t{\"errorType\":\"RangeError\""));
        assertThat(fixture.answer("script", "{}")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    export const other = 1; | Runtime.HandlerNotFound | index.handler is undefined or not exported
                    export const handler = 1; | Runtime.HandlerNotFound | index.handler is not a function
                    import 'nowhere'; | Runtime.ImportModuleError | Error: Cannot find package 'nowhere'
                    export const handler = ; | Runtime.UserCodeSyntaxError | SyntaxError: Unexpected token ';'
                    throw new TypeError('no'); | TypeError | no
                    """)
    void whatKeepsAModuleFromLoadingIsReported(String source, String type, String message) throws IOException {
        deployNode(source);
        assertThat(execute("{}").outcome()).isInstanceOfSatisfying(FunctionInvoker.Outcome.Failed.class, failed -> {
            assertThat(failed.errorType()).isEqualTo(type);
            assertThat(failed.errorMessage()).startsWith(message);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    setTimeout(() => { throw new Error('late'); }); await new Promise(() => {}); | Error | late
                    Promise.reject(new Error('lost')); await new Promise((d) => setTimeout(d, 9000)); | Runtime.UnhandledPromiseRejection | Error: lost
                    process.kill(process.pid, 'SIGKILL'); await new Promise(() => {}); | Runtime.ExitError | RequestId: ID Error: Runtime exited with error: signal: killed
                    process.exit(0); | Runtime.ExitError | RequestId: ID Error: Runtime exited without providing a reason
                    process.exit(3); | Runtime.ExitError | RequestId: ID Error: Runtime exited with error: exit status 3
                    """)
    void aCrashIsReportedAsLambdaReportsIt(String body, String type, String message) throws IOException {
        deployNode("export const handler = async () => { " + body + " };");
        Execution execution = execute("{}");
        assertThat(execution.outcome())
                .isEqualTo(new FunctionInvoker.Outcome.Failed(type, message.replace("ID", execution.requestId())));
        assertThat(execution.log().get(execution.log().size() - 1))
                .endsWith("\tStatus: error\tError Type: " + type + "\t");
    }

    @Test
    void whoeverUsesMoreMemoryThanTheFunctionHasIsKilled() throws IOException {
        deploy(new Function(
                "script",
                node(
                        """
                        export const handler = async () => {
                          const kept = [];
                          for (;;) { kept.push(Buffer.alloc(8 << 20, 1)); await new Promise((done) => setTimeout(done, 5)); }
                        };
                        """),
                SETTINGS.withMemoryMegabytes(128),
                Map.of(),
                Map.of(),
                List.of()));
        Execution execution = execute("{}");
        assertThat(execution.outcome())
                .isEqualTo(new FunctionInvoker.Outcome.Failed(
                        "Runtime.OutOfMemory",
                        "RequestId: " + execution.requestId() + " Error: Runtime exited with error: signal: killed"));
    }

    @Test
    void anEndlessLoopRunsOutOfTime() throws IOException {
        deploy(new Function(
                "script",
                node("export const handler = () => { for (;;) {} };"),
                SETTINGS.withTimeoutSeconds(1),
                Map.of(),
                Map.of(),
                List.of()));
        Execution execution = execute("{}");
        assertThat(execution.outcome())
                .isEqualTo(new FunctionInvoker.Outcome.Failed(
                        "Sandbox.Timedout",
                        "RequestId: " + execution.requestId() + " Error: Task timed out after 1.00 seconds"));
    }

    @Test
    void logsAreTextOrJsonFromALevelOn() throws Exception {
        String source =
                """
                export const handler = async () => {
                  console.debug("quiet"); console.info("told", { a: 1 }); console.warn({ b: 2 });
                };
                """;
        deployNode(source);
        Execution text = execute("{}");
        assertThat(text.log()).hasSize(6);
        assertThat(text.log().get(0)).isEqualTo("START RequestId: " + text.requestId() + " Version: $LATEST");
        assertThat(text.log().get(1)).endsWith("\t" + text.requestId() + "\tDEBUG\tquiet");
        assertThat(text.log().get(2)).endsWith("\tINFO\ttold { a: 1 }");

        deploy(new Function(
                "script",
                node(source),
                SETTINGS.withLogging(new FunctionLogging(Optional.of("json"), Optional.of("warn"), Optional.empty())),
                Map.of(),
                Map.of(),
                List.of()));
        Execution json = execute("{}");
        List<JsonNode> lines = json.log().stream().map(RuntimesTest::json).toList();
        assertThat(lines)
                .extracting(line -> line.path("type").asText(line.path("level").asText()))
                .containsExactly("platform.start", "WARN", "platform.report");
        assertThat(lines.get(1).path("message").path("b").asInt()).isEqualTo(2);
        assertThat(lines.get(1).path("requestId").asText()).isEqualTo(json.requestId());
        assertThat(lines.get(2).path("record").path("status").asText()).isEqualTo("success");
    }

    @Test
    void aSecretIsReadAnewWhenItIsSetAnew() throws IOException {
        Function function = new Function(
                "script",
                node("export const handler = async () => process.env.KEY;"),
                SETTINGS,
                Map.of(),
                Map.of("KEY", "API_KEY"),
                List.of());
        deploy(function);
        Execution without = execute("{}");
        assertThat(without.outcome())
                .isEqualTo(new FunctionInvoker.Outcome.Failed(
                        "Runtime.ExitError",
                        "RequestId: " + without.requestId() + " Error: Runtime exited with error: exit status 1"));
        assertThat(without.log()).singleElement().asString().contains("jampx sandbox secret set API_KEY");
        fixture.setSecret("API_KEY", "one");
        assertThat(fixture.answer("script", "{}")).isEqualTo("\"one\"");
        fixture.setSecret("API_KEY", "two");
        assertThat(fixture.answer("script", "{}")).isEqualTo("\"two\"");
    }

    @Test
    void pythonAnswersLogsAndFails() throws Exception {
        Files.createDirectories(state.resolve("code/pkg"));
        Files.writeString(
                state.resolve("code/pkg/app.py"),
                """
                import logging, os
                def run(event, context):
                    print("printed")
                    logging.getLogger().warning("warned")
                    if event.get("fail"):
                        raise ValueError("no " + event["fail"])
                    return {"id": context.aws_request_id, "left": context.get_remaining_time_in_millis() > 0,
                            "env": os.environ["AWS_EXECUTION_ENV"], "key": os.environ["KEY"]}
                """);
        deploy(new Function(
                "script",
                new Function.Prepared("code", "python3.13", "pkg/app.run"),
                SETTINGS,
                Map.of(),
                Map.of("KEY", "API_KEY"),
                List.of()));
        Execution execution = execute("{}");
        assertThat(new String(execution.payload(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\": \"" + execution.requestId()
                        + "\", \"left\": true, \"env\": \"AWS_Lambda_python3.13\", "
                        + "\"key\": \"<value will be resolved during runtime>\"}");
        assertThat(execution.log().subList(1, 3))
                .satisfiesExactly(line -> assertThat(line).isEqualTo("printed"), line -> assertThat(line)
                        .startsWith("[WARNING]\t")
                        .endsWith("Z\t" + execution.requestId() + "\twarned"));

        Execution failed = execute("{\"fail\":\"way\"}");
        assertThat(failed.outcome()).isEqualTo(new FunctionInvoker.Outcome.Failed("ValueError", "no way"));
        assertThat(json(new String(failed.payload(), StandardCharsets.UTF_8))
                        .path("stackTrace")
                        .get(0)
                        .asText())
                .contains("app.py\", line 6, in run");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    app.missing | Runtime.HandlerNotFound | Handler 'missing' missing on module 'app'
                    nowhere.run | Runtime.ImportModuleError | Unable to import module 'nowhere': No module named 'nowhere'
                    run | Runtime.MalformedHandlerName | Bad handler 'run': not enough values to unpack
                    """)
    void whatKeepsAPythonModuleFromLoadingIsReported(String handler, String type, String message) throws IOException {
        Files.createDirectories(state.resolve("code"));
        Files.writeString(state.resolve("code/app.py"), "value = 1\n");
        deploy(prepared("code", "python3.13", handler));
        assertThat(execute("{}").outcome()).isInstanceOfSatisfying(FunctionInvoker.Outcome.Failed.class, failed -> {
            assertThat(failed.errorType()).isEqualTo(type);
            assertThat(failed.errorMessage()).startsWith(message);
        });
    }

    @Test
    void anExecutableOfItsOwnRunsFromAFolderAndFromAZipFile() throws IOException {
        String program =
                """
                #!/usr/bin/env python3
                import os, urllib.request
                base = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"] + "/2018-06-01/runtime/invocation/"
                while True:
                    with urllib.request.urlopen(base + "next") as event:
                        request, body = event.headers["Lambda-Runtime-Aws-Request-Id"], event.read()
                    print("got", body.decode(), os.environ["_HANDLER"], flush=True)
                    urllib.request.urlopen(base + request + "/response", body).read()
                """
                        .replace("#!/usr/bin/env python3", "#!" + python());
        Path bootstrap = Files.createDirectories(state.resolve("code")).resolve("bootstrap");
        Files.writeString(bootstrap, program);
        Files.setPosixFilePermissions(bootstrap, PosixFilePermissions.fromString("rwxr-xr-x"));
        deploy(prepared("code", "provided.al2023", "main"));
        Execution execution = execute("{\"a\":1}");
        assertThat(new String(execution.payload(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":1}");
        assertThat(execution.log()).contains("got {\"a\":1} main");

        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(state.resolve("code.zip")))) {
            zip.putNextEntry(new ZipEntry("bootstrap"));
            zip.write(program.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        deploy(prepared("code.zip", "provided.al2023", "zipped"));
        assertThat(execute("{}").log()).contains("got {} zipped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"node", "python"})
    void invocationsAtTheSameTimeHaveProcessesAndTooManyAreRefused(String language) throws Exception {
        fixture.close();
        fixture = new Fixture(state, settings -> settings.withProcessLimit(2).withConcurrencyLimit(3));
        String reports = language.equals("node")
                ? """
                import net from "node:net";
                export const handler = (port) => new Promise((done) => {
                  const socket = net.connect(port, "127.0.0.1", () => socket.write(process.pid + "\\n"));
                  socket.on("data", () => { socket.end(); done(String(process.pid)); });
                });
                """
                : """
                import os, socket
                def run(port, context):
                    with socket.create_connection(("127.0.0.1", port)) as gate:
                        gate.sendall(("%d\\n" % os.getpid()).encode())
                        gate.recv(1)
                    return str(os.getpid())
                """;
        if (language.equals("node")) {
            deployNode(reports);
        } else {
            Files.createDirectories(state.resolve("code"));
            Files.writeString(state.resolve("code/app.py"), reports);
            deploy(prepared("code", "python3.13", "app.run"));
        }
        try (Gate gate = new Gate()) {
            List<CompletableFuture<Execution>> executions = new ArrayList<>();
            for (int number = 0; number < 3; number++) {
                executions.add(fixture.functions.execute("script", gate.event()));
            }
            Gate.Guest first = gate.guest();
            Gate.Guest second = gate.guest();
            assertThat(first.pid()).isNotEqualTo(second.pid());
            assertThat(fixture.functions.execute("script", gate.event()).join().refused())
                    .isTrue();
            first.letGo();
            second.letGo();
            gate.guest().letGo();
            assertThat(executions)
                    .allSatisfy(execution -> Fixture.text(execution.join().outcome()));
        }
    }

    private static String python() throws IOException {
        Process process = new ProcessBuilder("python3", "-c", "import sys; print(sys.executable)").start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private Execution execute(String event) {
        return fixture.functions
                .execute("script", event.getBytes(StandardCharsets.UTF_8))
                .join();
    }

    private void deployNode(String source) throws IOException {
        deploy(new Function("script", node(source), SETTINGS, Map.of(), Map.of(), List.of()));
    }

    private Function.Code node(String source) throws IOException {
        Files.writeString(state.resolve("script.mjs"), source);
        return new Function.NodeEntry("script.mjs");
    }

    private static Function prepared(String path, String runtime, String handler) {
        return new Function(
                "script", new Function.Prepared(path, runtime, handler), SETTINGS, Map.of(), Map.of(), List.of());
    }

    private void deploy(Function function) {
        fixture.deploy(function);
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
