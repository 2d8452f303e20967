package dev.jampx.cli.aws.plan;

/**
 * What is lost when a resource goes.
 *
 * @param kind how much it matters
 * @param word what it is called, such as {@code users}; empty for {@link Kind#NOTHING}
 */
public record Content(Kind kind, String word) {

    static final Content NONE = new Content(Kind.NOTHING, "");

    /** How much it matters. */
    public enum Kind {
        /** It can be made again from the definition. */
        NOTHING,
        /** Records of the past. */
        LOGS,
        /** What clients know it by, so that they have to be told another. */
        ADDRESS,
        /** What users put there. */
        DATA
    }

    /** Whether it is what users put there. */
    public boolean isData() {
        return kind == Kind.DATA;
    }
}
