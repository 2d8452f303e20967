package dev.jampx.sandbox;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.CognitoUserPool;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.cognito.Surroundings;
import dev.jampx.sandbox.cognito.UserPoolIdentity;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.console.Console;
import dev.jampx.sandbox.dynamodb.DynamoDbGateway;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.dynamodb.TableNames;
import dev.jampx.sandbox.dynamodb.TableSync;
import dev.jampx.sandbox.frontdoor.FrontDoor;
import dev.jampx.sandbox.frontdoor.LoopbackGuard;
import dev.jampx.sandbox.frontdoor.OpeningHours;
import dev.jampx.sandbox.frontdoor.ServiceDirectory;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.FunctionCredentials;
import dev.jampx.sandbox.iam.RolePolicies;
import dev.jampx.sandbox.iam.SignatureVerification;
import dev.jampx.sandbox.lambda.FunctionsSettings;
import dev.jampx.sandbox.lambda.LocalFunctions;
import dev.jampx.sandbox.state.ApiIdentity;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts local backends. */
public final class LocalSandboxFactory {

    /** The region that everything local pretends to be in. */
    private static final String REGION = "us-east-1";

    /** The account that everything local pretends to be in. */
    private static final String ACCOUNT = "000000000000";

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param clock the time that tokens, signatures and resolvers go by
     */
    public LocalSandboxFactory(Clock clock) {
        this.clock = clock;
    }
}
