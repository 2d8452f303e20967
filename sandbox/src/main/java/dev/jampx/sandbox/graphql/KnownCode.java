package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.ResolverCode;
import dev.jampx.sandbox.resolver.ResolverRuntime;
import java.util.HashMap;
import java.util.Map;

/** The code of an API's resolvers. A saved source changes few of them: what was checked for the API before is not checked again. */
final class KnownCode {

    private final ResolverRuntime runtime;
    private final Map<Module, ResolverCode> before;
    private final Map<Module, ResolverCode> used = new HashMap<>();

    private KnownCode(ResolverRuntime runtime, Map<Module, ResolverCode> before) {
        this.runtime = runtime;
        this.before = before;
    }

    /** Nothing is known yet. */
    static KnownCode none(ResolverRuntime runtime) {
        return new KnownCode(runtime, Map.of());
    }

    /** For the API after this one. */
    KnownCode next() {
        return new KnownCode(runtime, used);
    }

    /**
     * The code, ready to run.
     *
     * @param name as in {@link ResolverRuntime#compile}
     * @param code the module
     * @throws dev.jampx.sandbox.resolver.UnsupportedCodeException when AppSync would refuse it
     */
    ResolverCode compile(String name, String code) {
        return used.computeIfAbsent(new Module(name, code), module -> {
            ResolverCode known = before.get(module);
            return known == null ? runtime.compile(name, code) : known;
        });
    }

    private record Module(String name, String code) {}
}
