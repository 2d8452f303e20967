package dev.jampx.dsl;

/** Whether people have to give a second factor. Amplify: the value of {@code multifactor.mode}. */
public enum MfaMode {
    /** Nobody can. Amplify: {@code OFF}. */
    OFF(dev.jampx.model.auth.MfaMode.OFF),
    /** Who wants to can. Amplify: {@code OPTIONAL}. */
    OPTIONAL(dev.jampx.model.auth.MfaMode.OPTIONAL),
    /** Everybody has to. Amplify: {@code REQUIRED}. */
    REQUIRED(dev.jampx.model.auth.MfaMode.REQUIRED);

    private final dev.jampx.model.auth.MfaMode term;

    MfaMode(dev.jampx.model.auth.MfaMode term) {
        this.term = term;
    }

    dev.jampx.model.auth.MfaMode term() {
        return term;
    }
}
