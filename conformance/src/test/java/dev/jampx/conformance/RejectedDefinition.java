package dev.jampx.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last line of a rejected case's Java says of it: {@code // JPX2104}, or {@code // JPX2104 JPX2105, Amplify
 * crashes} where Amplify's toolchain does not say no but stumbles.
 *
 * @param codes the codes of all problems that jampx finds, sorted, one for each problem
 * @param crashesAmplify whether Amplify's toolchain ends in an internal error
 */
record RejectedDefinition(List<String> codes, boolean crashesAmplify) {

    private static final Pattern LAST_LINE = Pattern.compile("// (JPX\\d{4}(?: JPX\\d{4})*)(, Amplify crashes)?");

    /** Reads the last line. */
    static RejectedDefinition of(Case each) {
        List<String> lines;
        try {
            lines = Files.readAllLines(each.java());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher line = LAST_LINE.matcher(lines.get(lines.size() - 1));
        if (!line.matches()) {
            throw new IllegalStateException(
                    each.java() + " must end with a line like '// JPX2104' that names the problems jampx finds");
        }
        return new RejectedDefinition(List.of(line.group(1).split(" ")), line.group(2) != null);
    }
}
