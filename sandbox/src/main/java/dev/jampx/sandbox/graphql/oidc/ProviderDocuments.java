package dev.jampx.sandbox.graphql.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Reads what a provider publishes. */
@FunctionalInterface
public interface ProviderDocuments {

    /**
     * The document at {@code address}.
     *
     * @throws IOException when it cannot be had; the message says why, for a person
     */
    String read(URI address) throws IOException;

    /** Documents read over HTTP, each within {@code limit}. */
    static ProviderDocuments overHttp(Duration limit) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(limit)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return address -> {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(limit)
                    .header("Accept", "application/json")
                    .build();
            try {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() != 200) {
                    throw new IOException(address + " answered with status " + response.statusCode());
                }
                return response.body();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("reading " + address + " was interrupted", e);
            } catch (IOException e) {
                throw e.getMessage() != null && e.getMessage().startsWith(address.toString())
                        ? e
                        : new IOException(address + " cannot be read: " + reason(e), e);
            }
        };
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
