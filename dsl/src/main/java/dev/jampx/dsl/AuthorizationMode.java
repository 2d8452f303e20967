package dev.jampx.dsl;

/** How a caller of the API proves who they are. Amplify: {@code defaultAuthorizationMode}. */
public enum AuthorizationMode {
    /** With a token of the user pool that {@code defineAuth} makes. Amplify: {@code userPool}. */
    USER_POOL(dev.jampx.model.AuthorizationMode.USER_POOL);

    private final dev.jampx.model.AuthorizationMode term;

    AuthorizationMode(dev.jampx.model.AuthorizationMode term) {
        this.term = term;
    }

    dev.jampx.model.AuthorizationMode term() {
        return term;
    }
}
