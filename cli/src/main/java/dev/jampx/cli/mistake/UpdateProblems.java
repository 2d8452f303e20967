package dev.jampx.cli.mistake;

import dev.jampx.model.deployment.DeploymentType;
import java.util.List;

/** Updates that AWS would refuse half-way, or that would cost more than anybody wants: JPX8201 to JPX8219. */
public final class UpdateProblems {

    private UpdateProblems() {}

    /**
     * The service does not let anybody change this once the resource exists.
     *
     * @param reasons a sentence for each change
     */
    public static Mistake immutable(String resource, String kind, List<String> reasons, DeploymentType type) {
        String anew = type.keepsData()
                ? "To have another one, give it another name beside the old one, and move its users over."
                : "To have another one, delete the sandbox with all its data: \"jampx sandbox delete --aws\".";
        return Mistake.about(
                "JPX8201",
                resource,
                "This " + kind + " is deployed, and AWS does not let it be changed so:\n" + String.join("\n", reasons),
                "Write it as it was. " + anew);
    }

    /** It has to be deleted to be changed, in a deployment whose data has to stay. */
    public static Mistake wouldLoseData(String resource, String kind, String content, List<String> properties) {
        return Mistake.about(
                "JPX8202",
                resource,
                "This " + kind + " has a fixed name, so it can only be " + changed(properties)
                        + " by deleting it with its " + content + ". jampx does not do that outside of sandboxes.",
                "Keep it as it was, or define a new one under another name and copy the " + content + " over.");
    }

    /** It has to be deleted to be changed, and something that is worth more refers to it. */
    public static Mistake held(String resource, String kind, String holder, List<String> properties) {
        return Mistake.about(
                "JPX8203",
                resource,
                "This " + kind + " has a fixed name, so it can only be " + changed(properties)
                        + " by deleting it first, and " + holder + " cannot be without it.",
                "Keep it as it was, or give it another name.");
    }

    /** It has to make room for another of its name, and does not go. */
    public static Mistake nameStaysTaken(String resource, String kind, List<String> properties) {
        return Mistake.about(
                "JPX8204",
                resource,
                "This " + kind + " has a fixed name, so it can only be " + changed(properties)
                        + " by deleting it first, and its deletion policy or deletion protection keeps it.",
                "Keep it as it was, or give the new one another name. If it may go, deploy once without the policy and the"
                        + " protection.");
    }

    /** Nobody agreed to what the update does to data. */
    public static Mistake notConfirmed(String stack) {
        return Mistake.about(
                "JPX8205",
                stack,
                "The update does to the backend what is said above, and nobody has agreed to that. Nothing was deployed.",
                "Add --yes to deploy without being asked.");
    }

    /** What is deployed under the stack's name has no template that jampx reads. */
    public static Mistake foreignStack(String stack, String reason) {
        return Mistake.about(
                "JPX8206",
                stack,
                "A stack of this name is deployed, and jampx cannot compare it with the definition: " + reason + ".",
                "If another tool made it, choose another identifier or branch, or delete the stack with that tool.");
    }

    private static String changed(List<String> properties) {
        return properties.isEmpty()
                ? "moved to another stack or logical id"
                : "changed (" + String.join(", ", properties) + ")";
    }
}
