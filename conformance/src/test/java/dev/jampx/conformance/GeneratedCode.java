package dev.jampx.conformance;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.PipelineFunction;
import dev.jampx.appsync.Resolver;
import java.util.Map;
import java.util.TreeMap;

/** The resolver code that is ours, by file name; what users write is theirs. */
final class GeneratedCode {

    private GeneratedCode() {}

    static Map<String, String> of(CompiledApi api) {
        Map<String, String> codes = new TreeMap<>();
        for (Resolver resolver : api.resolvers()) {
            codes.put(resolver.typeName() + "." + resolver.fieldName() + ".js", resolver.code());
            if (resolver instanceof Resolver.Pipeline pipeline) {
                for (PipelineFunction function : pipeline.functions()) {
                    if (function.source().equals(function.name())) {
                        codes.put(function.name() + ".js", function.code());
                    }
                }
            }
        }
        return codes;
    }
}
