package dev.jampx.sandbox.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Shows the codes that Cognito would have mailed: {@code /console} for people, {@code /console/codes} as JSON, the newest
 * first.
 */
public final class Console implements WireService {

    private final Supplier<List<IssuedCode>> codes;

    /**
     * @param codes the latest codes, the newest first
     */
    public Console(Supplier<List<IssuedCode>> codes) {
        this.codes = codes;
    }

    @Override
    public WireResponse handle(WireRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return new WireResponse(405, Map.of("allow", "GET, HEAD"), new byte[0]);
        }
        return switch (request.path()) {
            case "/console" -> WireResponse.text(200, "text/html; charset=utf-8", CodesPage.of(codes.get()));
            case "/console/codes" -> WireResponse.text(200, "application/json", json().toString());
            default -> WireResponse.text(404, "text/plain; charset=utf-8", "The console has no such page.\n");
        };
    }

    private ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (IssuedCode code : codes.get()) {
            list.addObject()
                    .put("username", code.username())
                    .put("destination", code.destination())
                    .put("purpose", code.purpose().operation())
                    .put("code", code.code())
                    .put("issuedAt", code.issuedAt().toString());
        }
        return list;
    }
}
