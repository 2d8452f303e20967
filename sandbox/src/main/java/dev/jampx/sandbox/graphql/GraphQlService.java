package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.sandbox.realtime.RealTimeService;
import dev.jampx.sandbox.realtime.SubscriptionHub;
import dev.jampx.sandbox.resolver.AddedDataSource;
import dev.jampx.sandbox.trace.TraceListener;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The endpoints of the local AppSync: {@code POST /graphql}, and {@link #realTime} for subscriptions. */
public final class GraphQlService implements WireService, AutoCloseable {

    private final ApiDeployment deployment;
    private final SubscriptionHub hub = new SubscriptionHub();
    private final RequestTracing handling;
    private final RealTimeService realTime = new RealTimeService(new Subscriptions(this::served), hub);
    private final AtomicReference<@Nullable ServedApi> served = new AtomicReference<>();

    /**
     * @param deployment makes compiled APIs ready to run
     * @param traces is told of requests, if it wants to be
     */
    public GraphQlService(ApiDeployment deployment, TraceListener traces) {
        this.deployment = deployment;
        this.handling = new RequestTracing(new RequestHandling(hub), traces);
    }

    /**
     * Serves {@code api} from now on. Requests under way finish on what was served when they came in; subscriptions go on, or end where {@code
     * api} does not let them. When this throws,
     * what was served before goes on being served.
     *
     * @throws dev.jampx.sandbox.resolver.UnsupportedCodeException when AppSync would refuse the code of a resolver
     * @throws graphql.GraphQLException when the schema cannot be served
     */
    public void deploy(CompiledApi api) {
        prepare(api, Map.of()).run();
    }

    /**
     * Does all of {@link #deploy} that can be refused, and serves nothing yet.
     *
     * @param added what the data sources are that {@code api} only names, as far as that is known
     * @return serves {@code api} from the moment it is run
     * @throws dev.jampx.sandbox.resolver.UnsupportedCodeException when AppSync would refuse the code of a resolver
     * @throws graphql.GraphQLException when the schema cannot be served
     */
    public Runnable prepare(CompiledApi api, Map<String, AddedDataSource> added) {
        ServedApi ready = deployment.prepare(api, added);
        return () -> {
            served.set(ready);
            hub.renew();
        };
    }

    @Override
    public WireResponse handle(WireRequest request) {
        return handling.handle(request, served());
    }

    /** The API's subscriptions: {@code /graphql/realtime}. */
    public WireService realTime() {
        return realTime;
    }

    private Optional<ServedApi> served() {
        return Optional.ofNullable(served.get());
    }

    /** Sends subscribers nothing more. */
    @Override
    public void close() {
        realTime.close();
    }
}
