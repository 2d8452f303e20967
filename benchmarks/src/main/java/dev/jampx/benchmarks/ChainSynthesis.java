package dev.jampx.benchmarks;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.cdk.AmplifyBackendProps;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.cdk.synth.BackendSynthesis;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * From a {@link Chain}'s definition to its cloud assembly, in this JVM, whatever AWS would say of its size. Run as a program by {@link SynthesisTimes}, it prints the
 * milliseconds from when the CDK has started.
 */
final class ChainSynthesis {

    private ChainSynthesis() {}

    /**
     * @param arguments the number of models
     */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createTempDirectory("jampx-benchmark");
        BackendSynthesis.warmUp();
        long start = System.nanoTime();
        Backend backend =
                Resolution.of(new Chain(Integer.parseInt(arguments[0])).define().declared());
        CompiledBackend compiled = new CompiledBackend(backend, backend.data().map(AppSyncCompiler::compile));
        BackendSynthesis.synthesize(
                out,
                new AmplifyBackendProps(
                        compiled, new BackendIdentifier("chain", "benchmark", DeploymentType.SANDBOX), function -> {
                            throw new IllegalStateException("a chain has no functions");
                        }),
                made -> {});
        System.out.println((System.nanoTime() - start) / 1e6);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
