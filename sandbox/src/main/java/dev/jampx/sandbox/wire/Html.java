package dev.jampx.sandbox.wire;

/** Text as HTML shows it. */
public final class Html {

    private Html() {}

    /** A text, of which nothing is taken for HTML, be it between tags or between the quotes of an attribute. */
    public static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
