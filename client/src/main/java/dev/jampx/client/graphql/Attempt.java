package dev.jampx.client.graphql;

import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.authorization.SignableRequest;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.service.Stages;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends one request once. */
final class Attempt {

    private final Transport transport;
    private final Authorization authorization;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * @param transport sends
     * @param authorization authorizes each attempt
     * @param headers what else the request carries
     * @param body the request
     */
    Attempt(Transport transport, Authorization authorization, Map<String, String> headers, byte[] body) {
        this.transport = transport;
        this.authorization = authorization;
        this.headers = headers;
        this.body = body;
    }

    /** Another request with the same authorization. */
    Attempt of(GraphQlRequest request) {
        return new Attempt(
                transport, authorization, headers, RequestBody.of(request).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sends the request.
     *
     * @param renew whether the authorization has just been refused
     * @param timeout how long it may take
     * @param sending is given what can be cancelled
     * @return the outcome; fails with a {@link ClientException} if nobody can authorize it
     */
    CompletableFuture<Outcome> send(boolean renew, Duration timeout, Consumer<CompletableFuture<?>> sending) {
        SignableRequest signable = new SignableRequest("POST", transport.endpoint(), body);
        return authorization.headers(signable, renew).thenCompose(authorizing -> {
            CompletableFuture<HttpResponse<byte[]>> sent =
                    transport.http().sendAsync(request(authorizing, timeout), HttpResponse.BodyHandlers.ofByteArray());
            sending.accept(sent);
            return sent.handle(this::outcome);
        });
    }

    private HttpRequest request(Map<String, String> authorizing, Duration timeout) {
        HttpRequest.Builder request = HttpRequest.newBuilder(transport.endpoint())
                .timeout(timeout)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        authorizing.forEach((name, value) -> {
            // The HTTP client writes it itself, and lets nobody else.
            if (!name.equalsIgnoreCase("host")) {
                request.setHeader(name, value);
            }
        });
        return request.build();
    }

    private Outcome outcome(@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
        if (response != null) {
            response.headers().firstValue("date").ifPresent(authorization::answered);
            return AnswerReader.read(response);
        }
        Throwable cause = failure == null ? null : Stages.cause(failure);
        if (cause instanceof IOException broken) {
            return AnswerReader.read(broken);
        }
        throw new CompletionException(new ClientException("The request could not be sent: " + cause, cause));
    }
}
