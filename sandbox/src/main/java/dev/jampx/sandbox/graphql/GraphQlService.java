package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The GraphQL endpoint of the local AppSync: {@code POST /graphql}. */
public final class GraphQlService implements WireService {

    private final ApiDeployment deployment;
    private final RequestHandling handling = new RequestHandling();
    private final AtomicReference<@Nullable ServedApi> served = new AtomicReference<>();

    /** @param deployment makes compiled APIs ready to run */
    public GraphQlService(ApiDeployment deployment) {
        this.deployment = deployment;
    }

    /**
     * Serves {@code api} from now on. Requests under way finish on what was served when they came in. When this throws,
     * what was served before goes on being served.
     *
     * @throws dev.jampx.sandbox.resolver.UnsupportedCodeException when AppSync would refuse the code of a resolver
     * @throws graphql.GraphQLException when the schema cannot be served
     */
    public void deploy(CompiledApi api) {
        prepare(api).run();
    }

    /**
     * Does all of {@link #deploy} that can be refused, and serves nothing yet.
     *
     * @return serves {@code api} from the moment it is run
     * @throws dev.jampx.sandbox.resolver.UnsupportedCodeException when AppSync would refuse the code of a resolver
     * @throws graphql.GraphQLException when the schema cannot be served
     */
    public Runnable prepare(CompiledApi api) {
        ServedApi ready = deployment.prepare(api);
        return () -> served.set(ready);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        return handling.handle(request, Optional.ofNullable(served.get()));
    }
}
