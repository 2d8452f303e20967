package dev.jampx.sandbox.lambda;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.lambda.event.EventQueue;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lambda's {@code Invoke} operation on its own wire protocol. An event is run again if it fails, a minute later and two
 * minutes after that.
 */
public final class InvokeApi implements WireService {

    private static final Pattern PATH = Pattern.compile("/[0-9-]{10}/functions/([^/]+)/invocations");
    private static final int EVENT_LIMIT = 6 * 1024 * 1024;
    private static final int ASYNCHRONOUS_LIMIT = 1024 * 1024;
    private static final int LOG_LIMIT = 4 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final LocalFunctions functions;
    private final EventQueue events;
    private final FunctionsSettings settings;
    private final LambdaAccess access;

    /**
     * @param functions runs the functions
     * @param events takes events that nobody waits for
     * @param settings says which region and account the functions are in
     * @param callers finds out who invokes
     * @param permissions says which function may invoke which: {@code lambda:InvokeFunction} on {@code function:<name>}
     */
    public InvokeApi(
            LocalFunctions functions,
            EventQueue events,
            FunctionsSettings settings,
            CallerIdentification callers,
            Permissions permissions) {
        this.functions = functions;
        this.events = events;
        this.settings = settings;
        this.access = new LambdaAccess(callers, permissions);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches() || !request.method().equals("POST")) {
            return LambdaWire.error(404, "UnknownOperationException", "Unknown operation");
        }
        String function = LambdaWire.functionName(LambdaWire.decoded(path.group(1)));
        return access.denial(request, "lambda:InvokeFunction", "function:" + function, settings.functionArn(function))
                .orElseGet(() -> invoke(request, function));
    }

    private WireResponse invoke(WireRequest request, String function) {
        if (!functions.knows(function)) {
            return LambdaWire.error(
                    404, "ResourceNotFoundException", "Function not found: " + settings.functionArn(function));
        }
        byte[] event = request.body().length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : request.body();
        String type = request.header("x-amz-invocation-type").orElse("RequestResponse");
        int limit = type.equals("Event") ? ASYNCHRONOUS_LIMIT : EVENT_LIMIT;
        if (event.length > limit) {
            return LambdaWire.error(
                    413,
                    "RequestTooLargeException",
                    "Request must be smaller than " + limit + " bytes for the InvokeFunction operation");
        }
        try {
            JSON.readTree(event);
        } catch (IOException e) {
            return LambdaWire.error(
                    400, "InvalidRequestContentException", "Could not parse request body into json: " + e.getMessage());
        }
        switch (type) {
            case "Event":
                events.send(function, event);
                return new WireResponse(202, Map.of(), new byte[0]);
            case "DryRun":
                return new WireResponse(204, Map.of(), new byte[0]);
            default:
                return answer(request, functions.execute(function, event).join());
        }
    }

    private static WireResponse answer(WireRequest request, Execution execution) {
        if (execution.refused()) {
            return LambdaWire.error(429, "TooManyRequestsException", "Rate Exceeded.");
        }
        Map<String, String> headers = new HashMap<>();
        headers.put("content-type", "application/json");
        headers.put("x-amzn-requestid", execution.requestId());
        headers.put("x-amz-executed-version", "$LATEST");
        if (execution.outcome() instanceof FunctionInvoker.Outcome.Failed) {
            headers.put("x-amz-function-error", "Unhandled");
        }
        if (request.header("x-amz-log-type").filter("Tail"::equals).isPresent()) {
            headers.put("x-amz-log-result", Base64.getEncoder().encodeToString(tail(execution)));
        }
        return new WireResponse(200, headers, execution.payload());
    }

    private static byte[] tail(Execution execution) {
        byte[] log = (String.join("\n", execution.log()) + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOfRange(log, Math.max(0, log.length - LOG_LIMIT), log.length);
    }
}
