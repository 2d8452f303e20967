package dev.jampx.cli.outputs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.JampxVersion;

/** The files of version 0, the classic outputs. */
final class ClassicText {

    private ClassicText() {}

    /** The text of {@code classic} in {@code format}. */
    static String of(ObjectNode classic, OutputsFormat format) {
        return switch (format) {
            case JSON -> PrettyJson.text(classic);
            case TS, MJS -> {
                String newLine = System.lineSeparator();
                yield "const amplifyConfig = " + PrettyJson.text(classic) + newLine + "export default amplifyConfig;"
                        + newLine;
            }
            case JSON_MOBILE -> PrettyJson.text(mobile(classic));
            case DART ->
                "const amplifyConfig = r'''" + PrettyJson.text(mobile(classic))
                        + "''';\n\nconst amplifyconfig = amplifyConfig;";
        };
    }

    private static ObjectNode mobile(ObjectNode classic) {
        return MobileOutputs.of(classic, "jampx/" + JampxVersion.current());
    }
}
