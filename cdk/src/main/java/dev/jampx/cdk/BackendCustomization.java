package dev.jampx.cdk;

/**
 * A user's own part of a backend on AWS: queues, topics, policies, changes to what the definition made. A class under {@code amplify/aws/} that implements it is loaded
 * only when the backend is synthesized, so that it may use the whole CDK.
 *
 * <pre>{@code
 * public final class Billing implements BackendCustomization {
 *     @Override
 *     public void customize(AmplifyBackend backend) {
 *         backend.data().resources().modelTable("Todo").timeToLiveAttribute("expiresAt");
 *     }
 * }
 * }</pre>
 */
public interface BackendCustomization {

    /** Called once, after everything that the definition asks for has been made. */
    void customize(AmplifyBackend backend);
}
