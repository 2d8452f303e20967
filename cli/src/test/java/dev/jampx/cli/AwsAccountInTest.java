package dev.jampx.cli;

import dev.jampx.standin.AwsStandIn;
import java.util.Map;

/** Leads the AWS SDK of this process to a stand-in for AWS. */
final class AwsAccountInTest implements AutoCloseable {

    private static final Map<String, String> PROPERTIES = Map.of(
            "AWS_ENDPOINT_URL", "aws.endpointUrl",
            "AWS_ACCESS_KEY_ID", "aws.accessKeyId",
            "AWS_SECRET_ACCESS_KEY", "aws.secretAccessKey",
            "AWS_REGION", "aws.region",
            "AWS_CONFIG_FILE", "aws.configFile",
            "AWS_SHARED_CREDENTIALS_FILE", "aws.sharedCredentialsFile");

    AwsAccountInTest(AwsStandIn standIn) {
        standIn.environment().forEach((variable, value) -> {
            if (PROPERTIES.containsKey(variable)) {
                System.setProperty(PROPERTIES.get(variable), value);
            }
        });
    }

    @Override
    public void close() {
        PROPERTIES.values().forEach(System::clearProperty);
    }
}
