package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.Access;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.sandbox.dynamodb.TableNames;
import dev.jampx.sandbox.dynamodb.TableSync;
import dev.jampx.sandbox.graphql.ApiDeployment;
import dev.jampx.sandbox.graphql.DeployedIdentity;
import dev.jampx.sandbox.graphql.GraphQlService;
import dev.jampx.sandbox.graphql.Proofs;
import dev.jampx.sandbox.resolver.ResolverRuntime;
import dev.jampx.sandbox.resolver.dynamodb.PageTokens;
import dev.jampx.sandbox.trace.TraceListener;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What jampx makes of a definition, in the sandbox. */
final class JampxApi implements ServedApi {

    /** The time on both sides. */
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final ResolverRuntime RUNTIME = new ResolverRuntime(CLOCK, new Random(7), line -> {}, 2);
    private static final ExecutorService FIELDS = daemons();
    private static final ExecutorService SLOW_FIELDS = daemons();

    private final Database database;
    private final TableNames names;
    private final CompiledApi api;
    private final ApiDeployment deployment;
    private final GraphQlService service;

    /**
     * Makes the tables and deploys the resolvers.
     *
     * @param name no other API's
     */
    JampxApi(Database database, String name, CompiledApi given) {
        this.database = database;
        names = new TableNames(name);
        api = withIssuer(given);
        new TableSync(database.tables(), names).apply(api.tables());
        deployment = new ApiDeployment(
                RUNTIME,
                database.tables(),
                names::physical,
                new PageTokens(new byte[32]),
                new Proofs(RequestingCaller::verify, RequestingCaller::identify, this::grants, refusal -> {}),
                Authorizer.ECHO,
                new DeployedIdentity(name, RequestingCaller.API_KEY, RequestingCaller.IDENTITY_POOL, CLOCK),
                FIELDS,
                SLOW_FIELDS);
        service = serve(api);
    }

    private GraphQlService serve(CompiledApi served) {
        GraphQlService made = new GraphQlService(deployment, TraceListener.NONE);
        made.deploy(served);
        return made;
    }

    /** The API's subscriptions, with events of our making. */
    SubscribedApi subscriptions() {
        return new SubscribedApi(serve(EventApi.of(api)), api.access().modes().defaultMode());
    }

    /** The definitions name a provider that nobody runs; here there is one. */
    private static CompiledApi withIssuer(CompiledApi api) {
        AuthorizationModes modes = api.access().modes();
        Optional<AuthorizationModes.Oidc> oidc = modes.oidc()
                .map(given -> new AuthorizationModes.Oidc(
                        given.providerName(),
                        OidcIssuer.shared().url(),
                        given.clientId(),
                        given.tokenExpiryFromAuthInSeconds(),
                        given.tokenExpireFromIssueInSeconds()));
        AuthorizationModes reachable =
                new AuthorizationModes(modes.defaultMode(), modes.additional(), modes.apiKey(), oidc, modes.lambda());
        Access access = new Access(
                reachable, api.access().functionGrants(), api.access().identityPool());
        return new CompiledApi(api.sdl(), api.resolvers(), api.tables(), api.dataSources(), access);
    }

    private boolean grants(String function, String action, String resource) {
        String rootType = resource.split("/")[1];
        return api.access().functionGrants().stream()
                .anyMatch(grant ->
                        grant.function().equals(function) && grant.rootTypes().contains(rootType));
    }

    @Override
    public JsonNode answer(RequestingCaller caller, GraphQlRequest request) {
        WireResponse response = service.handle(new WireRequest(
                "POST",
                "/graphql",
                "",
                caller.headers(),
                request.json().toString().getBytes(StandardCharsets.UTF_8)));
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<ModelTable> tables() {
        return api.tables().stream()
                .map(table -> new ModelTable(database, table.name(), names.physical(table.name())))
                .toList();
    }

    private static ExecutorService daemons() {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "field");
            thread.setDaemon(true);
            return thread;
        });
    }
}
