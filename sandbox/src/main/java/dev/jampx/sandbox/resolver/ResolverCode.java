package dev.jampx.sandbox.resolver;

import org.graalvm.polyglot.Source;

/** A resolver's module, checked and ready to run. */
public final class ResolverCode {

    private final String name;
    private final Source source;

    ResolverCode(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** What it is called in messages. */
    String name() {
        return name;
    }

    /** Whether the text stands anywhere in the code. */
    boolean mentions(String text) {
        return source.getCharacters().toString().contains(text);
    }

    Source source() {
        return source;
    }
}
