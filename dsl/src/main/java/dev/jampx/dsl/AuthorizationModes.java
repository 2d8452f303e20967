package dev.jampx.dsl;

/** The ways in which callers of the API can prove who they are. Amplify: the value of {@code authorizationModes}. */
public sealed interface AuthorizationModes permits AuthorizationModeChoice {

    /**
     * Sets the mode of rules that name none. Amplify: {@code defaultAuthorizationMode}.
     *
     * @param mode the mode; {@link AuthorizationMode#USER_POOL} needs {@code defineAuth} in the same backend
     */
    AuthorizationModes defaultMode(AuthorizationMode mode);
}
