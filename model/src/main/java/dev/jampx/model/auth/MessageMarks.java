package dev.jampx.model.auth;

/** What Cognito replaces in messages. */
public final class MessageMarks {

    /** The code, or the temporary password. */
    public static final String CODE = "{####}";

    /** The name of the user. */
    public static final String USERNAME = "{username}";

    private static final String LINK = "{##%s##}";
    private static final String LINK_TEXT = "Verify Email";

    private MessageMarks() {}

    /** A link with the usual text. */
    public static String link() {
        return link(LINK_TEXT);
    }

    /** A link that reads {@code text}. */
    public static String link(String text) {
        return String.format(LINK, text);
    }
}
