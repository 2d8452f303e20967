package dev.jampx.appsync;

/** The seam to the pluralizer of the model's naming package. */
final class Plurals {

    private Plurals() {}

    static String of(String noun) {
        return noun + "s";
    }
}
