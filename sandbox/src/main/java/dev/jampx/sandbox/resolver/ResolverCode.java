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

    Source source() {
        return source;
    }
}
