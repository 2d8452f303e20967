package dev.jampx.model.auth;

/** Whether people have to give a second factor. Mirrors Amplify's {@code multifactor.mode}. */
public enum MfaMode {
    /** Nobody can. */
    OFF,
    /** Who wants to can. */
    OPTIONAL,
    /** Everybody has to. */
    REQUIRED
}
