package dev.jampx.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.model.AuthTrigger;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.frontdoor.FrontDoor;
import dev.jampx.sandbox.lambda.FunctionRelease;
import dev.jampx.sandbox.outputs.AmplifyOutputs;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A local backend in this JVM. Made by {@link LocalSandboxFactory}. */
final class LocalSandbox implements Sandbox {

    private final FrontDoor door;
    private final LocalServices services;
    private final Endpoints endpoints;
    private volatile Deployment served;

    /** Takes over {@code door} and {@code services}, and brings them to {@code first}. */
    LocalSandbox(FrontDoor door, LocalServices services, Deployment first) {
        this.door = door;
        this.services = services;
        this.endpoints = endpoints(door.port());
        this.served = first;
        deploy(first);
    }

    /** Where everything is that shares the port {@code port}. */
    static Endpoints endpoints(int port) {
        URI root = URI.create("http://localhost:" + port);
        return new Endpoints(root.resolve("/graphql"), root, root, root.resolve("/console"));
    }

    /**
     * What can fail comes first, the tables last of it: they are the only thing that could not be put back.
     */
    @Override
    public synchronized void deploy(Deployment next) {
        Runnable switchApi = services.graphql().prepare(next.api());
        services.tables().apply(next.api().map(CompiledApi::tables).orElseGet(List::of));
        services.policies().deploy(next.backend());
        services.functions().deploy(release(next));
        services.userPool().apply(userPool(next));
        switchApi.run();
        served = next;
    }

    private FunctionRelease release(Deployment next) {
        return new FunctionRelease(
                next.backend().functions(),
                next.functionClassPath(),
                endpoints.userPool(),
                FunctionGrants.environment(
                        next.backend(),
                        endpoints,
                        services.userPool().settings().identity().userPoolId()));
    }

    private UserPoolSettings userPool(Deployment next) {
        return UserPoolSettings.amplifyDefaults(
                services.userPool().settings().identity(),
                endpoints.userPool(),
                next.backend().auth().map(auth -> auth.groups()).orElseGet(List::of),
                next.backend()
                        .auth()
                        .map(auth -> auth.triggers())
                        .orElseGet(Map::of)
                        .entrySet()
                        .stream()
                        .filter(trigger -> trigger.getKey() == AuthTrigger.POST_CONFIRMATION)
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    @Override
    public Endpoints endpoints() {
        return endpoints;
    }

    @Override
    public ObjectNode outputs() {
        return AmplifyOutputs.of(served, services.userPool().settings().identity(), endpoints);
    }

    @Override
    public void close() {
        door.close();
        services.close();
    }
}
