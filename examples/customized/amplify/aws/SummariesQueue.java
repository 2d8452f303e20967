package amplify.aws;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.BackendCustomization;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;

/** A queue in a stack of its own, with another one for messages that nobody could handle. A function may fill it. */
public final class SummariesQueue implements BackendCustomization {

    private static final int ATTEMPTS = 3;

    @Override
    public void customize(AmplifyBackend backend) {
        NestedStack stack = backend.createStack("summaries");
        Queue failed = Queue.Builder.create(stack, "Failed")
                .retentionPeriod(Duration.days(14))
                .enforceSsl(true)
                .build();
        Queue queue = Queue.Builder.create(stack, "Summaries")
                .deadLetterQueue(DeadLetterQueue.builder()
                        .queue(failed)
                        .maxReceiveCount(ATTEMPTS)
                        .build())
                .enforceSsl(true)
                .build();
        Function summarize = backend.function("summarize").resources().lambda();
        queue.grantSendMessages(summarize);
        summarize.addEnvironment("SUMMARIES_URL", queue.getQueueUrl());
        // Apps find it in amplify_outputs.json.
        backend.addOutput(Map.of("custom", Map.of("summariesQueue", queue.getQueueName())));
    }
}
