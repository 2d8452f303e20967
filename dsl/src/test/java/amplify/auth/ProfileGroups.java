package amplify.auth;

/** The groups of users. */
public final class ProfileGroups {

    public static final String ADMIN = "ADMIN";
    public static final String USER = "USER";

    private ProfileGroups() {}
}
