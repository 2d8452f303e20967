package amplify.aws;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.BackendCustomization;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;

/** A bucket and a table that the definition knows nothing of, and what a function may do with them. */
public final class Archive implements BackendCustomization {

    @Override
    public void customize(AmplifyBackend backend) {
        NestedStack stack = backend.createStack("archive");
        Bucket files = Bucket.Builder.create(stack, "Files")
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .enforceSsl(true)
                .build();
        Table index = Table.Builder.create(stack, "Index")
                .partitionKey(Attribute.builder()
                        .name("note")
                        .type(AttributeType.STRING)
                        .build())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .build();
        Function summarize = backend.function("summarize").resources().lambda();
        files.grantReadWrite(summarize);
        index.grantReadWriteData(summarize);
        summarize.addEnvironment("ARCHIVE_BUCKET", files.getBucketName());
        summarize.addEnvironment("ARCHIVE_TABLE", index.getTableName());
    }
}
