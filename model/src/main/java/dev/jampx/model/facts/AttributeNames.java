package dev.jampx.model.facts;

/** What custom attributes are called in a definition, and what by Cognito. */
public final class AttributeNames {

    /** What the name of a custom attribute begins with. */
    public static final String CUSTOM = "custom:";

    private AttributeNames() {}

    /** The name without the word that marks a custom attribute. */
    public static String withoutPrefix(String name) {
        return name.startsWith(CUSTOM) ? name.substring(CUSTOM.length()) : name;
    }
}
