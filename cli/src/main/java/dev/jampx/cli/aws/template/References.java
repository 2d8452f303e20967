package dev.jampx.cli.aws.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the references in a value of a template: {@code Ref}, {@code Fn::GetAtt} and {@code Fn::Sub}. */
public final class References {

    /** {@code ${Name}} or {@code ${Name.Attribute}}, but not {@code ${!Literal}}. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^!}][^}]*)}");

    private static final String PSEUDO = "AWS::";

    private final List<Reference> found = new ArrayList<>();

    private References() {}

    /** All references of a resource, those of {@code DependsOn} last. */
    public static List<Reference> of(Resource resource) {
        References references = new References();
        references.walk("", resource.properties());
        resource.dependsOn().forEach(name -> references.add(Reference.DEPENDS_ON, name, Optional.empty()));
        return List.copyOf(references.found);
    }

    /**
     * All references in a value.
     *
     * @param property where the value stands
     */
    public static List<Reference> in(String property, JsonNode value) {
        References references = new References();
        references.walk(property, value);
        return List.copyOf(references.found);
    }

    private void walk(String property, JsonNode value) {
        if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                walk(join(property, String.valueOf(index)), value.get(index));
            }
        } else if (value.isObject()) {
            value.properties().forEach(entry -> visit(property, entry.getKey(), entry.getValue()));
        }
    }

    private void visit(String property, String key, JsonNode value) {
        switch (key) {
            case "Ref" -> add(property, value.asText(), Optional.empty());
            case "Fn::GetAtt" -> attribute(property, value);
            case "Fn::Sub" -> substitution(property, value);
            default -> walk(key.startsWith("Fn::") ? property : join(property, key), value);
        }
    }

    private void attribute(String property, JsonNode value) {
        if (value.isTextual()) {
            addDotted(property, value.asText());
        } else if (value.size() > 1) {
            add(property, value.get(0).asText(), Optional.of(value.get(1).asText()));
            walk(property, value.get(1));
        }
    }

    private void substitution(String property, JsonNode value) {
        Set<String> own = new HashSet<>();
        if (value.isArray()) {
            value.path(1).fieldNames().forEachRemaining(own::add);
            value.path(1).elements().forEachRemaining(item -> walk(property, item));
        }
        Matcher matcher = PLACEHOLDER.matcher(value.isArray() ? value.path(0).asText() : value.asText());
        while (matcher.find()) {
            if (!own.contains(matcher.group(1))) {
                addDotted(property, matcher.group(1));
            }
        }
    }

    private void addDotted(String property, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            add(property, name, Optional.empty());
        } else {
            add(property, name.substring(0, dot), Optional.of(name.substring(dot + 1)));
        }
    }

    private void add(String property, String target, Optional<String> attribute) {
        if (!target.startsWith(PSEUDO)) {
            found.add(new Reference(property, target, attribute));
        }
    }

    private static String join(String property, String part) {
        return property.isEmpty() ? part : property + "." + part;
    }
}
