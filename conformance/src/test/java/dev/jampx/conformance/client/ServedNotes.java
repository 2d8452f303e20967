package dev.jampx.conformance.client;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.HandlerSources;
import dev.jampx.client.authorization.ApiKey;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.service.RetryPolicy;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.LocalSandboxFactory;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A sandbox that serves notes, and can be started again on the same state. */
final class ServedNotes implements AutoCloseable {

    private final Path folder;
    private final Clock clock;
    private Sandbox sandbox;
    private volatile String code = "";

    private ServedNotes(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.sandbox = started();
    }

    static ServedNotes start(Path folder) {
        return start(folder, Clock.systemUTC());
    }

    static ServedNotes start(Path folder, Clock clock) {
        return new ServedNotes(folder, clock);
    }

    private Sandbox started() {
        Backend backend = Resolution.of(Jampx.defineBackend(Notes.backend()).declared());
        Deployment deployment = new Deployment(
                backend,
                backend.data().map(data -> AppSyncCompiler.compile(data, HandlerSources.NONE)),
                Optional.empty(),
                List.of());
        return new LocalSandboxFactory(clock)
                .start(new SandboxSettings(folder, folder, "notes", 0), deployment, new Codes());
    }

    void stop() {
        sandbox.close();
    }

    void startAgain() {
        sandbox = started();
    }

    Sandbox sandbox() {
        return sandbox;
    }

    URI graphQl() {
        return sandbox.endpoints().graphql();
    }

    Authorization apiKey() {
        return new ApiKey(sandbox.outputs().at("/data/api_key").asText());
    }

    /** A client that goes straight to the sandbox. */
    GraphQlClient direct() {
        return client(graphQl(), apiKey());
    }

    /** A client that is patient and waits little. */
    static GraphQlClient client(URI endpoint, Authorization authorization) {
        return GraphQlClient.builder(endpoint)
                .authorization(authorization)
                .retries(new RetryPolicy(30, Duration.ofMillis(1), Duration.ofMillis(20), Duration.ofSeconds(30)))
                .timeout(Duration.ofMinutes(5))
                .build();
    }

    @Override
    public void close() {
        sandbox.close();
    }

    /** The code that the user pool has sent last. */
    String lastCode() {
        return code;
    }

    /** Hears codes. */
    private final class Codes implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String issued) {
            code = issued;
        }

        @Override
        public void functionLogged(String function, String line) {}
    }
}
