package dev.jampx.cdk.function.startup;

/** Why a function cannot start. */
final class StartupException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartupException(String message) {
        super(message);
    }
}
