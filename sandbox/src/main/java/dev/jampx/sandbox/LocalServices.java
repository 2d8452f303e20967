package dev.jampx.sandbox;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.CognitoUserPool;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.cognito.Surroundings;
import dev.jampx.sandbox.cognito.UserPoolIdentity;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.delivery.Message;
import dev.jampx.sandbox.cognito.identitypool.CognitoIdentityPool;
import dev.jampx.sandbox.cognito.identitypool.IdentityCredentials;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.dynamodb.DynamoDbGateway;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.dynamodb.TableNames;
import dev.jampx.sandbox.dynamodb.TableSync;
import dev.jampx.sandbox.graphql.ApiDeployment;
import dev.jampx.sandbox.graphql.DeployedIdentity;
import dev.jampx.sandbox.graphql.GraphQlService;
import dev.jampx.sandbox.graphql.Proofs;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.FunctionCredentials;
import dev.jampx.sandbox.iam.IssuedCredentials;
import dev.jampx.sandbox.iam.LegacyLinks;
import dev.jampx.sandbox.iam.RolePolicies;
import dev.jampx.sandbox.iam.SignatureVerification;
import dev.jampx.sandbox.kms.KmsApi;
import dev.jampx.sandbox.kms.SenderKey;
import dev.jampx.sandbox.lambda.FunctionSecrets;
import dev.jampx.sandbox.lambda.FunctionSources;
import dev.jampx.sandbox.lambda.FunctionsSettings;
import dev.jampx.sandbox.lambda.InvokeApi;
import dev.jampx.sandbox.lambda.LambdaApi;
import dev.jampx.sandbox.lambda.LocalFunctions;
import dev.jampx.sandbox.lambda.change.ModelChanges;
import dev.jampx.sandbox.lambda.event.EventQueue;
import dev.jampx.sandbox.lambda.event.QueuedCalls;
import dev.jampx.sandbox.lambda.log.KeptLogs;
import dev.jampx.sandbox.lambda.program.NodeBundler;
import dev.jampx.sandbox.lambda.program.SearchPath;
import dev.jampx.sandbox.lambda.schedule.FunctionSchedules;
import dev.jampx.sandbox.resolver.ResolverRuntime;
import dev.jampx.sandbox.resolver.dynamodb.PageTokens;
import dev.jampx.sandbox.ssm.ParameterStore;
import dev.jampx.sandbox.ssm.ParameterStoreApi;
import dev.jampx.sandbox.state.ApiIdentity;
import dev.jampx.sandbox.storage.LocalStorage;
import dev.jampx.sandbox.wire.WireService;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The services of one sandbox, and what they share.
 *
 * @param database the tables' database
 * @param tables brings the database to the API's tables
 * @param userPool the users
 * @param identityPool the identities of guests and users
 * @param functions the functions
 * @param events events for functions that nobody waits for
 * @param schedules the functions' schedules
 * @param changes gives functions the changes of rows
 * @param policies what functions may do
 * @param graphql the API
 * @param dynamoDb DynamoDB's protocol
 * @param lambda Lambda's protocol
 * @param kms the protocol of KMS
 * @param secrets the parameters, and the secrets among them
 * @param parameters their protocol
 * @param storage the buckets
 * @param modelSchema the bucket with what the models look like
 * @param resolverRuntime runs resolvers
 * @param fields the threads that run the fields of a query side by side
 * @param slowFields the threads that run the fields that wait for functions
 * @param apiKey the API's key
 */
record LocalServices(
        LocalDynamoDb database,
        TableSync tables,
        CognitoUserPool userPool,
        CognitoIdentityPool identityPool,
        LocalFunctions functions,
        EventQueue events,
        FunctionSchedules schedules,
        ModelChanges changes,
        RolePolicies policies,
        GraphQlService graphql,
        WireService dynamoDb,
        WireService lambda,
        WireService kms,
        ParameterStore secrets,
        WireService parameters,
        LocalStorage storage,
        ModelSchemaBucket modelSchema,
        ResolverRuntime resolverRuntime,
        ExecutorService fields,
        ExecutorService slowFields,
        String apiKey)
        implements AutoCloseable {

    /** Resolvers at the same time; a sandbox has one user, whose machine has other things to do. */
    static final int RESOLVERS_AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final String REGION = "us-east-1";

    /** What is kept on disk, opened. */
    record Stores(Path folder, LocalDynamoDb database, UserPoolStore users) {}

    /** What the services take from outside. */
    record World(
            Clock clock,
            SecureRandom random,
            SandboxListener listener,
            SandboxSettings settings,
            NodeBundler bundler,
            int port) {

        BackendIdentifier backend() {
            return settings.backend();
        }

        FunctionSources functionSources(ParameterStore secrets) {
            return new FunctionSources(
                    settings.projectFolder(),
                    bundler,
                    SearchPath.ofThisProcess(),
                    new FunctionSecrets(backend(), secrets::secret));
        }

        URI endpoint() {
            return LocalSandbox.endpoints(port).userPool();
        }
    }

    /** Puts the services around {@code stores}. They serve nothing yet. */
    static LocalServices around(Stores stores, ResolverRuntime runtime, World world) {
        ApiIdentity api = ApiIdentity.of(stores.folder(), world.random());
        TableNames names = new TableNames(api.apiId());
        FunctionCredentials credentials = new FunctionCredentials();
        IdentityCredentials identityCredentials =
                new IdentityCredentials(stores.users(), world.random(), world.clock());
        IssuedCredentials issued = credentials.or(identityCredentials);
        CallerIdentification callers = new SignatureVerification(issued, world.clock());
        RolePolicies policies = new RolePolicies();
        ParameterStore secrets = new ParameterStore(world.backend(), stores.folder(), world.clock());
        FunctionsSettings settings = FunctionsSettings.standard(stores.folder(), REGION, AccessDenial.ACCOUNT);
        LocalFunctions functions = new LocalFunctions(
                settings,
                world.functionSources(secrets),
                credentials,
                new KeptLogs(settings.logFolder(), new ListenerLog(world.listener()), world.clock()),
                world.clock());
        EventQueue events =
                new EventQueue(functions::execute, stores.folder().resolve("function-events"), world.clock());
        AtomicReference<CognitoUserPool> pool = new AtomicReference<>();
        SenderKey senderKey = senderKey(stores.users(), world, pool);
        CognitoUserPool userPool =
                userPool(stores.users(), world, callers, policies, functions, senderKey, secrets, pool);
        CognitoIdentityPool identityPool = new CognitoIdentityPool(
                stores.users(), userPool, identityCredentials, callers, policies, world.clock());
        ExecutorService fields = Executors.newFixedThreadPool(RESOLVERS_AT_ONCE, LocalServices::fieldThread);
        // As many threads as it takes: the functions they wait for may call the API themselves.
        ExecutorService slowFields = Executors.newCachedThreadPool(LocalServices::fieldThread);
        GraphQlService graphql = new GraphQlService(
                new ApiDeployment(
                        runtime,
                        stores.database(),
                        names::physical,
                        new PageTokens(api.paginationKey()),
                        new Proofs(userPool.tokenVerifier(), callers, policies, world.listener()::requestRefused),
                        new QueuedCalls(functions, events),
                        new DeployedIdentity(api.apiId(), api.apiKey(), identityPool.id(), world.clock()),
                        fields,
                        slowFields),
                world.listener());
        return new LocalServices(
                stores.database(),
                new TableSync(stores.database(), names),
                userPool,
                identityPool,
                functions,
                events,
                new FunctionSchedules(events::send, functions::execute, settings, world.clock()),
                new ModelChanges(
                        stores.database(),
                        names::physical,
                        functions::execute,
                        stores.folder().resolve("function-changes"),
                        world.listener()::noticed,
                        REGION,
                        world.clock()),
                policies,
                graphql,
                new DynamoDbGateway(stores.database(), callers, policies),
                new LambdaApi(
                        functions,
                        new InvokeApi(functions, events, settings, callers, policies),
                        settings,
                        callers,
                        policies),
                new KmsApi(senderKey, callers, policies),
                secrets,
                new ParameterStoreApi(secrets, REGION, callers, policies),
                storage(stores.folder(), api.apiId(), world, new LegacyLinks(callers, issued, world.clock()), events),
                new ModelSchemaBucket(api.apiId(), callers, policies, world.random()),
                runtime,
                fields,
                slowFields,
                api.apiKey());
    }

    private static LocalStorage storage(
            Path folder, String drawn, World world, CallerIdentification callers, EventQueue events) {
        return new LocalStorage(
                new LocalStorage.Settings(
                        folder.resolve("storage"), REGION, world.backend().name(), drawn),
                callers,
                events::send,
                world.clock(),
                world.random());
    }

    private static SenderKey senderKey(UserPoolStore store, World world, AtomicReference<CognitoUserPool> pool) {
        return new SenderKey(
                store,
                REGION,
                AccessDenial.ACCOUNT,
                () -> pool.get().settings().senders().kmsKeyArn().orElse(""),
                store.identity(REGION, world.random()).userPoolId(),
                world.random());
    }

    private static CognitoUserPool userPool(
            UserPoolStore store,
            World world,
            CallerIdentification callers,
            RolePolicies policies,
            LocalFunctions functions,
            SenderKey senderKey,
            ParameterStore secrets,
            AtomicReference<CognitoUserPool> pool) {
        UserPoolIdentity identity = store.identity(REGION, world.random());
        pool.set(new CognitoUserPool(
                store,
                UserPoolSettings.of(identity, world.endpoint(), Optional.empty()),
                new Surroundings(
                        callers,
                        policies,
                        functions,
                        code -> announce(code, world.listener(), functions, pool.get()),
                        senderKey,
                        secrets::secret,
                        world.clock(),
                        world.random())));
        return pool.get();
    }

    /** Whoever has just been sent a code will confirm it soon: the trigger's process can start meanwhile. */
    private static void announce(
            IssuedCode code, SandboxListener listener, LocalFunctions functions, CognitoUserPool pool) {
        listener.codeIssued(code.username(), code.destination(), code.purpose().operation(), code.code());
        Message message = code.message();
        listener.messageSent(code.destination(), message.subject(), message.text(), message.link());
        if (code.purpose() == CodePurpose.SIGN_UP) {
            pool.settings().function(AuthTrigger.POST_CONFIRMATION).ifPresent(functions::warmUp);
        }
    }

    private static Thread fieldThread(Runnable work) {
        Thread thread = new Thread(work, "graphql-fields");
        thread.setDaemon(true);
        return thread;
    }

    /** Those that call others are closed before those that are called. */
    @Override
    public void close() {
        graphql.close();
        storage.close();
        schedules.close();
        changes.close();
        events.close();
        functions.close();
        slowFields.shutdownNow();
        fields.shutdownNow();
        resolverRuntime.close();
        userPool.close();
        database.close();
    }
}
