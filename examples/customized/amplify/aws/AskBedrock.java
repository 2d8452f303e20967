package amplify.aws;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.BackendCustomization;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** Lets a function ask one model of Amazon Bedrock. */
public final class AskBedrock implements BackendCustomization {

    private static final String MODEL = "anthropic.claude-3-haiku-20240307-v1:0";

    @Override
    public void customize(AmplifyBackend backend) {
        String region = Stack.of(backend).getRegion();
        backend.function("summarize")
                .allow(PolicyStatement.Builder.create()
                        .actions(List.of("bedrock:InvokeModel"))
                        .resources(List.of("arn:aws:bedrock:" + region + "::foundation-model/" + MODEL))
                        .build());
    }
}
