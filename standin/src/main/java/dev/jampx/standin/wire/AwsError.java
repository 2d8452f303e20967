package dev.jampx.standin.wire;

/** What a service refuses a request with. */
public final class AwsError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * @param status the HTTP status
     * @param code AWS's name for what is wrong
     * @param message why, in AWS's words
     */
    public AwsError(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** The caller's mistake. */
    public static AwsError refused(String code, String message) {
        return new AwsError(400, code, message);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Why, in AWS's words. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
