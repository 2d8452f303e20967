package dev.jampx.client.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.client.failure.GraphQlError;
import dev.jampx.client.failure.GraphQlErrors;
import dev.jampx.client.failure.NetworkException;
import dev.jampx.client.failure.ServiceException;
import dev.jampx.client.failure.TimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;

/** Makes outcomes of what the HTTP client gives. */
final class AnswerReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int FAILURE = 500;
    private static final int SHOWN = 500;

    private AnswerReader() {}

    /** What {@code response} means. */
    static Outcome read(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        JsonNode body = json(response.body());
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            return new Outcome.Unauthorized(refusal(body, status, "UnauthorizedException"));
        }
        if (status == TOO_MANY) {
            return new Outcome.Throttled(refusal(body, status, "TooManyRequestsException"), retryAfter(response));
        }
        boolean answered = status == OK
                ? body.has("data") || body.has("errors")
                : body.path("errors").isArray();
        if (status >= FAILURE || !answered) {
            String text = new String(response.body(), StandardCharsets.UTF_8);
            return new Outcome.Failed(new ServiceException(
                    status, text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text, true));
        }
        return new Outcome.Answered(new GraphQlResponse(body.path("data"), GraphQlErrors.read(body.path("errors"))));
    }

    /** What it means that there is no response. */
    static Outcome read(IOException failure) {
        boolean sent = !(failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || failure instanceof SSLHandshakeException);
        return new Outcome.Failed(
                failure instanceof HttpTimeoutException
                        ? new TimeoutException("No answer came in time.", failure, sent)
                        : new NetworkException("The connection failed: " + failure, failure, sent));
    }

    /** The refusal that {@code body} tells, by the kind that the status tells if it is another one. */
    private static GraphQlResponse refusal(JsonNode body, int status, String type) {
        List<GraphQlError> told = GraphQlErrors.read(body.path("errors"));
        List<GraphQlError> errors = told.isEmpty()
                ? List.of(new GraphQlError(
                        body.path("message").asText("The API answered with status " + status + "."),
                        type,
                        List.of(),
                        NullNode.getInstance(),
                        NullNode.getInstance()))
                : told;
        return new GraphQlResponse(MissingNode.getInstance(), errors);
    }

    private static Duration retryAfter(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("retry-after")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException malformed) {
            return MissingNode.getInstance();
        }
    }
}
