package dev.jampx.cdk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.cdk.data.AmplifyData;
import dev.jampx.cdk.function.AmplifyFunction;
import dev.jampx.cdk.placement.Size;
import dev.jampx.model.ChangeSettings;
import dev.jampx.model.EventPattern;
import dev.jampx.model.resolved.ChangeSource;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.iam.CfnPolicy;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.EventSourceMapping;
import software.amazon.awscdk.services.lambda.StartingPosition;
import software.constructs.Construct;

/**
 * Gives functions the changes of models. What it takes stands in the hub, which may refer to everything: if stacks of functions
 * referred to those of tables, or tables to functions, they could close a circle.
 */
final class ModelChanges {

    /** The mapping and the policy. */
    static final Size SIZE = Size.ofResources(2);

    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelChanges() {}

    static void add(Construct hub, AmplifyData data, AmplifyFunction function, ChangeSource source) {
        CfnTable table = data.resources().modelTable(source.model()).cfnTable();
        Construct place = new Construct(hub, "Changes" + source.model() + "-" + function.name());
        PolicyDocument reading = PolicyDocument.Builder.create()
                .statements(List.of(
                        PolicyStatement.Builder.create()
                                .actions(List.of(
                                        "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"))
                                .resources(List.of(table.getAttrStreamArn()))
                                .build(),
                        // IAM knows no narrower resource for it.
                        PolicyStatement.Builder.create()
                                .actions(List.of("dynamodb:ListStreams"))
                                .resources(List.of("*"))
                                .build()))
                .build();
        // Not the CDK's other policy: where a role has two of them, each must have a statement, and a function's own
        // may have none.
        CfnPolicy policy = CfnPolicy.Builder.create(place, "Policy")
                .policyName("ChangesOf" + source.model())
                .policyDocument(reading)
                .roles(List.of(function.resources().role().getRoleName()))
                .build();
        ChangeSettings settings = source.settings();
        EventSourceMapping.Builder mapping = EventSourceMapping.Builder.create(place, "Mapping")
                .target(function.lambda())
                .eventSourceArn(table.getAttrStreamArn())
                .startingPosition(
                        StartingPosition.valueOf(settings.startingPosition().name()))
                .batchSize(settings.batchSize())
                .bisectBatchOnError(settings.bisectBatchOnError())
                .reportBatchItemFailures(settings.reportBatchItemFailures());
        settings.retryAttempts().ifPresent(mapping::retryAttempts);
        // What Lambda does anyhow is not said, so that nothing changes for who is deployed.
        if (settings.batchingWindowSeconds() > 0) {
            mapping.maxBatchingWindow(Duration.seconds(settings.batchingWindowSeconds()));
        }
        if (settings.parallelizationFactor() > 1) {
            mapping.parallelizationFactor(settings.parallelizationFactor());
        }
        if (!settings.filters().isEmpty()) {
            mapping.filters(
                    settings.filters().stream().map(ModelChanges::criterion).toList());
        }
        // Lambda tries at once whether it may.
        mapping.build().getNode().addDependency(policy);
    }

    // As text: what the CDK's own class is given goes to Node.js and loses the nulls.
    private static Map<String, Object> criterion(EventPattern filter) {
        try {
            return Map.of("pattern", JSON.writeValueAsString(filter.document()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no pattern: " + filter, e);
        }
    }
}
