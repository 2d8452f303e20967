package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The interfaces by which a builder is given what is required, one after the other, and then what else there is. */
final class BuilderSteps {

    private static final String LAST = "Build";

    private final FieldSet fields;
    private final List<ClientField> steps;
    private final Set<String> typeNames;

    BuilderSteps(FieldSet fields) {
        this.fields = fields;
        this.steps = fields.steps();
        this.typeNames =
                fields.type().fields().stream().map(ClientField::typeName).collect(Collectors.toSet());
    }

    /** The fields that have a step of their own. */
    List<ClientField> fields() {
        return steps;
    }

    /** The interface of the step that takes {@code field}. */
    String nameOf(ClientField field) {
        return name(field.name());
    }

    /** The interface of the last step, which takes all that is not required. */
    String last() {
        return name(LAST);
    }

    /** The interface that the builder starts with. */
    String first() {
        return after(-1);
    }

    /** The interface of the step after the step with the index {@code step}. */
    String after(int step) {
        return step + 1 < steps.size() ? nameOf(steps.get(step + 1)) : last();
    }

    private String name(String field) {
        String name = WordCase.pascal(field);
        return typeNames.contains(name + "Step") ? name + "BuildStep" : name + "Step";
    }

    List<JavaType> interfaces() {
        List<JavaType> interfaces = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            JavaType step = new JavaType("public interface " + nameOf(steps.get(i)));
            step.block(setter(after(i), steps.get(i)));
            interfaces.add(step);
        }
        interfaces.add(lastInterface());
        return interfaces;
    }

    private JavaType lastInterface() {
        List<String> methods = new ArrayList<>();
        methods.add(fields.type().name() + " build();");
        if (fields.managedId()) {
            methods.add(last() + " id(String id);");
        }
        fields.optional().forEach(field -> methods.add(setter(last(), field)));
        JavaType last = new JavaType("public interface " + last());
        last.block(String.join("\n", methods));
        return last;
    }

    private String setter(String result, ClientField field) {
        String name = Accessors.setter(field);
        return result + " " + name + "(" + fields.types().value(field) + " " + name + ");";
    }
}
