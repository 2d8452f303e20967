package dev.jampx.codegen.document;

/**
 * How much documents ask for.
 *
 * @param maxDepth how many objects deep, that of the operation counted; at least 1
 * @param typenames whether statements ask for the {@code __typename} of each object
 */
public record DocumentOptions(int maxDepth, boolean typenames) {

    /** What Amplify writes unless told otherwise. */
    public static final DocumentOptions DEFAULT = new DocumentOptions(2, true);

    /** The greatest depth; Amplify gives up beyond it as well. */
    public static final int DEEPEST = 99;

    public DocumentOptions {
        if (maxDepth < 1 || maxDepth > DEEPEST) {
            throw new IllegalArgumentException("maxDepth must be from 1 to " + DEEPEST + ", not " + maxDepth);
        }
    }
}
