package dev.jampx.client.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.failure.NetworkException;
import dev.jampx.client.failure.TimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request and reads the JSON of the answer. Throttled requests, faults of the service and broken connections are tried again; a
 * request that must not be carried out twice only when it surely was not carried out. Thread-safe.
 */
public final class JsonExchange {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A service's ways to say "later". A limit on what one user may try, {@code LimitExceededException}, lasts too long to wait for. */
    private static final Set<String> THROTTLING = Set.of(
            "TooManyRequestsException",
            "Throttling",
            "ThrottlingException",
            "ThrottledException",
            "RequestThrottled",
            "RequestThrottledException",
            "RequestLimitExceeded",
            "SlowDown");

    private final HttpClient http;
    private final ServiceClock clock;
    private final RetryPolicy retries;

    /**
     * @param http sends requests
     * @param clock learns from the dates of answers
     * @param retries how often a request is tried, and how long an attempt may take
     */
    public JsonExchange(HttpClient http, ServiceClock clock, RetryPolicy retries) {
        this.http = http;
        this.clock = clock;
        this.retries = retries;
    }

    /**
     * Sends a request.
     *
     * @param what what it is for, in messages
     * @param request the request
     * @param repeatable whether it does no harm to carry it out twice
     * @return the answer's JSON; fails with a {@link ServiceRefusal}, a {@link NetworkException}, or another {@link ClientException} when the
     *     answer makes no sense
     */
    public CompletableFuture<JsonNode> send(String what, HttpRequest request, boolean repeatable) {
        return new Attempts(retries).run(() -> attempt(what, request), failure -> isTemporary(failure, repeatable));
    }

    private CompletableFuture<JsonNode> attempt(String what, HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        // A time-out of the request itself would not count the answer's body.
        CompletableFuture<HttpResponse<byte[]>> timed =
                exchange.copy().orTimeout(retries.timeout().toNanos(), TimeUnit.NANOSECONDS);
        return timed.handle((response, failure) -> {
            if (failure != null) {
                exchange.cancel(true);
                throw unanswered(what, request, Stages.cause(failure));
            }
            response.headers().firstValue("date").ifPresent(clock::learn);
            return output(what, request, response);
        });
    }

    private ClientException unanswered(String what, HttpRequest request, Throwable cause) {
        if (cause instanceof java.util.concurrent.TimeoutException
                || (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException))) {
            return new TimeoutException(
                    request.uri() + " did not answer " + what + " within " + retries.timeout(), cause);
        }
        return cause instanceof IOException
                ? new NetworkException("cannot reach " + request.uri() + ": " + cause, cause)
                : Attempts.reported(cause);
    }

    private JsonNode output(String what, HttpRequest request, HttpResponse<byte[]> response) {
        JsonNode document = document(response.body());
        if (response.statusCode() / 100 == 2) {
            if (document == null) {
                throw new ClientException(request.uri() + " answered " + what + " with something that is not JSON");
            }
            return document;
        }
        JsonNode error = document == null ? MAPPER.createObjectNode() : document;
        String type = response.headers().firstValue("x-amzn-errortype").orElseGet(() -> error.path("__type")
                .asText("UnknownError"));
        String message = error.path("message").asText(error.path("Message").asText("Unknown error"));
        throw new ServiceRefusal(response.statusCode(), plain(type), message);
    }

    private static @Nullable JsonNode document(byte[] body) {
        if (body.length == 0) {
            return MAPPER.createObjectNode();
        }
        try {
            return MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (IOException notJson) {
            return null;
        }
    }

    /** The name in {@code com.amazonaws.cognito#NotAuthorizedException:http://internal...}. */
    private static String plain(String type) {
        String name = type.split("[,:]", 2)[0];
        return name.substring(name.indexOf('#') + 1);
    }

    private static boolean isTemporary(Throwable failure, boolean repeatable) {
        if (failure instanceof ServiceRefusal refusal) {
            int status = refusal.status();
            return THROTTLING.contains(refusal.errorType())
                    || status == 429
                    || status == 500
                    || status == 503
                    // A gateway does not know whether the service behind it has done what it was asked for.
                    || (repeatable && (status == 502 || status == 504));
        }
        if (!(failure instanceof NetworkException unanswered)) {
            return false;
        }
        Throwable cause = unanswered.getCause();
        return repeatable || cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }
}
