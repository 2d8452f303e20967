package dev.jampx.conformance.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The differences to Amplify's generators that are meant: the lines of {@code deliberate-client-code.txt}. */
final class MeantDifferences {

    private static final Pattern LINE = Pattern.compile("(refusal|runtime) (.+): \\S.*");
    private static final Pattern RUNTIME =
            Pattern.compile("(?s)(?<=#if canImport\\(AWSAPIPlugin\\)\n).*?(?=\n#elseif canImport\\(AWSAppSync\\)\n)");

    private final List<String> refusals = new ArrayList<>();
    private final Set<String> runtimes = new LinkedHashSet<>();

    private MeantDifferences() {}

    /** Reads the list. */
    static MeantDifferences read() throws IOException {
        MeantDifferences differences = new MeantDifferences();
        for (String line : Files.readAllLines(Path.of("deliberate-client-code.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    throw new IllegalArgumentException("neither a refusal nor a runtime with a reason: " + line);
                }
                if (parts.group(1).equals("refusal")) {
                    differences.refusals.add(parts.group(2));
                } else {
                    differences.runtimes.add(parts.group(2));
                }
            }
        }
        return differences;
    }

    /** Whether jampx may write files where Amplify's generators say {@code refusal}. */
    boolean mayBeWritten(String refusal) {
        return refusals.stream().anyMatch(refusal::startsWith);
    }

    /** The part of {@code content} that is compared. */
    String compared(String file, String content) {
        boolean ownRuntime = runtimes.stream().anyMatch(target -> file.endsWith("." + target));
        return ownRuntime ? RUNTIME.matcher(content).replaceFirst("") : content;
    }
}
