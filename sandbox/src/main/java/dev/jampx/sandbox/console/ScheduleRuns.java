package dev.jampx.sandbox.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import dev.jampx.sandbox.lambda.schedule.FiredRun;
import dev.jampx.sandbox.lambda.schedule.FunctionSchedules;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Runs a scheduled function now: {@code POST /console/schedules/<function>}. A form gets the console's page at once; who accepts
 * JSON waits for what comes of it.
 */
final class ScheduleRuns implements WireService {

    /** What the paths of functions begin with. */
    static final String PATH = "/console/schedules/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FunctionSchedules schedules;

    ScheduleRuns(FunctionSchedules schedules) {
        this.schedules = schedules;
    }

    /** The path of {@code function}. */
    static String path(String function) {
        return PATH + URLEncoder.encode(function, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public WireResponse handle(WireRequest request) {
        if (!request.method().equals("POST")) {
            return new WireResponse(405, Map.of("allow", "POST"), new byte[0]);
        }
        if (!isOfThisPage(request)) {
            return WireResponse.text(
                    403, "text/plain; charset=utf-8", "Only the console itself may run functions from a browser.\n");
        }
        boolean waits = request.header("accept").orElse("").contains("application/json");
        String function = function(request.path());
        Optional<CompletableFuture<FiredRun>> run = schedules.fire(function);
        if (run.isEmpty()) {
            return json(404, unknown(function));
        }
        return waits
                ? json(200, document(function, run.get().join()))
                : new WireResponse(303, Map.of("location", "/console"), new byte[0]);
    }

    /** Other pages of this machine may call the services, as they may call AWS; this is no service of AWS. */
    private static boolean isOfThisPage(WireRequest request) {
        Optional<String> origin = request.header("origin");
        return origin.isEmpty()
                || request.header("host")
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .equals(origin.map(page -> page.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "")));
    }

    private static String function(String path) {
        try {
            return URLDecoder.decode(path.substring(PATH.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path.substring(PATH.length());
        }
    }

    private ObjectNode unknown(String function) {
        ObjectNode document = JSON.createObjectNode().put("function", function);
        ArrayNode known = document.putArray("functions");
        schedules.functions().forEach(each -> known.add(each.function()));
        return document;
    }

    private static ObjectNode document(String function, FiredRun run) {
        ObjectNode document = JSON.createObjectNode()
                .put("function", function)
                .put("requestId", run.execution().requestId())
                .put("milliseconds", run.duration().toMillis());
        if (run.execution().outcome() instanceof Outcome.Failed failed) {
            document.putObject("error").put("errorType", failed.errorType()).put("errorMessage", failed.errorMessage());
        } else {
            document.set("result", result(run.execution().payload()));
        }
        ArrayNode log = document.putArray("log");
        run.execution().log().forEach(log::add);
        return document;
    }

    /** A handler of streams may answer with anything. */
    private static JsonNode result(byte[] payload) {
        try {
            return JSON.readTree(payload);
        } catch (IOException e) {
            return TextNode.valueOf(new String(payload, StandardCharsets.UTF_8));
        }
    }

    private static WireResponse json(int status, ObjectNode document) {
        return WireResponse.text(status, "application/json", document.toString());
    }
}
