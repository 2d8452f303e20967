package amplify.auth;

/** The groups a user can be in. */
public final class ProfileGroups {
    /** People who write forms and questions. */
    public static final String ADMIN = "ADMIN";

    /** Everybody who has signed up. */
    public static final String USER = "USER";

    private ProfileGroups() {}
}
