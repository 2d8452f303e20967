package dev.jampx.dsl;

/** The settings of bundling chosen so far. */
record BundlingChoice(boolean small) implements FunctionBundling {

    @Override
    public FunctionBundling minify(boolean minify) {
        return new BundlingChoice(minify);
    }
}
