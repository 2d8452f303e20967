package dev.jampx.cli.aws.deployment;

import dev.jampx.cli.aws.template.CloudAssembly;
import dev.jampx.cli.aws.template.ReferenceCircle;
import dev.jampx.cli.aws.template.ReferenceCircles;
import dev.jampx.cli.aws.template.TemplateLimits;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.synthesis.SynthesisRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Synthesizes a backend, and refuses what AWS would refuse because of its size or a circle in it. */
public final class CheckedSynthesis {

    private final Synthesizer synthesizer;

    /**
     * @param synthesizer writes the cloud assembly
     */
    public CheckedSynthesis(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    /**
     * Writes the cloud assembly that is asked for. One that is refused stays where it was written, to be looked at.
     *
     * @throws UserMistakeException with everything that AWS would refuse
     */
    public CloudAssembly run(SynthesisRequest request) {
        synthesizer.synthesize(request);
        try {
            CloudAssembly made =
                    CloudAssembly.read(request.out(), request.identifier().stackName());
            List<Mistake> mistakes = new ArrayList<>(TemplateLimits.exceeded(made.templates()));
            ReferenceCircles.of(made.templates()).stream()
                    .map(ReferenceCircle::mistake)
                    .forEach(mistakes::add);
            if (!mistakes.isEmpty()) {
                throw new UserMistakeException(mistakes);
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
