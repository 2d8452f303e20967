package dev.jampx.sandbox.cognito.hosted.provider;

/** A provider cannot be asked, or what it says cannot be believed. */
final class ProviderFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, for the app's developer
     */
    ProviderFailure(String message) {
        super(message);
    }
}
