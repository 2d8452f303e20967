package dev.jampx.sandbox.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.lambda.program.Programs;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A function in the form of Lambda's {@code FunctionConfiguration}. */
final class ConfigurationDocument {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private ConfigurationDocument() {}

    static ObjectNode of(FunctionState state, FunctionsSettings settings) {
        Function function = state.function();
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("FunctionName", function.name())
                .put("FunctionArn", settings.functionArn(function.name()))
                .put("Runtime", Programs.runtimeOf(function))
                .put("Role", "arn:aws:iam::" + settings.accountId() + ":role/" + function.name())
                .put("Handler", function.handlerClass())
                .put("Timeout", function.timeoutSeconds())
                .put("MemorySize", function.memoryMegabytes())
                .put("LastModified", TIME.format(state.deployed()))
                .put("Version", "$LATEST")
                .put("PackageType", "Zip")
                .put("State", state.problem().isPresent() ? "Failed" : "Active")
                .put("LastUpdateStatus", state.problem().isPresent() ? "Failed" : "Successful");
        state.problem().map(Problem::message).ifPresent(why -> document.put("StateReason", why)
                .put("StateReasonCode", "InternalError"));
        document.putArray("Architectures")
                .add(function.settings().architecture().amplifyName());
        document.putObject("EphemeralStorage").put("Size", function.settings().ephemeralStorageMegabytes());
        document.putObject("TracingConfig").put("Mode", "PassThrough");
        if (!state.environment().isEmpty()) {
            ObjectNode variables = document.putObject("Environment").putObject("Variables");
            state.environment().forEach(variables::put);
        }
        boolean json = function.settings()
                .logging()
                .format()
                .filter("json"::equalsIgnoreCase)
                .isPresent();
        document.putObject("LoggingConfig")
                .put("LogFormat", json ? "JSON" : "Text")
                .put("LogGroup", "/aws/lambda/" + function.name());
        return document;
    }
}
