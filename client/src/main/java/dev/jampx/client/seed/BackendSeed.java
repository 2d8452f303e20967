package dev.jampx.client.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.Amplify;
import dev.jampx.client.AmplifyOutputs;
import dev.jampx.client.AuthOutputs;
import dev.jampx.client.auth.Credentials;
import dev.jampx.client.auth.MfaPreference;
import dev.jampx.client.auth.MfaType;
import dev.jampx.client.auth.SignInStep;
import dev.jampx.client.auth.failure.AuthFailures;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.service.JsonExchange;
import dev.jampx.client.service.RetryPolicy;
import dev.jampx.client.service.ServiceClock;
import dev.jampx.client.service.ServiceRefusal;
import dev.jampx.client.signature.Signer;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A sandbox, filled by whoever's credentials they are. */
public final class BackendSeed implements SeedContext, AutoCloseable {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String USER_POOL_ID = "UserPoolId";
    private static final String USERNAME = "Username";

    private final Amplify amplify;
    private final Credentials credentials;
    private final Optional<URI> administration;
    private final URI parameterStore;
    private final String region;
    private final String parameterPrefix;
    private final ServiceClock clock = new ServiceClock(Clock.systemUTC());
    private final JsonExchange exchange;

    /**
     * @param outputs where the backend is
     * @param credentials who makes users and reads secrets
     * @param administration where administrators find the user pool, unless it is where users find it
     * @param parameterStore where Systems Manager is
     * @param region its region
     * @param parameterPrefix the path of the backend's secrets, without a slash at the end
     */
    public BackendSeed(
            AmplifyOutputs outputs,
            Credentials credentials,
            Optional<URI> administration,
            URI parameterStore,
            String region,
            String parameterPrefix) {
        this.amplify = Amplify.configure(outputs);
        this.credentials = credentials;
        this.administration = administration;
        this.parameterStore = parameterStore;
        this.region = region;
        this.parameterPrefix = parameterPrefix;
        this.exchange = new JsonExchange(amplify.http(), clock, RetryPolicy.standard());
    }

    @Override
    public Amplify amplify() {
        return amplify;
    }

    @Override
    public void createAndSignUpUser(NewUser user) {
        signOut();
        // Whatever the policy asks of passwords, this has: nobody uses it twice.
        String temporary = "Seed-1@" + UUID.randomUUID();
        ObjectNode input = JSON.objectNode()
                .put(USER_POOL_ID, users().userPoolId())
                .put(USERNAME, user.username())
                .put("TemporaryPassword", temporary)
                .put("MessageAction", "SUPPRESS");
        user.userAttributes().forEach((name, value) -> input.withArray("/UserAttributes")
                .addObject()
                .put("Name", name)
                .put("Value", value));
        administrate("AdminCreateUser", input, false);
        try {
            choosePassword(user, amplify.auth().signIn(user.username(), temporary));
        } finally {
            if (!user.isSignedInAfterCreation()) {
                signOut();
            }
        }
    }

    private void choosePassword(NewUser user, SignInStep first) {
        if (!(first instanceof SignInStep.ConfirmSignInWithNewPasswordRequired)) {
            throw new ClientException("the user pool asks a new user for " + first.signInStep());
        }
        SignInStep next = amplify.auth().confirmSignIn(user.password());
        boolean signedIn = Challenges.answer(amplify.auth(), next, user.mfaPreference(), user.challengeResponse());
        if (signedIn && !next.isSignedIn()) {
            user.mfaPreference().ifPresent(this::prefer);
        }
    }

    private void prefer(MfaType factor) {
        amplify.auth().updateMfaPreference(Map.of(factor, MfaPreference.PREFERRED));
    }

    @Override
    public void addToUserGroup(String username, String group) {
        administrate(
                "AdminAddUserToGroup",
                JSON.objectNode()
                        .put(USER_POOL_ID, users().userPoolId())
                        .put(USERNAME, username)
                        .put("GroupName", group),
                true);
    }

    @Override
    public boolean signInUser(String username, String password) {
        return signInUser(username, password, Challenges::unanswered);
    }

    @Override
    public boolean signInUser(String username, String password, Function<SignInStep, String> challengeResponse) {
        signOut();
        return Challenges.answer(
                amplify.auth(), amplify.auth().signIn(username, password), Optional.empty(), challengeResponse);
    }

    @Override
    public void signOut() {
        amplify.auth().signOut();
    }

    @Override
    public String getSecret(String name) {
        return parameters("GetParameter", parameter(name).put("WithDecryption", true))
                .path("Parameter")
                .path("Value")
                .asText();
    }

    @Override
    public String setSecret(String name, String value) {
        parameters(
                "PutParameter",
                parameter(name)
                        .put("Value", value)
                        .put("Type", "SecureString")
                        .put("Description", "Amplify Secret")
                        .put("Overwrite", true));
        return name;
    }

    private ObjectNode parameter(String secret) {
        return JSON.objectNode().put("Name", parameterPrefix + "/" + secret);
    }

    private JsonNode parameters(String operation, ObjectNode input) {
        try {
            return service("ssm", parameterStore, region, "AmazonSSM.").call(operation, input, true);
        } catch (ServiceRefusal refusal) {
            throw refusal.errorType().equals("ParameterNotFound")
                    ? new ClientException(
                            "there is no secret " + input.path("Name").asText())
                    : refusal;
        }
    }

    private void administrate(String operation, ObjectNode input, boolean repeatable) {
        try {
            service(
                            "cognito-idp",
                            administration.orElse(users().userPoolEndpoint()),
                            users().region(),
                            "AWSCognitoIdentityProviderService.")
                    .call(operation, input, repeatable);
        } catch (ServiceRefusal refusal) {
            throw AuthFailures.of(refusal);
        }
    }

    private SignedService service(String name, URI endpoint, String serviceRegion, String target) {
        return new SignedService(exchange, endpoint, target, new Signer(serviceRegion, name), credentials, clock);
    }

    private AuthOutputs users() {
        return amplify.outputs()
                .auth()
                .orElseThrow(() -> new ClientException("the backend has no users: defineBackend has no defineAuth"));
    }

    @Override
    public void close() {
        amplify.close();
    }
}
