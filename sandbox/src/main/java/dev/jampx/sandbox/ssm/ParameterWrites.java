package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The operations that change parameters. */
final class ParameterWrites {

    private static final int LONGEST_VALUE = 4096;

    private final ParameterStore store;

    ParameterWrites(ParameterStore store) {
        this.store = store;
    }

    /** {@code PutParameter}. */
    ObjectNode put(Input input, Access access) {
        String name = Selector.parse(input.text("Name")).name();
        access.require("PutParameter", name);
        ParameterName.check(name);
        String value = input.text("Value");
        Optional<ParameterType> wanted = input.optionalText("Type").flatMap(ParameterType::of);
        // Between the look and the write nobody else may set it: that it is new is what the answer says.
        synchronized (store) {
            Optional<Parameter> known = store.get(name);
            if (known.isPresent() && !input.flag("Overwrite")) {
                throw new SsmFailure(
                        "ParameterAlreadyExists",
                        "The parameter already exists. To overwrite this value, set the overwrite option in the request to"
                                + " true.");
            }
            ParameterType type = type(known, wanted);
            String pattern = input.optionalText("AllowedPattern")
                    .or(() -> known.map(Parameter::allowedPattern))
                    .orElse("");
            checkValue(value, pattern);
            String description = input.optionalText("Description")
                    .or(() -> known.map(Parameter::description))
                    .orElse("");
            return JsonNodeFactory.instance
                    .objectNode()
                    .put(
                            "Version",
                            store.put(name, type, value, description, pattern).version())
                    .put("Tier", "Standard");
        }
    }

    private static ParameterType type(Optional<Parameter> known, Optional<ParameterType> wanted) {
        if (known.isEmpty()) {
            return wanted.orElseThrow(
                    () -> SsmFailure.validation("A parameter type is required when you create a parameter."));
        }
        ParameterType type = known.get().type();
        if (wanted.isPresent() && wanted.get() != type) {
            throw new SsmFailure(
                    "HierarchyTypeMismatchException",
                    "Parameter Store does not support changing a parameter type in a hierarchy. For example, you can't change"
                            + " a parameter from a String type to a SecureString type. You must create a new, unique"
                            + " parameter.");
        }
        return type;
    }

    private static void checkValue(String value, String pattern) {
        if (value.length() > LONGEST_VALUE) {
            throw SsmFailure.validation(
                    "Standard tier parameters support a maximum parameter value of 4096 characters. To"
                            + " create a larger parameter value, upgrade the parameter to use the advanced-parameter tier.");
        }
        try {
            if (!pattern.isEmpty() && !Pattern.matches(pattern, value)) {
                throw new SsmFailure(
                        "ParameterPatternMismatchException",
                        "Parameter value, cannot be validated against allowedPattern: " + pattern);
            }
        } catch (PatternSyntaxException e) {
            throw new SsmFailure(
                    "InvalidAllowedPatternException", "The request does not meet the regular expression requirement.");
        }
    }

    /** {@code DeleteParameter}. */
    ObjectNode remove(Input input, Access access) {
        String name = Selector.parse(input.text("Name")).name();
        access.require("DeleteParameter", name);
        if (!store.remove(name)) {
            throw SsmFailure.notFound();
        }
        return JsonNodeFactory.instance.objectNode();
    }

    /** {@code DeleteParameters}. */
    ObjectNode removeSeveral(Input input, Access access) {
        List<String> names = input.texts("Names");
        names.forEach(
                name -> access.require("DeleteParameters", Selector.parse(name).name()));
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode deleted = document.putArray("DeletedParameters");
        ArrayNode invalid = document.putArray("InvalidParameters");
        for (String name : new LinkedHashSet<>(names)) {
            (store.remove(Selector.parse(name).name()) ? deleted : invalid).add(name);
        }
        return document;
    }
}
