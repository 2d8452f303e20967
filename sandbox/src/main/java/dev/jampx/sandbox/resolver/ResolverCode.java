package dev.jampx.sandbox.resolver;

import org.graalvm.polyglot.Source;

/** A resolver's module, checked and ready to run. */
public final class ResolverCode {

    private final Source source;

    ResolverCode(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }
}
