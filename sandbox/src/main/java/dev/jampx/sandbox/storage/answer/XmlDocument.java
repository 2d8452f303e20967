package dev.jampx.sandbox.storage.answer;

/** A document of S3's as it is written. */
public final class XmlDocument {

    /** What documents begin with. */
    public static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** The attribute of the outermost element in all but refusals. */
    public static final String NAMESPACE = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";

    private final StringBuilder xml = new StringBuilder(BEGIN);

    /** Begins an element. */
    public XmlDocument begin(String name) {
        return begin(name, "");
    }

    /** Begins an element with attributes, which begin with a space. */
    public XmlDocument begin(String name, String attributes) {
        xml.append('<').append(name).append(attributes).append('>');
        return this;
    }

    /** Ends an element. */
    public XmlDocument end(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    /** Adds an element with a text. */
    public XmlDocument element(String name, String text) {
        begin(name);
        xml.append(escaped(text));
        return end(name);
    }

    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What was written. */
    @Override
    public String toString() {
        return xml.toString();
    }
}
