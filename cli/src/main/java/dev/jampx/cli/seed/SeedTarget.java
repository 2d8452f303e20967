package dev.jampx.cli.seed;

import java.nio.file.Path;
import java.util.Map;

/**
 * The sandbox that is filled.
 *
 * @param outputs its {@code amplify_outputs.json}, in the newest version
 * @param environment whose credentials are used and where, in AWS's own variables
 */
public record SeedTarget(Path outputs, Map<String, String> environment) {

    public SeedTarget {
        environment = Map.copyOf(environment);
    }
}
