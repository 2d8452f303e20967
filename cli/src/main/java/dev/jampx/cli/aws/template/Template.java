package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** A CloudFormation template, never changed once it is read. */
public final class Template {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESOURCES = "Resources";

    private final ObjectNode json;
    private final OptionalLong size;

    private Template(ObjectNode json, OptionalLong size) {
        this.json = json;
        this.size = size;
    }

    /**
     * Reads a template.
     *
     * @throws UnreadableTemplateException if it is not a JSON object
     */
    public static Template parse(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return new Template(object, OptionalLong.of(bytes(text)));
            }
            throw new UnreadableTemplateException("the template is not a JSON object");
        } catch (JsonProcessingException e) {
            throw new UnreadableTemplateException("the template is not JSON: " + e.getOriginalMessage());
        }
    }

    /** A template of {@code json}, which is copied. */
    public static Template of(ObjectNode json) {
        return new Template(json.deepCopy(), OptionalLong.empty());
    }

    /** Its resources by logical id, in the template's order. */
    public Map<String, Resource> resources() {
        Map<String, Resource> resources = new LinkedHashMap<>();
        json.path(RESOURCES).properties().forEach(entry -> {
            if (entry.getValue() instanceof ObjectNode resource) {
                resources.put(entry.getKey(), new Resource(entry.getKey(), resource));
            }
        });
        return Collections.unmodifiableMap(resources);
    }

    /** One resource. */
    public Optional<Resource> resource(String logicalId) {
        return json.path(RESOURCES).path(logicalId) instanceof ObjectNode resource
                ? Optional.of(new Resource(logicalId, resource))
                : Optional.empty();
    }

    /** The names of the parameters. */
    public Set<String> parameters() {
        return names("Parameters");
    }

    /** Whether there is a parameter of that name. */
    boolean hasParameter(String name) {
        return json.path("Parameters").has(name);
    }

    /** The names of the outputs. */
    public Set<String> outputs() {
        return names("Outputs");
    }

    /** What an output says; a missing node if there is no such output. */
    public JsonNode output(String name) {
        return json.path("Outputs").path(name).path("Value");
    }

    /** A section such as {@code Metadata}, not to be changed; a missing node if there is none. */
    public JsonNode section(String name) {
        return json.path(name);
    }

    /** How many bytes it has where it comes from, or as {@link #text()} if it was put together here. */
    public long size() {
        return size.orElseGet(() -> bytes(text()));
    }

    /** The template on one line. */
    public String text() {
        return json.toString();
    }

    /** A copy of the whole. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    /** The same with this resource in the place of the one of its name, if there is one. */
    public Template with(Resource resource) {
        return with(List.of(resource));
    }

    /** The same with these resources in the places of those of their names. */
    public Template with(Collection<Resource> resources) {
        ObjectNode copy = json.deepCopy();
        ObjectNode all = copy.withObjectProperty(RESOURCES);
        resources.forEach(resource -> all.set(resource.logicalId(), resource.json()));
        return new Template(copy, OptionalLong.empty());
    }

    /** The same with this in the place of the output {@code name}. */
    public Template withOutput(String name, JsonNode output) {
        ObjectNode copy = json.deepCopy();
        copy.withObjectProperty("Outputs").set(name, output);
        return new Template(copy, OptionalLong.empty());
    }

    private Set<String> names(String section) {
        Set<String> names = new TreeSet<>();
        json.path(section).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Template template && template.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
