package amplify.aws;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.BackendCustomization;

/** Reserves throughput for a table, and has its rows end by themselves. */
public final class NoteTable implements BackendCustomization {

    private static final int UNITS = 5;

    @Override
    public void customize(AmplifyBackend backend) {
        backend.data()
                .resources()
                .modelTable("Note")
                .provisionedThroughput(UNITS, UNITS)
                .timeToLiveAttribute("expiresAt");
    }
}
