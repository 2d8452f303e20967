package dev.jampx.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A {@code pom.xml} as a new project has it, which names no libraries but jampx's own. These are at hand, so that Maven need not be asked, nor have
 * them.
 */
final class PlainPom {

    private static final String JAMPX = "dev.jampx";
    private static final List<String> GROUP_OF_DEPENDENCY = List.of("project", "dependencies", "dependency", "groupId");

    /** What libraries can come from as well. */
    private static final Set<String> OTHER_SOURCES = Set.of("parent", "profiles");

    private PlainPom() {}

    /** Whether {@code pom} is one. */
    static boolean is(Path pom) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<String> groups = new ArrayList<>();
        try (InputStream content = Files.newInputStream(pom)) {
            XMLStreamReader reader = factory.createXMLStreamReader(content);
            Deque<String> path = new ArrayDeque<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    path.addLast(reader.getLocalName());
                    if (path.size() == 2 && OTHER_SOURCES.contains(reader.getLocalName())) {
                        return false;
                    }
                    if (List.copyOf(path).equals(GROUP_OF_DEPENDENCY)) {
                        groups.add(reader.getElementText().strip());
                        path.removeLast();
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    path.removeLast();
                }
            }
        } catch (IOException | XMLStreamException e) {
            // Maven says what is wrong with it.
            return false;
        }
        return !groups.isEmpty() && groups.stream().allMatch(JAMPX::equals);
    }
}
