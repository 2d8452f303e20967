package dev.jampx.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.model.resolved.Auth;
import dev.jampx.sandbox.cognito.UserPoolIdentity;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.console.Console;
import dev.jampx.sandbox.frontdoor.ConditionalService;
import dev.jampx.sandbox.frontdoor.FrontDoor;
import dev.jampx.sandbox.frontdoor.ServiceDirectory;
import dev.jampx.sandbox.lambda.FunctionRelease;
import dev.jampx.sandbox.outputs.AmplifyOutputs;
import dev.jampx.sandbox.wire.StreamingService;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.WireUpgrade;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A local backend in this JVM. */
final class LocalSandbox implements Sandbox {

    /** Where Amplify's JavaScript client looks for buckets when it is told to connect to an endpoint for testing. */
    private static final int STORAGE_PORT_OF_AMPLIFY = 20005;

    private final FrontDoor door;
    private final LocalServices services;
    private final Endpoints endpoints;
    private final SandboxListener listener;
    private boolean storagePortTried;
    private volatile Deployment served;

    /** Takes over {@code door} and {@code services}, and brings them to {@code first}. */
    LocalSandbox(FrontDoor door, LocalServices services, SandboxListener listener, Deployment first) {
        this.door = door;
        this.listener = listener;
        this.services = services;
        this.endpoints = endpoints(door.port());
        this.served = first;
        deploy(first);
        services.events().start();
        services.schedules().start();
    }

    /** Where everything is that shares the port {@code port}. */
    static Endpoints endpoints(int port) {
        URI root = URI.create("http://localhost:" + port);
        return new Endpoints(
                root.resolve("/graphql"),
                URI.create("wss://localhost:" + port + "/graphql/realtime"),
                root,
                root,
                root,
                URI.create("http://127.0.0.1:" + port),
                root.resolve("/console"));
    }

    /** Who answers requests. A part that the definition does not have, or has no more, is not there. */
    WireService directory() {
        ServiceDirectory directory = services();
        return new WireService() {
            @Override
            public WireResponse handle(WireRequest request) {
                return services.modelSchema().answer(request).orElseGet(() -> directory.handle(request));
            }

            @Override
            public WireUpgrade upgrade(WireRequest request) {
                return directory.upgrade(request);
            }
        };
    }

    /** Who answers requests whose bodies are not read before. */
    StreamingService streaming() {
        return new StreamingService() {
            @Override
            public boolean takes(WireRequest head) {
                return !services.modelSchema().isNamed(head)
                        && services.storage().takes(head);
            }

            @Override
            public void handle(WireRequest head, HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                services.storage().handle(head, request, response);
            }
        };
    }

    private ServiceDirectory services() {
        return new ServiceDirectory(
                whereServed(deployment -> deployment.api().isPresent(), services.graphql()),
                whereServed(
                        deployment -> deployment.api().isPresent(),
                        services.graphql().realTime()),
                whereServed(deployment -> deployment.backend().auth().isPresent(), services.userPool()),
                whereServed(deployment -> deployment.backend().auth().isPresent(), services.identityPool()),
                services.dynamoDb(),
                services.lambda(),
                services.kms(),
                services.parameters(),
                new Console(services.userPool(), services.schedules()));
    }

    private WireService whereServed(Predicate<Deployment> has, WireService service) {
        return new ConditionalService(() -> has.test(served), service);
    }

    /** What can be refused comes first, so that a refusal leaves everything as it was. */
    @Override
    public synchronized void deploy(Deployment next) {
        Optional<Runnable> serveApi = next.api().map(api -> services.graphql().prepare(api, next.addedDataSources()));
        services.tables().apply(next.api().map(CompiledApi::tables).orElseGet(List::of));
        serveApi.ifPresent(Runnable::run);
        services.policies().deploy(next.backend());
        services.storage().deploy(next.backend().storages());
        if (!next.backend().storages().isEmpty()) {
            listenForAmplify();
        }
        services.modelSchema().deploy(next.modelIntrospection());
        services.functions().deploy(release(next));
        services.schedules().deploy(next.backend().functions());
        services.changes().deploy(next.backend().functions());
        services.userPool().apply(userPool(next.backend().auth()));
        served = next;
    }

    private void listenForAmplify() {
        if (!storagePortTried) {
            storagePortTried = true;
            if (!door.listenAlsoOn(STORAGE_PORT_OF_AMPLIFY)) {
                listener.noticed(
                        "Port " + STORAGE_PORT_OF_AMPLIFY
                                + " is in use: Amplify's dangerouslyConnectToHttpEndpointForTesting does not reach the buckets of this sandbox.");
            }
        }
    }

    private FunctionRelease release(Deployment next) {
        return new FunctionRelease(
                next.backend().functions(),
                next.functionClassPath(),
                endpoints.userPool(),
                FunctionGrants.environment(
                        next.backend(),
                        endpoints,
                        identity().userPoolId(),
                        services.storage()::bucketName,
                        services.modelSchema().name()));
    }

    private UserPoolSettings userPool(Optional<Auth> auth) {
        return UserPoolSettings.of(identity(), endpoints.userPool(), auth);
    }

    private UserPoolIdentity identity() {
        return services.userPool().settings().identity();
    }

    @Override
    public Endpoints endpoints() {
        return endpoints;
    }

    @Override
    public ObjectNode outputs() {
        return AmplifyOutputs.of(
                served,
                services.userPool().settings(),
                services.identityPool().id(),
                services.storage()::bucketName,
                endpoints,
                served.api().flatMap(api -> api.access().modes().apiKey()).map(key -> services.apiKey()));
    }

    @Override
    public void close() {
        door.close();
        services.close();
    }
}
