package dev.jampx.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.standin.identity.AccessKey;
import dev.jampx.standin.identity.Denial;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterType;
import software.amazon.awssdk.services.sts.StsClient;

/** Who may ask for what, and S3, STS and the Parameter Store. */
class RequestsTest {

    private static final String ADA = "arn:aws:iam::123456789012:user/ada";
    private static final String BUCKET = "cdk-hnb659fds-assets-123456789012-eu-west-1";

    private AwsStandIn aws = null;
    private AccessKey key = new AccessKey("", "", Optional.empty(), "");

    @BeforeEach
    void start() throws IOException {
        aws = AwsStandIn.start();
        key = aws.keys().issue(ADA);
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    private static String code(Throwable refusal) {
        return ((AwsServiceException) refusal).awsErrorDetails().errorCode();
    }

    @Test
    void takesOnlyWhatIsSignedWithAKeyOfTheAccount() throws IOException, InterruptedException {
        AccessKey stranger = new AccessKey("AKIASTRANGER", "secret", Optional.empty(), "");
        AccessKey impostor = new AccessKey(key.id(), "wrong", Optional.empty(), "");
        AccessKey late = aws.keys().issueTemporary(ADA);
        aws.keys().expire(late);

        assertThat(Clients.of(StsClient.builder(), aws, key).getCallerIdentity().arn())
                .isEqualTo(ADA);
        assertThatThrownBy(() -> Clients.of(StsClient.builder(), aws, stranger).getCallerIdentity())
                .satisfies(refusal -> assertThat(code(refusal)).isEqualTo("InvalidClientTokenId"));
        assertThatThrownBy(() -> Clients.of(StsClient.builder(), aws, impostor).getCallerIdentity())
                .satisfies(refusal -> assertThat(code(refusal)).isEqualTo("SignatureDoesNotMatch"));
        assertThatThrownBy(() -> Clients.of(StsClient.builder(), aws, late).getCallerIdentity())
                .satisfies(refusal -> assertThat(code(refusal)).isEqualTo("ExpiredToken"));
        assertThatThrownBy(() -> Clients.of(SsmClient.builder(), aws, late).getParameter(request -> request.name("/x")))
                .satisfies(refusal -> assertThat(code(refusal)).isEqualTo("ExpiredTokenException"));
        HttpResponse<String> unsigned = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(aws.endpoint() + "/?Action=GetCallerIdentity"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(unsigned.statusCode()).isEqualTo(400);
    }

    @Test
    void deniesWhatItIsToldToDeny() {
        aws.troubles().deny(new Denial("user/ada", "cloudformation:DescribeStacks"));

        assertThatThrownBy(() ->
                        Clients.of(CloudFormationClient.builder(), aws, key).describeStacks())
                .hasMessageContaining("User: " + ADA + " is not authorized to perform: cloudformation:DescribeStacks");

        aws.troubles().allowAll();
        assertThat(Clients.of(CloudFormationClient.builder(), aws, key)
                        .describeStacks()
                        .stacks())
                .isEmpty();
    }

    @Test
    void clientsTryAgainWhenTheyAreThrottled() {
        aws.troubles().throttle("sts:GetCallerIdentity", 1);

        assertThat(Clients.of(StsClient.builder(), aws, key).getCallerIdentity().account())
                .isEqualTo("123456789012");
        assertThat(aws.calls()).hasSize(2);
    }

    @Test
    void rolesThatAreThereCanBeAssumed() {
        StsClient sts = Clients.of(StsClient.builder(), aws, key);
        String role = "arn:aws:iam::123456789012:role/cdk-hnb659fds-deploy-role-123456789012-eu-west-1";

        assertThat(sts.assumeRole(request -> request.roleArn(role).roleSessionName("s"))
                        .assumedRoleUser()
                        .arn())
                .contains("assumed-role/cdk-hnb659fds-deploy-role");
        assertThatThrownBy(() ->
                        sts.assumeRole(request -> request.roleArn(role + "x").roleSessionName("s")))
                .hasMessageContaining("is not authorized to perform: sts:AssumeRole");
    }

    @Test
    void keepsObjects() {
        S3Client s3 = Clients.of(S3Client.builder(), aws, key);

        s3.putObject(request -> request.bucket(BUCKET).key("a/b c.txt"), RequestBody.fromString("hello"));

        assertThat(s3.getObjectAsBytes(request -> request.bucket(BUCKET).key("a/b c.txt"))
                        .asUtf8String())
                .isEqualTo("hello");
        assertThat(s3.listObjectsV2(request -> request.bucket(BUCKET).prefix("a/"))
                        .contents())
                .hasSize(1);
        assertThatThrownBy(() ->
                        s3.getObjectAsBytes(request -> request.bucket(BUCKET).key("other")))
                .isInstanceOf(NoSuchKeyException.class);
    }

    @Test
    void keepsParameters() {
        SsmClient ssm = Clients.of(SsmClient.builder(), aws, key);
        for (int number = 1; number <= 12; number++) {
            String name = "/app/" + number;
            ssm.putParameter(request -> request.name(name).value("v").type(ParameterType.SECURE_STRING));
        }

        assertThat(ssm.getParametersByPathPaginator(request -> request.path("/app")).stream()
                        .flatMap(page -> page.parameters().stream()))
                .hasSize(12)
                .allSatisfy(parameter -> assertThat(parameter.value()).isNotEqualTo("v"));
        assertThat(ssm.getParameter(request -> request.name("/app/3").withDecryption(true))
                        .parameter()
                        .value())
                .isEqualTo("v");
        assertThatThrownBy(() -> ssm.putParameter(
                        request -> request.name("/app/3").value("w").type(ParameterType.STRING)))
                .satisfies(refusal -> assertThat(code(refusal)).isEqualTo("ParameterAlreadyExists"));
    }
}
