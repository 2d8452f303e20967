package dev.jampx.conformance.javaclient;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.HandlerSources;
import dev.jampx.client.Amplify;
import dev.jampx.client.AmplifyOutputs;
import dev.jampx.client.auth.SignInRequest;
import dev.jampx.client.auth.SignUpRequest;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Data;
import dev.jampx.sandbox.Deployment;
import dev.jampx.sandbox.LocalSandboxFactory;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.SandboxListener;
import dev.jampx.sandbox.SandboxSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A sandbox in this process, and a client that reaches it over HTTP. */
final class DrivenSandbox implements AutoCloseable {

    private static final String USER = "ada@example.com";
    private static final String PASSWORD = "Correct-Horse-7";
    private static final int PATIENCE_SECONDS = 60;

    /** Users as most cases have them; no function is called for one. */
    private static final Optional<Auth> USERS = Resolution.of(Jampx.defineBackend(
                            Jampx.defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"))
                    .declared())
            .auth();

    private final BlockingQueue<String> codes = new LinkedBlockingQueue<>();
    private final Sandbox sandbox;
    private final Amplify amplify;

    private DrivenSandbox(Path folder, Deployment deployment) {
        sandbox = new LocalSandboxFactory(Clock.systemUTC())
                .start(new SandboxSettings(folder, folder, "driven", 0), deployment, new Codes());
        amplify = Amplify.configure(AmplifyOutputs.parse(sandbox.outputs().toString()));
    }

    /**
     * Starts it.
     *
     * @param folder an empty folder
     * @param backend the backend
     * @param data its data, with other handlers
     * @param handlers the code of its handlers
     */
    static DrivenSandbox start(Path folder, Backend backend, Data data, HandlerSources handlers) {
        Backend served = new Backend(backend.auth().flatMap(pool -> USERS), Optional.of(data), List.of());
        return new DrivenSandbox(
                folder,
                new Deployment(
                        served, Optional.of(AppSyncCompiler.compile(data, handlers)), Optional.empty(), List.of()));
    }

    /** A client whose calls are authorized in one way, by a user who has signed up if need be. */
    GraphQlClient client(AuthMode mode) {
        if (mode == AuthMode.USER_POOL) {
            signUp();
        }
        return amplify.data().authorizedBy(mode);
    }

    private void signUp() {
        amplify.auth().signUp(SignUpRequest.of(USER).password(PASSWORD).attribute("email", USER));
        try {
            String code = codes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            amplify.auth().confirmSignUp(USER, code == null ? "" : code);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        amplify.auth().signIn(SignInRequest.of(USER).password(PASSWORD));
    }

    @Override
    public void close() {
        amplify.data().close();
        sandbox.close();
    }

    /** Keeps the codes. */
    private final class Codes implements SandboxListener {

        @Override
        public void codeIssued(String username, String destination, String purpose, String code) {
            codes.add(code);
        }

        @Override
        public void functionLogged(String function, String line) {
            // No function is called.
        }
    }
}
