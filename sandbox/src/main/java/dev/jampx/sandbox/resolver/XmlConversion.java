package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * {@code util.xml}: elements and attributes become fields, elements of one name a list, numbers and truth values what they
 * are. Text beside elements or attributes is the field {@code content}.
 */
final class XmlConversion {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?");
    private static final int DEEPEST = 500;

    private XmlConversion() {}

    static String toJson(String xml) {
        try {
            return read(xml).toString();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Not XML: " + e.getMessage(), e);
        }
    }

    private static ObjectNode read(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Entities would read files of this machine, or grow without end.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element(""));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(started(reader, open.size()));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    Element ended = open.pop();
                    open.element().add(ended.name, ended.value());
                }
                default -> {}
            }
        }
        return open.pop().fields;
    }

    private static Element started(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("more than " + DEEPEST + " elements inside each other");
        }
        Element element = new Element(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.add(reader.getAttributeLocalName(i), scalar(reader.getAttributeValue(i)));
        }
        return element;
    }

    private static JsonNode scalar(String text) {
        if (text.equals("true") || text.equals("false")) {
            return NODES.booleanNode(text.equals("true"));
        }
        if (!NUMBER.matcher(text).matches()) {
            return NODES.textNode(text);
        }
        return text.indexOf('.') < 0
                ? NODES.numberNode(Long.parseLong(text))
                : NODES.numberNode(new BigDecimal(text).doubleValue());
    }

    /** An element that has begun. */
    private static final class Element {

        private final String name;
        private final ObjectNode fields = NODES.objectNode();
        private final StringBuilder text = new StringBuilder();

        Element(String name) {
            this.name = name;
        }

        void add(String field, JsonNode value) {
            JsonNode before = fields.get(field);
            if (before == null) {
                fields.set(field, value);
            } else if (before instanceof ArrayNode list) {
                list.add(value);
            } else {
                fields.set(field, NODES.arrayNode().add(before).add(value));
            }
        }

        JsonNode value() {
            String content = text.toString().strip();
            if (fields.isEmpty()) {
                return scalar(content);
            }
            if (!content.isEmpty()) {
                add("content", scalar(content));
            }
            return fields;
        }
    }
}
