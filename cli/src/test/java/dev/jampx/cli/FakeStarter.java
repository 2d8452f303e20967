package dev.jampx.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.session.SandboxStarter;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.Endpoints;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Starts sandboxes that serve nothing and remember everything. */
final class FakeStarter implements SandboxStarter {

    final List<Deployment> deployments = new CopyOnWriteArrayList<>();
    final List<SandboxSettings> started = new CopyOnWriteArrayList<>();
    final AtomicReference<SandboxListener> listener = new AtomicReference<>();
    volatile Optional<RuntimeException> refusal = Optional.empty();
    volatile Optional<Error> error = Optional.empty();
    volatile Optional<RuntimeException> deployRefusal = Optional.empty();
    volatile boolean closed;

    @Override
    public Sandbox start(SandboxSettings settings, Deployment deployment, SandboxListener listener) {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        if (error.isPresent()) {
            throw error.get();
        }
        started.add(settings);
        deployments.add(deployment);
        this.listener.set(listener);
        return new FakeSandbox();
    }

    private final class FakeSandbox implements Sandbox {

        @Override
        public void deploy(Deployment next) {
            if (deployRefusal.isPresent()) {
                throw deployRefusal.get();
            }
            deployments.add(next);
        }

        @Override
        public Endpoints endpoints() {
            String base = "http://127.0.0.1:20002";
            return new Endpoints(
                    URI.create(base + "/graphql"),
                    URI.create("wss://127.0.0.1:20002/graphql/realtime"),
                    URI.create(base + "/cognito"),
                    URI.create(base + "/identities"),
                    URI.create(base + "/dynamodb"),
                    URI.create(base + "/storage"),
                    URI.create(base + "/console"));
        }

        @Override
        public ObjectNode outputs() {
            return new ObjectMapper().createObjectNode().put("version", "1.4").put("deployments", deployments.size());
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
