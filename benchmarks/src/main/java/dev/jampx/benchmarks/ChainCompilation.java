package dev.jampx.benchmarks;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.model.resolution.Resolution;
import java.util.ArrayList;
import java.util.List;

/**
 * From a {@link Chain}'s definition to its schema, resolvers and tables, in this JVM. Run as a program by {@link
 * ChainTimes}, it prints the milliseconds of each run on a line of its own.
 */
final class ChainCompilation {

    private ChainCompilation() {}

    /**
     * @param arguments the number of models, and the number of runs
     */
    public static void main(String[] arguments) {
        Chain chain = new Chain(Integer.parseInt(arguments[0]));
        int runs = Integer.parseInt(arguments[1]);
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            CompiledApi api = AppSyncCompiler.compile(
                    Resolution.of(chain.define().declared()).data().orElseThrow());
            millis.add((System.nanoTime() - start) / 1e6);
            if (api.tables().size() != chain.models()) {
                throw new IllegalStateException(api.tables().size() + " tables of " + chain.models() + " models");
            }
        }
        millis.forEach(System.out::println);
    }
}
