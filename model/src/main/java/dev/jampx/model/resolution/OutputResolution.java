package dev.jampx.model.resolution;

import dev.jampx.model.declared.DeclaredOutput;
import dev.jampx.model.facts.OutputMerge;
import java.util.List;
import java.util.Map;

/** Resolves outputs. */
final class OutputResolution {

    private OutputResolution() {}

    static Map<String, Object> of(List<DeclaredOutput> declared) {
        OutputMerge merge = new OutputMerge();
        declared.forEach(output -> merge.add(output.members()));
        return merge.merged();
    }
}
