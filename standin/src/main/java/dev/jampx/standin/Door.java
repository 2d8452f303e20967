package dev.jampx.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.standin.identity.Authentication;
import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.AwsRequest;
import dev.jampx.standin.wire.AwsService;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where requests of all services come in: the signature says which service is meant. */
final class Door implements HttpHandler {

    private static final String HEAD = "HEAD";

    private final Map<String, AwsService> services;
    private final Authentication authentication;
    private final Troubles troubles;
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    Door(Map<String, AwsService> services, Authentication authentication, Troubles troubles) {
        this.services = services;
        this.authentication = authentication;
        this.troubles = troubles;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            WireRequest request = read(exchange);
            WireResponse response = answer(request);
            response.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            boolean bodiless = request.method().equals(HEAD) || response.status() == 204;
            if (request.method().equals(HEAD)) {
                exchange.getResponseHeaders().set("content-length", Integer.toString(response.body().length));
            }
            exchange.sendResponseHeaders(
                    response.status(), bodiless || response.body().length == 0 ? -1 : response.body().length);
            if (!bodiless) {
                exchange.getResponseBody().write(response.body());
            }
        }
    }

    private WireResponse answer(WireRequest http) {
        Authentication.Scope scope = authentication.scope(http);
        AwsService service = services.get(scope.service());
        if (service == null) {
            return WireResponse.text(
                    400,
                    "text/plain",
                    "The stand-in for AWS has no service \"" + scope.service() + "\": " + http.method() + " "
                            + http.path());
        }
        AwsRequest unproven = new AwsRequest(http, scope.region(), "");
        String action = scope.service() + ":" + service.action(unproven);
        String resource = service.resource(unproven);
        try {
            String principal = authentication.principal(http, service.dialect());
            calls.add(new Call(action, resource, principal));
            troubles.check(principal, action, resource, service.dialect());
            return service.answer(new AwsRequest(http, scope.region(), principal));
        } catch (AwsError error) {
            return service.refusal(unproven, error);
        } catch (RuntimeException fault) {
            // A hole in the stand-in must not look like a refusal of AWS's.
            return service.refusal(unproven, new AwsError(501, "StandInFault", action + ": " + fault));
        }
    }

    private static WireRequest read(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new WireRequest(
                exchange.getRequestMethod().toUpperCase(Locale.ROOT),
                exchange.getRequestURI().getRawPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                headers,
                exchange.getRequestBody().readAllBytes());
    }
}
