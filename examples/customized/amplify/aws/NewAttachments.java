package amplify.aws;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.BackendCustomization;
import software.amazon.awscdk.services.s3.EventType;
import software.amazon.awscdk.services.s3.NotificationKeyFilter;
import software.amazon.awscdk.services.s3.notifications.LambdaDestination;

/** Has a function called for each attachment that is stored. */
public final class NewAttachments implements BackendCustomization {

    @Override
    public void customize(AmplifyBackend backend) {
        backend.storage("attachments")
                .resources()
                .bucket()
                .addEventNotification(
                        EventType.OBJECT_CREATED,
                        new LambdaDestination(backend.function("summarize").lambda()),
                        NotificationKeyFilter.builder().prefix("attachments/").build());
    }
}
