package dev.jampx.benchmarks;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.codegen.ClientCode;
import dev.jampx.codegen.ClientCodeGenerator;
import dev.jampx.codegen.api.TypeTarget;
import dev.jampx.codegen.document.DocumentOptions;
import dev.jampx.codegen.document.StatementTarget;
import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.modelgen.ModelTarget;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.util.List;
import java.util.Optional;

/**
 * From a {@link Chain}'s definition to client code, in this JVM: what Amplify's generators make in {@code generation.mjs}. Run as a program by {@link GenerationTimes}, it prints the
 * milliseconds of each run on a line of its own.
 */
final class ChainGeneration {

    private static final List<ClientCode> WANTED = List.of(
            new ClientCode.Documents(
                    StatementTarget.TYPESCRIPT, Optional.of(TypeTarget.TYPESCRIPT), DocumentOptions.DEFAULT, false),
            new ClientCode.Models(ModelTarget.TYPESCRIPT, ModelOptions.DEFAULTS),
            new ClientCode.Introspection());

    private ChainGeneration() {}

    /**
     * @param arguments the number of models, and the number of runs
     */
    public static void main(String[] arguments) {
        Chain chain = new Chain(Integer.parseInt(arguments[0]));
        int runs = Integer.parseInt(arguments[1]);
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            int files = generate(chain);
            System.out.println((System.nanoTime() - start) / 1e6);
            if (files < 6) {
                throw new IllegalStateException("files are missing");
            }
        }
    }

    // Amplify's generators are given the schema; jampx works it out as well.
    private static int generate(Chain chain) {
        Data data = Resolution.of(chain.define().declared()).data().orElseThrow();
        CompiledApi api = AppSyncCompiler.compile(data);
        ClientCodeGenerator generator = new ClientCodeGenerator(data, api);
        return WANTED.stream().mapToInt(code -> generator.generate(code).size()).sum();
    }
}
