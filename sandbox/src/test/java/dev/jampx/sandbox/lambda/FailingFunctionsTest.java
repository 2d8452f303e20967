package dev.jampx.sandbox.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingFunctionsTest {

    @TempDir
    Path state;

    private Fixture fixture;

    @BeforeEach
    void deploy() {
        fixture = new Fixture(state).deploy(Fixture.function("troubled", "Troubled"));
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void anExceptionIsReportedWithItsStackTraceAndTheProcessLivesOn() throws Exception {
        String before = fixture.answer("troubled", "\"pid\"");
        Execution execution = fixture.functions
                .execute("troubled", "\"throw\"".getBytes(StandardCharsets.UTF_8))
                .join();

        assertThat(execution.outcome())
                .isEqualTo(new Outcome.Failed("java.lang.IllegalStateException", "no such form"));
        JsonNode document = new ObjectMapper().readTree(execution.payload());
        assertThat(document.at("/stackTrace/0").asText()).startsWith(Fixture.PACKAGE + "Troubled.handleRequest");
        assertThat(execution.log())
                .anySatisfy(line -> assertThat(line).contains("no such form: java.lang.IllegalStateException"))
                .last()
                .asString()
                .startsWith("REPORT RequestId: " + execution.requestId());
        assertThat(fixture.answer("troubled", "\"pid\"")).isEqualTo(before);
    }

    @Test
    void aCrashFailsTheInvocationAndTheNextGetsANewProcess() {
        String before = fixture.answer("troubled", "\"pid\"");

        assertFails("exit", "Runtime.ExitError", "RequestId: ID Error: Runtime exited with error: exit status 3");
        assertThat(fixture.answer("troubled", "\"pid\"")).isNotEqualTo(before);
        assertFails("quit", "Runtime.ExitError", "RequestId: ID Error: Runtime exited without providing a reason");
        assertThat(fixture.logText()).contains("Status: error");
    }

    @Test
    void aFunctionThatRunsOutOfTimeIsKilled() {
        fixture.deploy(new Function("troubled", Fixture.PACKAGE + "Troubled", 2, 256, Map.of()));
        String before = fixture.answer("troubled", "\"pid\"");

        assertFails("hang", "Sandbox.Timedout", "RequestId: ID Error: Task timed out after 2.00 seconds");
        assertThat(ProcessHandle.of(Long.parseLong(before.replace("\"", "")))).isEmpty();
        assertThat(fixture.answer("troubled", "\"pid\"")).isNotEqualTo(before);
        assertThat(fixture.logText()).contains("Status: timeout");
    }

    @Test
    void aFunctionThatRunsOutOfMemorySaysSoAndIsReplaced() {
        String before = fixture.answer("troubled", "\"pid\"");

        assertFails("hoard", "java.lang.OutOfMemoryError", "Java heap space");
        assertThat(fixture.answer("troubled", "\"pid\"")).isNotEqualTo(before);
    }

    @Test
    void anAnswerMayNotBeLargerThanLambdaAllows() {
        assertFails(
                "flood",
                "Function.ResponseSizeTooLarge",
                "Response payload size exceeded maximum allowed payload size (6291556 bytes).");
        assertThat(fixture.answer("troubled", "\"pid\"")).isNotEmpty();
    }

    @Test
    void whoeverFillsTheTemporaryFolderIsToldWhatAwsWouldSay() {
        assertThat(fixture.answer("troubled", "\"fill\"")).isEqualTo("\"filled\"");
        assertThat(fixture.logText())
                .contains("has 513 MB in its temporary folder", "full at 512 MB", "No space left on device");
    }

    @Test
    void aFunctionThatClosesItsOutputStillAnswers() {
        assertThat(fixture.answer("troubled", "\"mute\"")).isEqualTo("\"muted\"");
        assertThat(fixture.answer("troubled", "\"mute\"")).isEqualTo("\"muted\"");
    }

    @Test
    void aHandlerThatCannotBeLoadedFailsEachInvocation() {
        fixture.deploy(Fixture.function("unloadable", "Unloadable"), Fixture.function("missing", "Missing"));

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThat(fixture.invoke("unloadable", "\"x\""))
                    .isEqualTo(new Outcome.Failed("java.lang.IllegalStateException", "TABLE_NAME is not set"));
        }
        assertThat(fixture.logText()).contains("INIT_REPORT").contains("TABLE_NAME is not set");
        Execution execution =
                fixture.functions.execute("unloadable", new byte[] {'1'}).join();
        assertThat(execution.log()).anySatisfy(line -> assertThat(line).contains("TABLE_NAME is not set"));
        assertThat(fixture.invoke("missing", "\"x\""))
                .isEqualTo(new Outcome.Failed(
                        "java.lang.ClassNotFoundException", "Class not found: " + Fixture.PACKAGE + "Missing"));
    }

    private void assertFails(String how, String errorType, String errorMessage) {
        Execution execution = fixture.functions
                .execute("troubled", ("\"" + how + "\"").getBytes(StandardCharsets.UTF_8))
                .join();
        assertThat(execution.outcome())
                .isEqualTo(new Outcome.Failed(errorType, errorMessage.replace("ID", execution.requestId())));
        assertThat(new String(execution.payload(), StandardCharsets.UTF_8)).contains("\"errorType\"");
    }
}
