package dev.jampx.client;

import dev.jampx.client.auth.Auth;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.graphql.GraphQlClient;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;

/**
 * A backend, and whoever this program is to it; Amplify's {@code Amplify}, but not one for the whole process: a program may have many. Thread-safe.
 *
 * <pre>{@code
 * Amplify amplify = Amplify.configure(AmplifyOutputs.read(Path.of("amplify_outputs.json")));
 * amplify.auth().signIn("ada@example.com", password);
 * }</pre>
 */
public final class Amplify implements AutoCloseable {

    private final AmplifyOutputs outputs;
    private final HttpClient http;
    private final Optional<Auth> auth;
    private final Map<AuthMode, Authorization> authorizations;
    private final Optional<GraphQlClient> data;

    Amplify(
            AmplifyOutputs outputs,
            HttpClient http,
            Optional<Auth> auth,
            Map<AuthMode, Authorization> authorizations,
            Optional<GraphQlClient> data) {
        this.outputs = outputs;
        this.http = http;
        this.auth = auth;
        this.authorizations = Map.copyOf(authorizations);
        this.data = data;
    }

    /**
     * A client with the usual settings, that keeps tokens in memory; Amplify's {@code Amplify.configure}.
     *
     * @param outputs where the backend is
     */
    public static Amplify configure(AmplifyOutputs outputs) {
        return builder().outputs(outputs).build();
    }

    /** A client with other settings. */
    public static AmplifyBuilder builder() {
        return new AmplifyBuilder();
    }

    /**
     * A client for a Lambda function that the backend allows to use its data ({@code allow.resource(function)}). It acts as the function, with the credentials of
     * its role.
     *
     * @throws ClientException when the environment does not say where the API is, as it does for such functions
     */
    public static Amplify inLambda() {
        return builder().outputs(LambdaEnvironment.outputs(System::getenv)).build();
    }

    /** Where the backend is. */
    public AmplifyOutputs outputs() {
        return outputs;
    }

    /** What requests are sent by. */
    public HttpClient http() {
        return http;
    }

    /**
     * The backend's users.
     *
     * @throws ClientException when the backend has none
     */
    public Auth auth() {
        return auth.orElseThrow(() -> new ClientException("these outputs have no \"auth\": the backend has no users"));
    }

    /**
     * The backend's API. Its requests are authorized by the API's default mode unless another one is chosen.
     *
     * @throws ClientException when the backend has none
     */
    public GraphQlClient data() {
        return data.orElseThrow(() -> new ClientException("these outputs have no \"data\": the backend has no API"));
    }

    /**
     * How requests to the API are authorized in one of its modes.
     *
     * @param mode the mode
     * @throws ClientException when the outputs do not tell how: the API has no key, the backend has no users or no identity pool, or the tokens are somebody else's ({@link
     *     AuthMode#OIDC}, {@link AuthMode#LAMBDA}) and not given to the builder
     */
    public Authorization authorization(AuthMode mode) {
        Authorization known = authorizations.get(mode);
        if (known == null) {
            throw new ClientException("nothing is known to authorize requests by " + mode + ": "
                    + switch (mode) {
                        case API_KEY -> "these outputs have no API key";
                        case USER_POOL -> "these outputs have no user pool";
                        case IDENTITY_POOL -> "these outputs have no identity pool";
                        case IAM -> "these outputs have no API";
                        case OIDC -> "give AmplifyBuilder.oidcToken the tokens of your provider";
                        case LAMBDA -> "give AmplifyBuilder.lambdaToken the tokens that your authorizer knows";
                    });
        }
        return known;
    }

    /** Ends the calls and subscriptions of {@link #data}. The user stays signed in. */
    @Override
    public void close() {
        data.ifPresent(GraphQlClient::close);
    }
}
