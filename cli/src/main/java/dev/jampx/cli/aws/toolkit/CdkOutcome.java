package dev.jampx.cli.aws.toolkit;

import java.util.List;

/**
 * How the CDK ended.
 *
 * @param exitCode 0 if it did what it was asked for
 * @param output all that it said
 * @param unchanged whether there was nothing to do
 * @param operated whether CloudFormation began to do anything
 * @param hotswapped what was changed without CloudFormation
 */
public record CdkOutcome(int exitCode, String output, boolean unchanged, boolean operated, List<String> hotswapped) {

    public CdkOutcome {
        hotswapped = List.copyOf(hotswapped);
    }

    /** Whether it did what it was asked for. */
    public boolean succeeded() {
        return exitCode == 0;
    }
}
