package dev.jampx.conformance.apis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Request;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** Every operation of the AWS SDK's client for S3 is one that buckets have, or is named in the answer that they have it not. */
@ExtendWith(SharedSandbox.class)
class S3OperationsTest {

    /** Sent to other hosts than that of buckets. */
    private static final Set<String> ELSEWHERE = Set.of("ListDirectoryBuckets", "WriteGetObjectResponse");

    /** What docs/storage-in-the-sandbox.md lists. */
    private static final Set<String> OFFERED = Set.of(
            "AbortMultipartUpload",
            "CompleteMultipartUpload",
            "CopyObject",
            "CreateMultipartUpload",
            "DeleteObject",
            "DeleteObjectTagging",
            "DeleteObjects",
            "GetBucketAcl",
            "GetBucketCors",
            "GetBucketLocation",
            "GetBucketVersioning",
            "GetObject",
            "GetObjectAcl",
            "GetObjectAttributes",
            "GetObjectTagging",
            "HeadBucket",
            "HeadObject",
            "ListBuckets",
            "ListMultipartUploads",
            "ListObjectVersions",
            "ListObjects",
            "ListObjectsV2",
            "ListParts",
            "PutObjectTagging",
            "UploadPartCopy");

    @Test
    void operationsThatAreNotThereAreNamed(ApiSandbox sandbox) throws ReflectiveOperationException {
        Set<String> answered = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        try (S3Client s3 = client(sandbox)) {
            String bucket = sandbox.output("/storage/bucket_name");
            for (Method method : SdkOperations.of(S3Client.class, S3Request.class)) {
                String operation = SdkOperations.name(method);
                if (!ELSEWHERE.contains(operation)) {
                    Object request = request(SdkOperations.request(method), bucket);
                    (isNamed(s3, method, request, operation) ? named : answered).add(operation);
                }
            }
        }
        assertThat(answered).isEqualTo(new TreeSet<>(OFFERED));
        assertThat(named).hasSizeGreaterThan(70);
    }

    private static S3Client client(ApiSandbox sandbox) {
        return S3Client.builder()
                .endpointOverride(URI.create(sandbox.output("/custom/sandbox/storage_endpoint")))
                .region(Region.US_EAST_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIADEVELOPER", "whatever")))
                .forcePathStyle(true)
                .overrideConfiguration(configuration -> configuration.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
    }

    /** A request with a text wherever one may stand in the path or in the query. */
    private static Object request(Class<?> type, String bucket) throws ReflectiveOperationException {
        S3Request request =
                (S3Request) ((SdkBuilder<?, ?>) type.getMethod("builder").invoke(null)).build();
        Object builder = type.getMethod("toBuilder").invoke(request);
        for (SdkField<?> field : request.sdkFields()) {
            boolean text = field.marshallingType() == MarshallingType.STRING;
            if (text
                    && (field.location() == MarshallLocation.PATH
                            || field.location() == MarshallLocation.GREEDY_PATH)) {
                field.set(builder, field.memberName().equals("Bucket") ? bucket : "no/such/key");
            } else if (text && isWanted(type, field)) {
                field.set(builder, field.memberName().equals("CopySource") ? bucket + "/no/such" : "any");
            } else if (text && field.memberName().equals("Policy")) {
                field.set(builder, "{}");
            } else if (field.marshallingType() == MarshallingType.SDK_POJO) {
                field.set(builder, filled(field));
            } else if (field.memberName().equals("PartNumber") && isWanted(type, field)) {
                field.set(builder, 1);
            }
        }
        return ((SdkBuilder<?, ?>) builder).build();
    }

    /** A structure with texts, as SDKs send none without what it must have. */
    private static Object filled(SdkField<?> structure) {
        SdkBuilder<?, ?> builder = (SdkBuilder<?, ?>) structure.constructor().get();
        for (SdkField<?> field : ((SdkPojo) builder).sdkFields()) {
            if (field.marshallingType() == MarshallingType.STRING) {
                field.set(builder, "any");
            } else if (field.marshallingType() == MarshallingType.SDK_POJO) {
                field.set(builder, filled(field));
            } else if (field.marshallingType() == MarshallingType.BOOLEAN) {
                field.set(builder, true);
            } else if (field.marshallingType() == MarshallingType.INTEGER) {
                field.set(builder, 1);
            } else if (field.marshallingType() == MarshallingType.LIST) {
                field.set(builder, List.of());
            }
        }
        return builder.build();
    }

    /** Whether operations are told by it. */
    private static boolean isWanted(Class<?> type, SdkField<?> field) {
        return switch (field.memberName()) {
            case "Id", "CopySource", "RenameSource" -> true;
            case "UploadId", "PartNumber" ->
                !type.getSimpleName().startsWith("GetObject")
                        && !type.getSimpleName().startsWith("Head");
            default -> false;
        };
    }

    private static boolean isNamed(S3Client s3, Method method, Object request, String operation)
            throws ReflectiveOperationException {
        try {
            method.invoke(s3, request);
            return false;
        } catch (InvocationTargetException failure) {
            if (!(failure.getCause() instanceof S3Exception refusal) || refusal.statusCode() != 501) {
                assertThat(failure.getCause()).as(operation).isInstanceOf(S3Exception.class);
                return false;
            }
            assertThat(refusal.awsErrorDetails().errorCode()).as(operation).isEqualTo("NotImplemented");
            assertThat(refusal.awsErrorDetails().errorMessage()).as(operation).contains(" " + operation + ": ");
            return true;
        }
    }
}
