package dev.jampx.cli.aws.toolkit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line in which the CDK tells what CloudFormation has done.
 *
 * @param done how many resources are done
 * @param total how many there are; 0 if that is not known
 * @param status such as {@code CREATE_COMPLETE}
 * @param type the resource's type
 * @param rest the resource, and what CloudFormation says to it
 */
record CdkEvent(int done, int total, String status, String type, String rest) {

    private static final Pattern LINE = Pattern.compile(
            "\\S+ \\|\\s*(\\d+)(?:/(\\d+))? \\| [^|]+ \\| ([A-Z_]+)\\s*\\| ([A-Za-z0-9:@_-]+)\\s*\\| (.*)");

    /** Reads a line; most lines are something else. */
    static Optional<CdkEvent> parse(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new CdkEvent(
                Integer.parseInt(matcher.group(1)),
                Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(0),
                matcher.group(3),
                matcher.group(4),
                matcher.group(5)));
    }

    /** Whether a resource is as it is wanted, or gone as it is wanted. */
    boolean isFinished() {
        return status.endsWith("_COMPLETE");
    }

    boolean isRollback() {
        return status.contains("ROLLBACK");
    }
}
