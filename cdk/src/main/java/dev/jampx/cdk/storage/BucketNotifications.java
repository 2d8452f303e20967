package dev.jampx.cdk.storage;

import dev.jampx.cdk.function.BackendFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.amazon.awscdk.services.s3.CfnBucket.LambdaConfigurationProperty;
import software.amazon.awscdk.services.s3.CfnBucket.NotificationConfigurationProperty;
import software.constructs.Construct;

/**
 * Whom a bucket calls. They are part of the bucket, where the CDK would have a function of its own write them down, at a cost of four
 * resources.
 */
final class BucketNotifications {

    /** The construct with which the CDK writes notifications down, replacing what the bucket itself has. */
    private static final String OF_THE_CDK = "Notifications";

    private final Construct scope;
    private final StorageResources resources;
    private final List<LambdaConfigurationProperty> configurations = new ArrayList<>();
    private final Map<String, CfnPermission> permissions = new HashMap<>();

    BucketNotifications(Construct scope, StorageResources resources) {
        this.scope = scope;
        this.resources = resources;
        scope.getNode().addValidation(this::mistakes);
    }

    void add(String event, BackendFunction function) {
        permissions.computeIfAbsent(function.name(), name -> permission(function));
        configurations.add(LambdaConfigurationProperty.builder()
                .event(event)
                .function(function.lambda().getFunctionArn())
                .build());
        resources
                .cfnBucket()
                .setNotificationConfiguration(NotificationConfigurationProperty.builder()
                        .lambdaConfigurations(configurations)
                        .build());
    }

    // S3 tries at once whether it may call, and the bucket's ARN is not known before there is a bucket: so any bucket
    // of
    // the account may.
    private CfnPermission permission(BackendFunction function) {
        CfnPermission permission = CfnPermission.Builder.create(scope, function.name() + "Permission")
                .action("lambda:InvokeFunction")
                .functionName(function.lambda().getFunctionArn())
                .principal("s3.amazonaws.com")
                .sourceAccount(Stack.of(scope).getAccount())
                .build();
        resources.cfnBucket().addResourceDependency(permission);
        return permission;
    }

    private List<String> mistakes() {
        boolean both = !configurations.isEmpty() && resources.bucket().getNode().tryFindChild(OF_THE_CDK) != null;
        return both
                ? List.of(
                        "The bucket calls functions by the triggers of its definition, which bucket.addEventNotification would"
                                + " replace. Add functions with AmplifyStorage.addTrigger, or leave the triggers out of the definition.")
                : List.of();
    }
}
