package dev.jampx.sandbox.frontdoor;

import dev.jampx.sandbox.SandboxUnavailableException;
import dev.jampx.sandbox.wire.StreamingService;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The server on loopback, for HTTP, WebSockets, and both over TLS, on one port; everything behind it is a {@link WireService}. */
public final class FrontDoor implements AutoCloseable {

    /** DynamoDB's own limit of a request. */
    private static final long MAXIMUM_REQUEST_BYTES = 16L * 1024 * 1024;

    private static final System.Logger LOG = System.getLogger(FrontDoor.class.getName());

    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.HEAD,
            HandlerType.OPTIONS);

    private final Javalin server;
    private final Supplier<SSLContext> tls;

    private FrontDoor(Javalin server, Supplier<SSLContext> tls) {
        this.server = server;
        this.tls = tls;
    }

    /**
     * Starts listening.
     *
     * @param port the port on 127.0.0.1; 0 lets the system choose
     * @param service who answers
     * @param streaming who answers instead where it takes a request; no body is read before
     * @param tls what clients that speak TLS are answered with, on the same port; asked for when the first one comes
     * @throws SandboxUnavailableException if the port is taken
     */
    public static FrontDoor open(int port, WireService service, StreamingService streaming, Supplier<SSLContext> tls) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = MAXIMUM_REQUEST_BYTES;
            config.jetty.modifyServer(jetty -> WebSocketDoor.open(jetty, service));
            config.jetty.addConnector((jetty, http) -> connector(jetty, http, port, tls));
            for (HandlerType method : METHODS) {
                config.routes.addHttpHandler(method, "/*", context -> answer(context, service, streaming));
            }
        });
        try {
            server.start();
        } catch (JavalinBindException taken) {
            throw new SandboxUnavailableException(
                    SandboxUnavailableException.Reason.PORT_TAKEN, "Port " + port + " is in use by another process.");
        }
        return new FrontDoor(server, tls);
    }

    private static Connector connector(Server jetty, HttpConfiguration http, int port, Supplier<SSLContext> tls) {
        // Headers are signed as they were sent: no "charset=utf-8" may stand where "charset=UTF-8" did.
        http.setHeaderCacheCaseSensitive(true);
        // The keys of objects are part of paths, and may be anything.
        http.setUriCompliance(UriCompliance.UNSAFE);
        ServerConnector connector = new ServerConnector(
                jetty, new DetectorConnectionFactory(new TlsDetection(tls)), new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        return connector;
    }

    /**
     * Listens on another port as well.
     *
     * @return whether it could; not if another process does
     */
    public boolean listenAlsoOn(int port) {
        Server jetty = server.jettyServer().server();
        Connector more = connector(jetty, new HttpConfiguration(), port, tls);
        try {
            more.start();
            jetty.addConnector(more);
            return true;
        } catch (IOException taken) {
            LOG.log(System.Logger.Level.DEBUG, "Port " + port + " cannot be listened on", taken);
            return false;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void answer(Context context, WireService service, StreamingService streaming) throws IOException {
        WireRequest head = request(context, new byte[0]);
        Optional<WireResponse> refusal = LoopbackGuard.refusal(head);
        if (refusal.isEmpty() && streaming.takes(head)) {
            streaming.handle(head, context.req(), context.res());
            return;
        }
        WireResponse response =
                request(context).map(request -> answer(request, service)).orElseGet(FrontDoor::unreadable);
        context.status(response.status());
        response.headers().forEach(context::header);
        context.result(response.body());
    }

    /** Services answer every request; a fault of theirs is answered here, so that callers never see its stack trace. */
    private static WireResponse answer(WireRequest request, WireService service) {
        try {
            return service.handle(request);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(System.Logger.Level.ERROR, "A request to " + request.path() + " failed", fault);
            return WireResponse.text(
                    500,
                    "application/json",
                    "{\"__type\":\"InternalFailure\",\"message\":\"An internal failure occurred.\"}");
        }
    }

    private static WireResponse unreadable() {
        return WireResponse.text(
                400,
                "application/json",
                "{\"__type\":\"SerializationException\",\"message\":\"The body of the request cannot be read.\"}");
    }

    /** The request; empty if its body breaks off, or its chunks are none. */
    private static Optional<WireRequest> request(Context context) {
        try {
            return Optional.of(request(context, context.bodyAsBytes()));
        } catch (HttpResponseException tooLarge) {
            throw tooLarge;
        } catch (Exception broken) {
            // Javalin declares no IOException, and lets Jetty's through.
            LOG.log(System.Logger.Level.DEBUG, "A body cannot be read", broken);
            return Optional.empty();
        }
    }

    private static WireRequest request(Context context, byte[] body) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(context.req().getHeaderNames())) {
            headers.put(
                    name.toLowerCase(Locale.ROOT),
                    List.copyOf(Collections.list(context.req().getHeaders(name))));
        }
        return new WireRequest(
                context.method().name(),
                context.req().getRequestURI(),
                Optional.ofNullable(context.queryString()).orElse(""),
                Map.copyOf(headers),
                body);
    }
}
