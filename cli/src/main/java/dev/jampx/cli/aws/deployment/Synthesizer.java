package dev.jampx.cli.aws.deployment;

import dev.jampx.cli.synthesis.SynthesisRequest;

/** Writes cloud assemblies. */
@FunctionalInterface
public interface Synthesizer {

    /** Writes the one that is asked for. */
    void synthesize(SynthesisRequest request);
}
