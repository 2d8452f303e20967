package dev.jampx.cdk.storage;

import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.model.StorageTrigger;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Storage;
import java.util.List;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.HttpMethods;
import software.constructs.Construct;

/**
 * A bucket for files, with the policies of those who may do something in it. It stands on its own in any CDK app.
 *
 * <pre>{@code
 * new AmplifyStorage(stack, "Pictures", AmplifyStorageProps.of(storage, backend).users(auth.resources()))
 * }</pre>
 */
public class AmplifyStorage extends Construct {

    private static final int CORS_SECONDS = 3000;

    private final Storage storage;
    private final StorageResources resources;
    private final BucketNotifications notifications;

    /**
     * @param scope where the bucket is put: the stack of the roles and of the functions that it calls
     * @param id the construct's id in {@code scope}
     * @param props what the storage is made from
     */
    public AmplifyStorage(Construct scope, String id, AmplifyStorageProps props) {
        super(scope, id);
        this.storage = props.storage();
        Bucket bucket = bucket(props.backend().type() == DeploymentType.SANDBOX);
        Tags.of(this).add("amplify:friendly-name", storage.name());
        this.resources =
                new StorageResources(bucket, (CfnBucket) bucket.getNode().getDefaultChild());
        this.notifications = new BucketNotifications(this, resources);
        storage.triggers().forEach((trigger, function) -> addTrigger(trigger, props.function(function)));
        StorageAccess.grant(this, bucket, props);
    }

    /** The storage's name in the definition. */
    public String name() {
        return storage.name();
    }

    /** What the storage is made of. */
    public StorageResources resources() {
        return resources;
    }

    /**
     * Has a function called.
     *
     * @param trigger after what
     * @param function the function, which must be told of nothing here but through the Parameter Store
     */
    public final void addTrigger(StorageTrigger trigger, BackendFunction function) {
        notifications.add(trigger.event(), function);
    }

    /** What of the storage apps are told. */
    Storage definition() {
        return storage;
    }

    private Bucket bucket(boolean sandbox) {
        return Bucket.Builder.create(this, "Bucket")
                .versioned(storage.versioned())
                .cors(List.of(CorsRule.builder()
                        .allowedOrigins(List.of("*"))
                        .allowedHeaders(List.of("*"))
                        .allowedMethods(List.of(
                                HttpMethods.GET,
                                HttpMethods.HEAD,
                                HttpMethods.PUT,
                                HttpMethods.POST,
                                HttpMethods.DELETE))
                        .exposedHeaders(
                                List.of("x-amz-server-side-encryption", "x-amz-request-id", "x-amz-id-2", "ETag"))
                        .maxAge(CORS_SECONDS)
                        .build()))
                .enforceSsl(true)
                .encryption(BucketEncryption.S3_MANAGED)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .removalPolicy(sandbox ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN)
                .autoDeleteObjects(sandbox)
                .build();
    }
}
