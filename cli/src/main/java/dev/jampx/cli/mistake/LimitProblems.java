package dev.jampx.cli.mistake;

/** Backends that are larger than AWS allows, and circles: JPX8020 to JPX8040. */
public final class LimitProblems {

    private LimitProblems() {}

    /**
     * A template has too many of something.
     *
     * @param what such as {@code resources}
     */
    public static Mistake tooMany(String stack, String what, long count, long limit) {
        return Mistake.about(
                "JPX8020",
                stack,
                "The stack has " + count + " " + what + ", and CloudFormation takes at most " + limit + ".",
                "Move a part of what your own code for AWS adds to a stack of its own, or a function to another"
                        + " resourceGroupName.");
    }

    public static Mistake templateTooLarge(String stack, long size, long limit) {
        return Mistake.about(
                "JPX8021",
                stack,
                "The stack's template has " + size + " bytes, and CloudFormation takes at most " + limit + ".",
                "Move a part of what your own code for AWS adds to a stack of its own.");
    }

    public static Mistake tooManyInAll(String stack, long count, long limit) {
        return Mistake.about(
                "JPX8022",
                stack,
                "The backend has " + count + " resources in all its stacks, and CloudFormation carries at most " + limit
                        + " in one deployment.",
                "Divide the backend: two backends with fewer models each, deployed by themselves.");
    }

    public static Mistake rolePoliciesTooLong(String role, long length, long limit) {
        return Mistake.about(
                "JPX8023",
                role,
                "The role's inline policies have at least " + length + " characters together, and IAM takes at most "
                        + limit + ".",
                "Let a permission name several resources with *, or attach a managed policy.");
    }

    public static Mistake managedPolicyTooLong(String policy, long length, long limit) {
        return Mistake.about(
                "JPX8024",
                policy,
                "The managed policy has at least " + length + " characters, and IAM takes at most " + limit + ".",
                "Divide it into two.");
    }

    public static Mistake environmentTooLarge(String function, long size, long limit) {
        return Mistake.about(
                "JPX8025",
                function,
                "The function's environment has at least " + size + " bytes, and Lambda takes at most " + limit + ".",
                "Keep large values in the Parameter Store or a file, and let the function read them.");
    }

    public static Mistake resolverCodeTooLong(String resolver, long length, long limit) {
        return Mistake.about(
                "JPX8026",
                resolver,
                "The resolver's code has " + length + " characters, and AppSync takes at most " + limit + ".",
                "If it is your own file, divide it. If jampx wrote it, the model has more rules and fields than fit: leave"
                        + " some out, or report it.");
    }

    public static Mistake schemaTooLarge(String api, long size, long limit) {
        return Mistake.about(
                "JPX8027",
                api,
                "The API's schema has " + size + " bytes, and AppSync takes at most " + limit + ".",
                "Disable operations and subscriptions that no client uses, or divide the API.");
    }

    /**
     * Resources refer to each other in a circle.
     *
     * @param chain a line for each reference
     * @param nested whether nested stacks, which are created as a whole, are part of it
     */
    public static Mistake circle(String stack, String chain, boolean nested) {
        String whole = nested
                ? "\nA nested stack is created as a whole, so it waits for all that anything in it refers to."
                : "";
        return Mistake.about(
                "JPX8040",
                stack,
                "These refer to each other in a circle, so none of them can be created first:\n" + chain + whole,
                "Only your own code for AWS can close such a circle: take one of the references out, or tell the value by"
                        + " the Parameter Store.");
    }
}
