package dev.jampx.sandbox.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.sandbox.cognito.CognitoUserPool;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.lambda.schedule.FunctionSchedules;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.util.Map;

/**
 * Shows the codes that Cognito would have mailed, the users and the scheduled functions: {@code /console} for people, {@code
 * /console/codes} as JSON, the newest first. {@code POST /console/schedules/<function>} runs a scheduled function.
 */
public final class Console implements WireService {

    /** More would make the page slow, and nobody reads them; the API lists them all. */
    private static final int USERS_SHOWN = 100;

    private final CognitoUserPool userPool;
    private final FunctionSchedules schedules;
    private final ScheduleRuns runs;

    /**
     * @param userPool whose codes and users are shown
     * @param schedules which functions are shown, and can be run
     */
    public Console(CognitoUserPool userPool, FunctionSchedules schedules) {
        this.userPool = userPool;
        this.schedules = schedules;
        this.runs = new ScheduleRuns(schedules);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        if (request.path().startsWith(ScheduleRuns.PATH)) {
            return runs.handle(request);
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return new WireResponse(405, Map.of("allow", "GET, HEAD"), new byte[0]);
        }
        return switch (request.path()) {
            case "/console" -> WireResponse.text(200, "text/html; charset=utf-8", page());
            case "/console/codes" -> WireResponse.text(200, "application/json", codes().toString());
            default -> WireResponse.text(404, "text/plain; charset=utf-8", "The console has no such page.\n");
        };
    }

    private String page() {
        return new ConsolePage(
                        userPool.codes(), userPool.users("", USERS_SHOWN), userPool.userCount(), schedules.functions())
                .html();
    }

    private ArrayNode codes() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (IssuedCode code : userPool.codes()) {
            list.addObject()
                    .put("username", code.username())
                    .put("destination", code.destination())
                    .put("purpose", code.purpose().operation())
                    .put("code", code.code())
                    .put("medium", code.message().medium().name())
                    .put("subject", code.message().subject())
                    .put("text", code.message().text())
                    .put("link", code.message().link())
                    .put("sender", code.message().sender())
                    .put("issuedAt", code.issuedAt().toString());
        }
        return list;
    }
}
