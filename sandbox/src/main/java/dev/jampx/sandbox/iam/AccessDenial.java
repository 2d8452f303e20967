package dev.jampx.sandbox.iam;

/** The words in which IAM refuses a role; every service of AWS uses the same. */
public final class AccessDenial {

    /** The account that everything local is in. */
    public static final String ACCOUNT = "000000000000";

    private AccessDenial() {}

    /**
     * Says that no policy of the function's role allows what it asked for.
     *
     * @param function the function's name, which is its role's as well
     * @param action such as {@code dynamodb:Query}
     * @param resource the resource's whole ARN
     */
    public static String message(String function, String action, String resource) {
        return "User: arn:aws:sts::" + ACCOUNT + ":assumed-role/" + function + "/" + function
                + " is not authorized to perform: " + action + " on resource: " + resource
                + " because no identity-based policy allows the " + action + " action";
    }
}
