package dev.jampx.client.service;

import dev.jampx.client.failure.ClientException;

/** A service answered that it will not do what it was asked for. */
public final class ServiceRefusal extends ClientException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String errorType;

    /**
     * @param status the status of the HTTP answer
     * @param errorType the error's name, such as {@code NotAuthorizedException}
     * @param message the service's message
     */
    public ServiceRefusal(int status, String errorType, String message) {
        super(message);
        this.status = status;
        this.errorType = errorType;
    }

    /** The status of the HTTP answer. */
    public int status() {
        return status;
    }

    /** The error's name, such as {@code NotAuthorizedException}. */
    public String errorType() {
        return errorType;
    }
}
