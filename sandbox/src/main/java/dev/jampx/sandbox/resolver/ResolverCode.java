package dev.jampx.sandbox.resolver;

import org.graalvm.polyglot.Source;

/** A resolver's module, checked and ready to run. */
public final class ResolverCode {

    private final Source source;

    ResolverCode(Source source) {
        this.source = source;
    }

    /** Whether the text stands anywhere in the code. */
    boolean mentions(String text) {
        return source.getCharacters().toString().contains(text);
    }

    Source source() {
        return source;
    }
}
