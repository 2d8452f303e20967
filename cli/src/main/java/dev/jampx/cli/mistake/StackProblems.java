package dev.jampx.cli.mistake;

import java.util.List;
import java.util.Optional;

/** Stacks that CloudFormation cannot create, update or delete: JPX8120 to JPX8139. */
public final class StackProblems {

    private StackProblems() {}

    /**
     * A resource failed first, and everything was rolled back because of it.
     *
     * @param type its type, such as {@code AWS::Lambda::Function}
     * @param others how many more failed by themselves
     */
    public static Mistake failed(String resource, String type, String reason, long others) {
        String more = others == 0 ? "" : "\n" + others + " more failed after that.";
        return Mistake.about(
                "JPX8120",
                resource,
                "CloudFormation could not carry out the change, beginning with this " + type + ":\n" + reason + more,
                "The stack is rolled back to what it was. Repair the cause and deploy again.");
    }

    public static Mistake rollbackFailed(String stack, String status) {
        return Mistake.about(
                "JPX8121",
                stack,
                "The stack is in the state " + status + ": an earlier change failed, and so did undoing it.",
                "Repair what the stack's events name, then run: aws cloudformation continue-update-rollback --stack-name "
                        + stack);
    }

    public static Mistake unusable(String stack, String status) {
        return Mistake.about(
                "JPX8122",
                stack,
                "The stack is in the state " + status + ", in which CloudFormation only lets it be deleted.",
                "Delete it and deploy again: \"jampx sandbox delete --aws\" for a sandbox, or aws cloudformation delete-stack"
                        + " --stack-name " + stack);
    }

    public static Mistake inProgress(String stack, String status) {
        return Mistake.about(
                "JPX8123",
                stack,
                "Another deployment of this stack is under way" + (status.isEmpty() ? "." : " (" + status + ")."),
                "Wait for it to end and try again. Two branches, or two developers, need two stacks.");
    }

    public static Mistake terminationProtection(String stack) {
        return Mistake.about(
                "JPX8124",
                stack,
                "The stack is protected from deletion.",
                "If it may go: aws cloudformation update-termination-protection --no-enable-termination-protection"
                        + " --stack-name " + stack);
    }

    public static Mistake notDeleted(String stack, List<String> resources) {
        return Mistake.about(
                "JPX8125",
                stack,
                "Not all of the stack could be deleted. These are left:\n" + String.join("\n", resources),
                "Repair what keeps them (a bucket with files, a missing permission) and delete the stack again.");
    }

    /** The service does not let a property be changed, and nobody saw that before. */
    public static Mistake notChangeable(String resource, String reason) {
        return Mistake.about(
                "JPX8126",
                resource,
                "AWS does not let this be changed once it exists: " + reason,
                "Write it as it was, or give it another name, so that a new one is made.");
    }

    public static Mistake exists(String resource, String reason) {
        return Mistake.about(
                "JPX8127",
                resource,
                "Something of the same name exists already, outside of this stack: " + reason,
                "It may be what an earlier deployment left behind to keep its data. Delete it, import it into the stack, or"
                        + " choose another name.");
    }

    /** CloudFormation found a circle. */
    public static Mistake circle(String stack, String resources) {
        return Mistake.about(
                "JPX8128",
                stack,
                "These resources refer to each other in a circle, so none of them can be created first: " + resources,
                "Break it where your own code for AWS makes one refer to another.");
    }

    public static Mistake invalidTemplate(String stack, String reason) {
        return Mistake.about(
                "JPX8129",
                stack,
                "CloudFormation does not accept the template: " + reason,
                "If your own code for AWS made that part, repair it. Otherwise please report it.");
    }

    /**
     * @param secret its name; nothing if AWS does not say
     */
    public static Mistake secretNotSet(Optional<String> secret, String reason) {
        return Mistake.about(
                "JPX8130",
                secret.map(name -> "secret \"" + name + "\"").orElse("secret"),
                "The backend uses a secret that is not set: " + reason,
                "Set it: \"jampx sandbox secret set " + secret.orElse("<name>") + "\", or for a branch in the Amplify"
                        + " console.");
    }

    public static Mistake packageTooLarge(String resource, String reason) {
        return Mistake.about(
                "JPX8131",
                resource,
                "The function's package is too large for Lambda: " + reason,
                "Lambda takes 250 MB unzipped, layers included. Give the function fewer dependencies.");
    }

    public static Mistake quota(String resource, String reason) {
        return Mistake.about(
                "JPX8132",
                resource,
                "The account has reached a quota: " + reason,
                "Delete what is no longer used, or ask for more in the console of Service Quotas.");
    }

    public static Mistake resolverCode(String resource, String reason) {
        return Mistake.about(
                "JPX8133",
                resource,
                "AppSync does not accept the code of this resolver: " + reason,
                "Repair the file that the operation names as its handler. If jampx wrote the code, please report it.");
    }

    public static Mistake schema(String resource, String reason) {
        return Mistake.about(
                "JPX8134",
                resource,
                "AppSync does not accept the schema: " + reason,
                "If your own code for AWS changed the schema, repair it. Otherwise please report it.");
    }

    public static Mistake noStack(String stack) {
        return Mistake.about(
                "JPX8135",
                stack,
                "There is no such stack in this account and region.",
                "Check the name, the profile and the region, or deploy the backend first.");
    }

    public static Mistake tooLarge(String stack, String reason) {
        return Mistake.about(
                "JPX8136",
                stack,
                "CloudFormation refuses the size of the stack: " + reason,
                "Move a part of what your own code for AWS adds to a stack of its own.");
    }
}
