package dev.jampx.sandbox.frontdoor;

import dev.jampx.sandbox.wire.StreamingService;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.WireUpgrade;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Lets requests wait until the services behind the door have started. The port is needed before they start, as they are
 * told their own address.
 */
public final class OpeningHours implements WireService, StreamingService {

    private final CompletableFuture<Services> services = new CompletableFuture<>();

    private record Services(WireService whole, StreamingService streaming) {}

    /**
     * Answers from now on, those requests first that have waited.
     *
     * @param whole answers requests whose bodies fit into memory
     * @param streaming answers those that it takes
     */
    public void open(WireService whole, StreamingService streaming) {
        services.complete(new Services(whole, streaming));
    }

    /** Turns away those that wait, as the services will not start. */
    public void stayClosed() {
        services.completeExceptionally(new IllegalStateException("the sandbox did not start"));
    }

    @Override
    public WireResponse handle(WireRequest request) {
        try {
            return services.join().whole().handle(request);
        } catch (CompletionException closed) {
            return notStarted();
        }
    }

    @Override
    public WireUpgrade upgrade(WireRequest request) {
        try {
            return services.join().whole().upgrade(request);
        } catch (CompletionException closed) {
            return new WireUpgrade.Refused(notStarted());
        }
    }

    @Override
    public boolean takes(WireRequest head) {
        try {
            return services.join().streaming().takes(head);
        } catch (CompletionException closed) {
            return false;
        }
    }

    @Override
    public void handle(WireRequest head, HttpServletRequest request, HttpServletResponse response) throws IOException {
        services.join().streaming().handle(head, request, response);
    }

    private static WireResponse notStarted() {
        return WireResponse.text(503, "text/plain; charset=utf-8", "The sandbox did not start.\n");
    }
}
