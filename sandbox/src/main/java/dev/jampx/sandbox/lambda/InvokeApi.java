package dev.jampx.sandbox.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.lambda.event.EventQueue;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lambda's {@code Invoke} operation on its own wire protocol. An event is run again if it fails, a minute later and two
 * minutes after that.
 */
public final class InvokeApi implements WireService {

    private static final Pattern PATH = Pattern.compile("/2015-03-31/functions/([^/]+)/invocations");
    private static final Pattern NAME = Pattern.compile(
            "(?:arn:aws:lambda:[a-z0-9-]+:)?(?:[0-9]{12}:)?(?:function:)?([a-zA-Z0-9_-]+)(?::(?:\\$LATEST|[a-zA-Z0-9_-]+))?");
    private static final int EVENT_LIMIT = 6 * 1024 * 1024;
    private static final int ASYNCHRONOUS_LIMIT = 1024 * 1024;
    private static final int LOG_LIMIT = 4 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final LocalFunctions functions;
    private final EventQueue events;
    private final FunctionsSettings settings;
    private final CallerIdentification callers;
    private final Permissions permissions;

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
        this.callers = callers;
        this.permissions = permissions;
    }

    @Override
    public WireResponse handle(WireRequest request) {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches() || !request.method().equals("POST")) {
            return error(404, "UnknownOperationException", "Unknown operation");
        }
        String written = URLDecoder.decode(path.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        Matcher name = NAME.matcher(written);
        if (!name.matches()) {
            return error(400, "ValidationException", "'" + written + "' is not the name or the ARN of a function");
        }
        String function = name.group(1);
        return denial(callers.identify(request), function).orElseGet(() -> invoke(request, function));
    }

    private Optional<WireResponse> denial(Caller caller, String function) {
        if (caller instanceof Caller.Forged forged) {
            return Optional.of(error(403, forged.errorType(), forged.message()));
        }
        if (caller instanceof Caller.Unsigned) {
            return Optional.of(error(403, "MissingAuthenticationTokenException", "Missing Authentication Token"));
        }
        return AccessDenial.of(
                        caller,
                        permissions,
                        "lambda:InvokeFunction",
                        "function:" + function,
                        settings.functionArn(function))
                .map(message -> error(403, "AccessDeniedException", message));
    }

    private WireResponse invoke(WireRequest request, String function) {
        if (!functions.knows(function)) {
            return error(404, "ResourceNotFoundException", "Function not found: " + settings.functionArn(function));
        }
        byte[] event = request.body().length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : request.body();
        String type = request.header("x-amz-invocation-type").orElse("RequestResponse");
        int limit = type.equals("Event") ? ASYNCHRONOUS_LIMIT : EVENT_LIMIT;
        if (event.length > limit) {
            return error(
                    413,
                    "RequestTooLargeException",
                    "Request must be smaller than " + limit + " bytes for the InvokeFunction operation");
        }
        try {
            JSON.readTree(event);
        } catch (IOException e) {
            return error(
                    400, "InvalidRequestContentException", "Could not parse request body into json: " + e.getMessage());
        }
        switch (type) {
            case "RequestResponse":
                return answer(request, functions.execute(function, event).join());
            case "Event":
                events.send(function, event);
                return new WireResponse(202, Map.of(), new byte[0]);
            case "DryRun":
                return new WireResponse(204, Map.of(), new byte[0]);
            default:
                return error(400, "InvalidParameterValueException", "Unsupported invocation type " + type);
        }
    }

    private static WireResponse answer(WireRequest request, Execution execution) {
        if (execution.refused()) {
            return error(429, "TooManyRequestsException", "Rate Exceeded.");
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

    private static WireResponse error(int status, String type, String message) {
        try {
            byte[] body = JSON.writeValueAsBytes(
                    JSON.createObjectNode().put("Type", "User").put("Message", message));
            return new WireResponse(status, Map.of("content-type", "application/json", "x-amzn-errortype", type), body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("two strings are always JSON", e);
        }
    }
}
