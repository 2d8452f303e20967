package dev.jampx.standin;

import com.sun.net.httpserver.HttpServer;
import dev.jampx.standin.cloudformation.CloudFormation;
import dev.jampx.standin.cloudformation.CloudFormationService;
import dev.jampx.standin.cloudformation.PhysicalResources;
import dev.jampx.standin.hotswap.AppSyncService;
import dev.jampx.standin.hotswap.LambdaService;
import dev.jampx.standin.identity.AccessKey;
import dev.jampx.standin.identity.AccessKeys;
import dev.jampx.standin.identity.Authentication;
import dev.jampx.standin.logs.LogGroups;
import dev.jampx.standin.logs.LogsService;
import dev.jampx.standin.parameter.Parameters;
import dev.jampx.standin.parameter.SsmService;
import dev.jampx.standin.storage.Buckets;
import dev.jampx.standin.storage.S3Service;
import dev.jampx.standin.token.StsService;
import dev.jampx.standin.users.UserPoolService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An AWS account that is not there, on a loopback port: what deploying a backend needs of CloudFormation, S3, STS, the Parameter Store,
 * CloudWatch Logs, Lambda, AppSync and Cognito, in AWS's own protocols. Only what is signed with the account's keys is answered.
 */
public final class AwsStandIn implements AutoCloseable {

    private static final String BOOTSTRAP_QUALIFIER = "hnb659fds";

    private final Account account = new Account("123456789012", "eu-west-1");
    private final AccessKeys keys = new AccessKeys();
    private final Troubles troubles = new Troubles();
    private final Buckets buckets = new Buckets();
    private final LogGroups logs = new LogGroups();
    private final PhysicalResources resources = new PhysicalResources();
    private final UserPoolService users = new UserPoolService(resources);
    private final AccessKey developer = keys.issue(account.globalArn("iam", "user/ada"));
    private final Parameters parameters;
    private final StsService tokens;
    private final CloudFormation cloudFormation;
    private final HttpServer server;
    private final Door door;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "aws-stand-in");
        thread.setDaemon(true);
        return thread;
    });

    private AwsStandIn(Clock clock) throws IOException {
        parameters = new Parameters(clock);
        tokens = new StsService(account, keys, clock);
        cloudFormation = new CloudFormation(account, clock, buckets, parameters, logs, resources);
        door = new Door(
                Map.of(
                        "cloudformation", new CloudFormationService(cloudFormation),
                        "s3", new S3Service(buckets),
                        "sts", tokens,
                        "ssm", new SsmService(account, parameters),
                        "logs", new LogsService(account, logs),
                        "lambda", new LambdaService(resources),
                        "appsync", new AppSyncService(resources),
                        "cognito-idp", users),
                new Authentication(keys, clock),
                troubles);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", door);
        server.start();
    }

    /** Starts one whose account is bootstrapped for the CDK. */
    public static AwsStandIn start() throws IOException {
        AwsStandIn standIn = startEmpty();
        standIn.bootstrap();
        return standIn;
    }

    /** Starts one whose account is as AWS hands it out. */
    public static AwsStandIn startEmpty() throws IOException {
        return new AwsStandIn(Clock.systemUTC());
    }

    /** Does what {@code cdk bootstrap} leaves behind. */
    public void bootstrap() {
        String suffix = account.id() + "-" + account.region();
        buckets.add("cdk-" + BOOTSTRAP_QUALIFIER + "-assets-" + suffix);
        parameters.put("/cdk-bootstrap/" + BOOTSTRAP_QUALIFIER + "/version", "30", "String");
        List.of("deploy", "file-publishing", "lookup", "cfn-exec", "image-publishing")
                .forEach(role -> tokens.addRole("cdk-" + BOOTSTRAP_QUALIFIER + "-" + role + "-role-" + suffix));
    }

    /** Where it is. */
    public URI endpoint() {
        // The address and not its name: clients of S3 put the bucket into the path then.
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The environment variables that lead every AWS SDK here, as the developer. */
    public Map<String, String> environment() {
        return environment(developer);
    }

    /** The environment variables that lead every AWS SDK here, as whose key {@code key} is. */
    public Map<String, String> environment(AccessKey key) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("AWS_ENDPOINT_URL", endpoint().toString());
        environment.put("AWS_ACCESS_KEY_ID", key.id());
        environment.put("AWS_SECRET_ACCESS_KEY", key.secret());
        key.sessionToken().ifPresent(token -> environment.put("AWS_SESSION_TOKEN", token));
        environment.put("AWS_REGION", account.region());
        environment.put("AWS_EC2_METADATA_DISABLED", "true");
        // Nothing of who runs the tests.
        environment.put("AWS_CONFIG_FILE", "/nonexistent/config");
        environment.put("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent/credentials");
        return environment;
    }

    public Account account() {
        return account;
    }

    public AccessKeys keys() {
        return keys;
    }

    /** What goes wrong with requests. */
    public Troubles troubles() {
        return troubles;
    }

    public CloudFormation cloudFormation() {
        return cloudFormation;
    }

    public PhysicalResources resources() {
        return resources;
    }

    public Buckets buckets() {
        return buckets;
    }

    public Parameters parameters() {
        return parameters;
    }

    public UserPoolService users() {
        return users;
    }

    public LogGroups logs() {
        return logs;
    }

    /** The requests so far, in the order in which they came. */
    public List<Call> calls() {
        return door.calls();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
