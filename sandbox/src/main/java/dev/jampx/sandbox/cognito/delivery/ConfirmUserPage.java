package dev.jampx.sandbox.cognito.delivery;

import dev.jampx.sandbox.cognito.pool.SignUpConfirmation;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import dev.jampx.sandbox.wire.Html;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The page to which the link in a message leads: whoever opens it is confirmed. It has the path that Cognito's has. */
public final class ConfirmUserPage implements WireService {

    /** The page's path. */
    public static final String PATH = Composition.CONFIRM_USER;

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            </head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s</p>
            </body>
            </html>
            """;

    private final UserPool pool;
    private final SignUpConfirmation confirmation;

    public ConfirmUserPage(UserPool pool) {
        this.pool = pool;
        this.confirmation = new SignUpConfirmation(pool);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        if (!request.method().equals("GET")) {
            return new WireResponse(405, Map.of("allow", "GET"), new byte[0]);
        }
        Map<String, String> query = parameters(request.query());
        String clientId = query.getOrDefault("client_id", "");
        if (!clientId.equals(pool.settings().identity().clientId())) {
            return page(400, "Confirmation error", "User pool client does not exist.");
        }
        try {
            confirmation.confirm(
                    query.getOrDefault("user_name", ""),
                    query.getOrDefault("confirmation_code", ""),
                    TriggerCaller.atPage(clientId));
            return page(200, "Confirmation successful", "Your registration has been confirmed!");
        } catch (CognitoFailure failure) {
            return page(400, "Confirmation error", failure.getMessage());
        }
    }

    private static WireResponse page(int status, String title, String text) {
        return WireResponse.text(status, "text/html; charset=utf-8", PAGE.formatted(title, Html.text(text)));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            int separator = pair.indexOf('=');
            if (separator > 0) {
                parameters.put(pair.substring(0, separator), decoded(pair.substring(separator + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
