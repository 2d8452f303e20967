package dev.jampx.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a project is called, which the names of its stacks begin with. */
public final class ProjectName {

    private static final String ARTIFACT_ID = "artifactId";
    private static final int DEPTH_OF_ARTIFACT_ID = 2;

    private ProjectName() {}

    /** The artifact of Maven's description of {@code project}; without one, the name of its folder. */
    public static String of(Project project) {
        return artifactId(project)
                .orElseGet(() -> String.valueOf(project.folder().getFileName()));
    }

    private static Optional<String> artifactId(Project project) {
        if (!Files.isRegularFile(project.pom())) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream content = Files.newInputStream(project.pom())) {
            XMLStreamReader pom = factory.createXMLStreamReader(content);
            int depth = 0;
            while (pom.hasNext()) {
                int event = pom.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth == DEPTH_OF_ARTIFACT_ID && pom.getLocalName().equals(ARTIFACT_ID)) {
                        return Optional.of(pom.getElementText().strip());
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return Optional.empty();
        } catch (IOException | XMLStreamException e) {
            // Whoever asks Maven hears what is wrong with it.
            return Optional.empty();
        }
    }
}
