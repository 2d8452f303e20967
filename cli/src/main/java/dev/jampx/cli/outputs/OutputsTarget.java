package dev.jampx.cli.outputs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.project.AtomicFile;
import java.nio.file.Path;

/**
 * Where the outputs go, and how.
 *
 * @param folder the folder, absolute
 * @param format a format that takes the version
 */
public record OutputsTarget(Path folder, OutputsFormat format, OutputsVersion version) {

    public OutputsTarget {
        if (!format.takes(version)) {
            throw new IllegalArgumentException(format + " does not take " + version);
        }
    }

    /** The file. */
    public Path file() {
        String name = version == OutputsVersion.V0 ? "amplifyconfiguration" : "amplify_outputs";
        return folder.resolve(name + "." + format.extension());
    }

    /** The text of {@code document}, which is in the version that is asked for, or in the newest for {@link OutputsVersion#V0}. */
    private String text(ObjectNode document) {
        if (version == OutputsVersion.V0) {
            return ClassicText.of(ClassicOutputs.of(document), format);
        }
        String json = PrettyJson.text(document);
        // A raw string: dollar signs are nothing special in it.
        return format == OutputsFormat.DART ? "const amplifyConfig = r'''" + json + "''';" : json;
    }

    /** Writes {@code document}, which is in that version (see {@link EarlierVersion}), and gives the text that was written. */
    public String write(ObjectNode document) {
        String text = text(document);
        AtomicFile.write(file(), text);
        return text;
    }
}
