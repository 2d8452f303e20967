package dev.jampx.cli.aws.deployment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.aws.outputs.OutputsFormat;
import dev.jampx.cli.aws.outputs.OutputsVersion;
import dev.jampx.cli.project.AtomicFile;
import java.nio.file.Path;

/**
 * Where the outputs document goes, and how.
 *
 * @param folder the folder, absolute
 */
public record OutputsTarget(Path folder, OutputsFormat format, OutputsVersion version) {

    /** The file. */
    public Path file() {
        return folder.resolve(format.fileName());
    }

    /** Writes {@code document}, and gives the text that was written. */
    public String write(ObjectNode document) {
        String text = format.text(document);
        AtomicFile.write(file(), text);
        return text;
    }
}
