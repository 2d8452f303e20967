package dev.jampx.cli.aws.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ssm.SsmClient;

/** The account: clients of its services, each made when it is first used. */
public final class AwsAccount implements AutoCloseable {

    private final AwsSettings settings;
    private final List<SdkClient> open = new ArrayList<>();
    private @Nullable CloudFormationClient cloudFormation;
    private @Nullable S3Client s3;
    private @Nullable SsmClient ssm;
    private @Nullable CloudWatchLogsClient logs;

    public AwsAccount(AwsSettings settings) {
        this.settings = settings;
    }

    /** The region, if it is said anywhere. */
    public Optional<String> region() {
        return settings.region().map(Region::id);
    }

    /** The profile that was asked for, if any. */
    public Optional<String> profile() {
        return settings.profile();
    }

    /**
     * The credentials and the region as the variables that programs of AWS's read.
     *
     * @throws software.amazon.awssdk.core.exception.SdkClientException if there are no credentials
     */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        AwsCredentials credentials = settings.credentials().resolveCredentials();
        variables.put("AWS_ACCESS_KEY_ID", credentials.accessKeyId());
        variables.put("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey());
        // An empty one covers one in our own environment, which belongs to other credentials.
        variables.put(
                "AWS_SESSION_TOKEN",
                credentials instanceof AwsSessionCredentials session ? session.sessionToken() : "");
        region().ifPresent(region -> variables.put("AWS_REGION", region));
        return variables;
    }

    /** The root stack called {@code name}, which need not exist. */
    public RootStack stack(String name) {
        return new RootStack(name, cloudFormation());
    }

    synchronized CloudFormationClient cloudFormation() {
        CloudFormationClient client = cloudFormation;
        if (client == null) {
            client = opened(() -> settings.client(CloudFormationClient.builder()));
            cloudFormation = client;
        }
        return client;
    }

    /** A client of S3. */
    public synchronized S3Client s3() {
        S3Client client = s3;
        if (client == null) {
            client = opened(() -> settings.client(S3Client.builder()));
            s3 = client;
        }
        return client;
    }

    /** A client of the Parameter Store. */
    public synchronized SsmClient ssm() {
        SsmClient client = ssm;
        if (client == null) {
            client = opened(() -> settings.client(SsmClient.builder()));
            ssm = client;
        }
        return client;
    }

    /** A client of CloudWatch Logs. */
    public synchronized CloudWatchLogsClient logs() {
        CloudWatchLogsClient client = logs;
        if (client == null) {
            client = opened(() -> settings.client(CloudWatchLogsClient.builder()));
            logs = client;
        }
        return client;
    }

    private <C extends SdkClient> C opened(Supplier<C> client) {
        C made = client.get();
        open.add(made);
        return made;
    }

    @Override
    public synchronized void close() {
        open.forEach(SdkClient::close);
        open.clear();
    }
}
