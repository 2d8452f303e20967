package amplify.auth;

/** Stands for a Lambda handler; no test calls it. */
public final class PostConfirmationHandler {}
