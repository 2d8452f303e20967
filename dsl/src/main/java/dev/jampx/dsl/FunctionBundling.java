package dev.jampx.dsl;

/** How the JavaScript of a function is bundled. Amplify: {@code bundling}. */
public sealed interface FunctionBundling permits BundlingChoice {

    /**
     * Says whether it is made small. Amplify: {@code minify}.
     *
     * @param minify it is, unless set to false
     */
    FunctionBundling minify(boolean minify);
}
