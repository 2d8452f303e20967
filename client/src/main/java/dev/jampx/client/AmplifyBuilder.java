package dev.jampx.client;

import dev.jampx.client.auth.Auth;
import dev.jampx.client.auth.TokenStorage;
import dev.jampx.client.auth.cognito.CognitoAuth;
import dev.jampx.client.auth.cognito.CognitoSettings;
import dev.jampx.client.auth.credentials.ContainerCredentials;
import dev.jampx.client.auth.credentials.EnvironmentCredentials;
import dev.jampx.client.auth.credentials.IdentityPool;
import dev.jampx.client.authorization.ApiKey;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.authorization.LambdaToken;
import dev.jampx.client.authorization.OidcToken;
import dev.jampx.client.authorization.SignatureV4;
import dev.jampx.client.authorization.TokenSupplier;
import dev.jampx.client.authorization.UserPoolToken;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.client.graphql.GraphQlClientBuilder;
import dev.jampx.client.service.JsonExchange;
import dev.jampx.client.service.JsonService;
import dev.jampx.client.service.RetryPolicy;
import dev.jampx.client.service.ServiceClock;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a client; each method gives back this builder. Whatever is not set is as in {@link Amplify#configure}.
 *
 * <pre>{@code
 * Amplify amplify = Amplify.builder()
 *         .outputs(AmplifyOutputs.read(Path.of("amplify_outputs.json")))
 *         .tokenStorage(TokenStorage.file(home.resolve("session")))
 *         .build();
 * }</pre>
 */
public final class AmplifyBuilder {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final String USER_POOLS = "AWSCognitoIdentityProviderService.";
    private static final String IDENTITY_POOLS = "AWSCognitoIdentityService.";

    private @Nullable AmplifyOutputs outputs;
    private @Nullable HttpClient http;
    private TokenStorage storage = TokenStorage.inMemory();
    private Clock clock = Clock.systemUTC();
    private RetryPolicy retries = RetryPolicy.standard();
    private Function<String, @Nullable String> environment = System::getenv;
    private final Map<AuthMode, Authorization> authorizations = new EnumMap<>(AuthMode.class);

    AmplifyBuilder() {}

    /** Where the backend is. There is no client without it. */
    public AmplifyBuilder outputs(AmplifyOutputs value) {
        this.outputs = value;
        return this;
    }

    /** What requests are sent by, such as one that many clients share. */
    public AmplifyBuilder http(HttpClient value) {
        this.http = value;
        return this;
    }

    /** What keeps the user's tokens; otherwise they are gone when the program ends. */
    public AmplifyBuilder tokenStorage(TokenStorage value) {
        this.storage = value;
        return this;
    }

    /** This machine's clock, for tests. */
    public AmplifyBuilder clock(Clock value) {
        this.clock = value;
        return this;
    }

    /** How often calls are tried, and how long they may take. */
    public AmplifyBuilder retries(RetryPolicy value) {
        this.retries = value;
        return this;
    }

    /** The tokens of the API's OpenID Connect provider, for {@link AuthMode#OIDC}. */
    public AmplifyBuilder oidcToken(TokenSupplier value) {
        authorizations.put(AuthMode.OIDC, new OidcToken(value));
        return this;
    }

    /** The tokens that the API's Lambda authorizer judges, for {@link AuthMode#LAMBDA}. */
    public AmplifyBuilder lambdaToken(TokenSupplier value) {
        authorizations.put(AuthMode.LAMBDA, new LambdaToken(value));
        return this;
    }

    /** The environment that has the credentials for {@link AuthMode#IAM}, for tests: the value of a variable. */
    AmplifyBuilder environment(Function<String, @Nullable String> value) {
        this.environment = value;
        return this;
    }

    /**
     * The client. Nothing is sent yet.
     *
     * @throws ClientException when no outputs were set
     */
    public Amplify build() {
        AmplifyOutputs backend = outputs;
        if (backend == null) {
            throw new ClientException("a client needs outputs: AmplifyOutputs.read(Path.of(\"amplify_outputs.json\"))");
        }
        HttpClient sender = http != null
                ? http
                : HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
        ServiceClock services = new ServiceClock(clock);
        JsonExchange exchange = new JsonExchange(sender, services, retries);
        Map<AuthMode, Authorization> known = new EnumMap<>(AuthMode.class);
        Optional<CognitoAuth> auth = backend.auth().map(users -> cognito(users, exchange, services));
        backend.data().ifPresent(api -> {
            api.apiKey().ifPresent(key -> known.put(AuthMode.API_KEY, new ApiKey(key)));
            ContainerCredentials container = new ContainerCredentials(exchange, environment, services);
            known.put(
                    AuthMode.IAM,
                    new SignatureV4(new EnvironmentCredentials(environment, container), api.region(), services));
            auth.ifPresent(users -> {
                known.put(AuthMode.USER_POOL, new UserPoolToken(users::accessToken));
                if (backend.auth().flatMap(AuthOutputs::identityPoolId).isPresent()) {
                    known.put(
                            AuthMode.IDENTITY_POOL,
                            new SignatureV4(users.credentialsProvider(), api.region(), services));
                }
            });
        });
        known.putAll(authorizations);
        Optional<GraphQlClient> data = backend.data().map(api -> graphQl(api, sender, known));
        return new Amplify(backend, sender, auth.map(users -> (Auth) users), known, data);
    }

    private GraphQlClient graphQl(DataOutputs api, HttpClient sender, Map<AuthMode, Authorization> known) {
        GraphQlClientBuilder client =
                GraphQlClient.builder(api.url()).http(sender).retries(retries);
        known.forEach(client::authorization);
        return client.defaultMode(api.defaultMode()).build();
    }

    private CognitoAuth cognito(AuthOutputs users, JsonExchange exchange, ServiceClock services) {
        Optional<IdentityPool> identityPool = users.identityPoolId()
                .map(id -> new IdentityPool(
                        new JsonService(exchange, users.identityPoolEndpoint(), IDENTITY_POOLS),
                        id,
                        users.loginProvider(),
                        storage,
                        services));
        return new CognitoAuth(new CognitoSettings(
                new JsonService(exchange, users.userPoolEndpoint(), USER_POOLS),
                users.userPoolId(),
                users.userPoolClientId(),
                identityPool,
                users.guests(),
                storage,
                clock,
                services));
    }
}
