package dev.jampx.cli.aws.toolkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command line of the CDK, ready to be started.
 *
 * @param node Node.js
 * @param script the CDK's own script
 */
public record CdkToolkit(Path node, Path script) {

    /** The version that jampx is tested with, and brings if the project has none. */
    static final String VERSION = "2.1148.1";

    private static final Pattern NUMBERS = Pattern.compile("2\\.(\\d+)\\.\\d+");
    private static final int OLDEST_MINOR = 1148;

    /**
     * The project's own, if it is new enough, or else one that jampx keeps for itself.
     *
     * @throws dev.jampx.cli.mistake.UserMistakeException if Node.js or the CDK cannot be had
     */
    public static CdkToolkit find(Project project, Map<String, String> variables, Terminal terminal) {
        Path node = Node.find(variables).program();
        return new CdkToolkit(
                node, ofProject(project.folder()).orElseGet(() -> new PrivateToolkit(variables, terminal).installed()));
    }

    /** The one that npm has put into the project, or into a folder above it. */
    private static Optional<Path> ofProject(Path folder) {
        for (Path place = folder; place != null; place = place.getParent()) {
            Path toolkit = place.resolve("node_modules/aws-cdk");
            if (Files.isRegularFile(toolkit.resolve("package.json"))) {
                return isSupported(toolkit.resolve("package.json"))
                        ? Optional.of(toolkit.resolve("bin/cdk"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean isSupported(Path description) {
        try {
            JsonNode read = new ObjectMapper().readTree(Files.readString(description));
            Matcher numbers = NUMBERS.matcher(read.path("version").asText());
            return numbers.matches() && Integer.parseInt(numbers.group(1)) >= OLDEST_MINOR;
        } catch (IOException e) {
            return false;
        }
    }

    /** The words that start it with {@code arguments}. */
    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(node.toString(), script.toString()));
        command.addAll(arguments);
        return command;
    }
}
