package dev.jampx.cdk.data;

/** Where the schema of an API stands: in the template, unless it would crowd out everything else there. */
final class SchemaLocation {

    private static final int MOST_CHARACTERS_IN_TEMPLATE = 200_000;

    private SchemaLocation() {}

    static boolean isInline(String sdl) {
        return sdl.length() <= MOST_CHARACTERS_IN_TEMPLATE;
    }
}
