package dev.jampx.sandbox.frontdoor;

import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.WireUpgrade;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Lets requests wait until the services behind the door have started. The port is needed before they start, as they are
 * told their own address.
 */
public final class OpeningHours implements WireService {

    private final CompletableFuture<WireService> services = new CompletableFuture<>();

    /** Answers with {@code service} from now on, those requests first that have waited. */
    public void open(WireService service) {
        services.complete(service);
    }

    /** Turns away those that wait, as the services will not start. */
    public void stayClosed() {
        services.completeExceptionally(new IllegalStateException("the sandbox did not start"));
    }

    @Override
    public WireResponse handle(WireRequest request) {
        try {
            return services.join().handle(request);
        } catch (CompletionException closed) {
            return notStarted();
        }
    }

    @Override
    public WireUpgrade upgrade(WireRequest request) {
        try {
            return services.join().upgrade(request);
        } catch (CompletionException closed) {
            return new WireUpgrade.Refused(notStarted());
        }
    }

    private static WireResponse notStarted() {
        return WireResponse.text(503, "text/plain; charset=utf-8", "The sandbox did not start.\n");
    }
}
