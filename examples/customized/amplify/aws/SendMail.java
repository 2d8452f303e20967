package amplify.aws;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.BackendCustomization;
import java.util.List;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** Lets a function send mail from one address, through Amazon SES. */
public final class SendMail implements BackendCustomization {

    @Override
    public void customize(AmplifyBackend backend) {
        String sender = Stack.of(backend)
                .formatArn(ArnComponents.builder()
                        .service("ses")
                        .resource("identity")
                        .resourceName("notes@example.com")
                        .build());
        backend.function("summarize")
                .allow(PolicyStatement.Builder.create()
                        .actions(List.of("ses:SendEmail", "ses:SendRawEmail"))
                        .resources(List.of(sender))
                        .build());
    }
}
