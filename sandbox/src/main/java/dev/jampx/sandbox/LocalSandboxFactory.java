package dev.jampx.sandbox;

import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.frontdoor.FrontDoor;
import dev.jampx.sandbox.frontdoor.LoopbackGuard;
import dev.jampx.sandbox.frontdoor.OpeningHours;
import dev.jampx.sandbox.graphql.WarmUp;
import dev.jampx.sandbox.lambda.program.NodeBundler;
import dev.jampx.sandbox.resolver.ResolverRuntime;
import dev.jampx.sandbox.tls.CertificateFolder;
import dev.jampx.sandbox.tls.LocalCertificate;
import dev.jampx.sandbox.tls.TlsContext;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts a local backend. Warms up what every backend needs while its definition is still being compiled. */
public final class LocalSandboxFactory {

    private static final System.Logger LOG = System.getLogger(LocalSandboxFactory.class.getName());

    private final Clock clock;
    private final NodeBundler bundler;
    private final SecureRandom random = new SecureRandom();
    private final CompletableFuture<ResolverRuntime> runtime;

    /**
     * Begins to warm up at once, in the background.
     *
     * @param clock the time that tokens, signatures and resolvers go by
     */
    public LocalSandboxFactory(Clock clock) {
        this(clock, (project, function, entry, folder) -> {
            throw new IOException("this sandbox was started without a bundler");
        });
    }

    /**
     * Begins to warm up at once, in the background.
     *
     * @param clock the time that tokens, signatures and resolvers go by
     * @param bundler bundles the JavaScript of functions
     */
    public LocalSandboxFactory(Clock clock, NodeBundler bundler) {
        this.clock = clock;
        this.bundler = bundler;
        this.runtime = CompletableFuture.supplyAsync(this::warmRuntime);
    }

    private ResolverRuntime warmRuntime() {
        ResolverRuntime warming = new ResolverRuntime(
                clock, random, line -> LOG.log(System.Logger.Level.INFO, line), LocalServices.RESOLVERS_AT_ONCE);
        WarmUp.run(warming, Runnable::run);
        return warming;
    }

    /**
     * Starts a backend; a factory starts one.
     *
     * @param settings where it keeps its state and where it listens
     * @param deployment what it serves first
     * @param listener is told of codes and of what functions print
     * @throws SandboxUnavailableException if the port is taken, or another sandbox works on the state folder
     * @throws dev.jampx.sandbox.dynamodb.PrimaryKeyChangedException if tables with rows have another primary key
     */
    public Sandbox start(SandboxSettings settings, Deployment deployment, SandboxListener listener) {
        OpeningHours hours = new OpeningHours();
        CompletableFuture<LocalCertificate> certificate = CompletableFuture.supplyAsync(
                () -> CertificateFolder.in(settings.stateFolder()).certificate(Instant.now(), random));
        FrontDoor door = FrontDoor.open(
                settings.port(), new LoopbackGuard(hours), hours, () -> TlsContext.of(certificate.join()));
        LocalServices services = null;
        try {
            services = services(settings, listener, door.port());
            LocalSandbox sandbox = new LocalSandbox(door, services, listener, deployment);
            // Clients are told of its file, and may read it at once.
            joined(certificate);
            hours.open(sandbox.directory(), sandbox.streaming());
            return sandbox;
        } catch (RuntimeException failure) {
            hours.stayClosed();
            door.close();
            if (services != null) {
                services.close();
            }
            throw failure;
        }
    }

    /** The stores are opened side by side: their class loading is most of the time that a start takes. */
    private LocalServices services(SandboxSettings settings, SandboxListener listener, int port) {
        Path state = settings.stateFolder();
        CompletableFuture<LocalDynamoDb> database =
                CompletableFuture.supplyAsync(() -> LocalDynamoDb.open(state.resolve("dynamodb")));
        CompletableFuture<UserPoolStore> users =
                CompletableFuture.supplyAsync(() -> UserPoolStore.open(state.resolve("users")));
        try {
            return LocalServices.around(
                    new LocalServices.Stores(state, database.join(), users.join()),
                    runtime.join(),
                    new LocalServices.World(clock, random, listener, settings, bundler, port));
        } catch (RuntimeException failure) {
            database.thenAccept(LocalDynamoDb::close);
            users.thenAccept(UserPoolStore::close);
            throw unwrapped(failure);
        }
    }

    private static void joined(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException failure) {
            throw unwrapped(failure);
        }
    }

    private static RuntimeException unwrapped(RuntimeException failure) {
        return failure instanceof CompletionException && failure.getCause() instanceof RuntimeException cause
                ? cause
                : failure;
    }
}
