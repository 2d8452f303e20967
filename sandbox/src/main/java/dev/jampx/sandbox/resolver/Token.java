package dev.jampx.sandbox.resolver;

/**
 * A token of JavaScript, without comments and white space.
 *
 * @param kind what it is
 * @param text its characters in the source; of a template, those of one piece of it
 * @param line the line where it starts, from 1
 * @param column the column where it starts, from 1
 */
record Token(Kind kind, String text, int line, int column) {

    /** The kinds that matter to {@link SyntaxCheck}. */
    enum Kind {
        /** An identifier or keyword. */
        WORD,
        /** A number. */
        NUMBER,
        /** A string in single or double quotes. */
        STRING,
        /** A piece of a template literal. */
        TEMPLATE,
        /** A regular expression literal. */
        REGEX,
        /** An operator or bracket. */
        PUNCTUATOR
    }

    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.PUNCTUATOR) && text.equals(expected);
    }
}
