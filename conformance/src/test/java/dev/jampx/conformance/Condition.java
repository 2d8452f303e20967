package dev.jampx.conformance;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.model.ListShape;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.ValueType;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** When a deliberate difference may be one: what must hold for the model and the field that its path names. */
enum Condition {
    DEFAULT_VALUE("{f} of {M} is required and has a default value") {
        @Override
        boolean holds(Data data, Matcher path, Difference difference) {
            return fields(data, path)
                            .anyMatch(field ->
                                    field.required() && field.defaultValue().isPresent())
                    && difference.amplify().equals(difference.jampx().map(type -> type + "!"));
        }
    },
    IMPLIED_OWNERS("{f} of {M} is a list of owners that nobody declared") {
        @Override
        boolean holds(Data data, Matcher path, Difference difference) {
            return fields(data, path).anyMatch(Condition::isImpliedList);
        }
    },
    IMPLIED_OWNERS_OF_SUBSCRIPTION("{f} of the model of {s} is a list of owners that nobody declared") {
        @Override
        boolean holds(Data data, Matcher path, Difference difference) {
            return data.models().stream()
                    .filter(model -> Arrays.stream(MutationOperation.values())
                            .map(new ModelNames(model.name())::subscription)
                            .anyMatch(path.group("s")::equals))
                    .flatMap(model -> model.fields().stream())
                    .anyMatch(field -> field.name().equals(path.group("f")) && isImpliedList(field));
        }
    },
    MISSING_ENUM_INPUT("{M} is an enum of which a model has a list") {
        @Override
        boolean holds(Data data, Matcher path, Difference difference) {
            return difference.amplify().isEmpty()
                    && data.models().stream()
                            .flatMap(model -> model.fields().stream())
                            .anyMatch(field -> field.list() != ListShape.SINGLE
                                    && field.type() instanceof ValueType.Enumeration
                                    && ((ValueType.Enumeration) field.type())
                                            .name()
                                            .equals(path.group("M").replaceFirst("List$", "")));
        }
    };

    private final String phrase;

    Condition(String phrase) {
        this.phrase = phrase;
    }

    /** The condition that is written as {@code phrase}. */
    static Condition of(String phrase) {
        return Arrays.stream(values())
                .filter(condition -> condition.phrase.equals(phrase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no condition '" + phrase + "'; there are "
                        + Arrays.stream(values()).map(each -> each.phrase).toList()));
    }

    /**
     * Whether the difference may be one.
     *
     * @param data the definition as jampx resolved it
     * @param path the path of the difference with the names it has in the places of the model and the field
     */
    abstract boolean holds(Data data, Matcher path, Difference difference);

    /** The models whose names, with a capital first letter or as written, stand in the path. */
    private static Stream<Model> models(Data data, Matcher path) {
        String name = path.group("M");
        return data.models().stream()
                .filter(model ->
                        model.name().equals(name) || capitalized(model.name()).equals(name));
    }

    private static Stream<Field> fields(Data data, Matcher path) {
        return models(data, path).flatMap(model -> model.fields().stream()).filter(field -> field.name()
                .equals(path.group("f")));
    }

    private static boolean isImpliedList(Field field) {
        return field.origin() == Field.Origin.OWNER && field.list() != ListShape.SINGLE;
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
