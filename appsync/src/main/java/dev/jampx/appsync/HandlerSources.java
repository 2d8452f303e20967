package dev.jampx.appsync;

/** Finds the files of resolver code that users write. */
@FunctionalInterface
public interface HandlerSources {

    /** For definitions that name no file. */
    HandlerSources NONE = entry -> {
        throw new IllegalArgumentException("nobody said where to find " + entry);
    };

    /**
     * The text of a file.
     *
     * @param entry the file, relative to the project's folder, with {@code /}; one that an operation names
     */
    String code(String entry);
}
