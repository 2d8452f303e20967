package dev.jampx.appsync.schema;

import dev.jampx.model.ListShape;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.ValueType;
import java.util.Optional;

/** The places where a field is compared. Amplify compares lists of enums in each of them in another way. */
enum Comparison {
    /** The filter of a model's list and the condition of its mutations: a list that is always there counts as a value. */
    OWN {
        @Override
        String enumInput(Field field, String name, EnumInputs enums) {
            return field.list() == ListShape.OPTIONAL_LIST ? enums.list(name) : enums.value(name);
        }
    },
    /** The filter of an index. */
    INDEX {
        @Override
        String enumInput(Field field, String name, EnumInputs enums) {
            return field.list() == ListShape.SINGLE ? enums.value(name) : enums.list(name);
        }
    },
    /** The filter of a relationship: every list counts as a value. */
    RELATIONSHIP {
        @Override
        String enumInput(Field field, String name, EnumInputs enums) {
            return enums.value(name);
        }
    },
    /** The filter of a subscription: enums are text. */
    SUBSCRIPTION {
        @Override
        String enumInput(Field field, String name, EnumInputs enums) {
            return scalarInput(ScalarFamily.STRING);
        }

        @Override
        String scalarInput(ScalarFamily family) {
            return family.subscriptionFilterInput();
        }
    };

    /** The input that compares {@code field}; objects cannot be compared. */
    Optional<SdlValue> of(Field field, EnumInputs enums) {
        return field.type()
                .accept(new ValueType.Visitor<Optional<String>>() {
                    @Override
                    public Optional<String> scalar(ValueType.Scalar scalar) {
                        return Optional.of(scalarInput(ScalarFamily.of(scalar)));
                    }

                    @Override
                    public Optional<String> enumeration(ValueType.Enumeration enumeration) {
                        return Optional.of(enumInput(field, enumeration.name(), enums));
                    }

                    @Override
                    public Optional<String> custom(ValueType.Custom custom) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<String> input(ValueType.Input input) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<String> model(ValueType.OfModel model) {
                        return Optional.empty();
                    }
                })
                .map(input -> new SdlValue(field.name(), input));
    }

    abstract String enumInput(Field field, String name, EnumInputs enums);

    String scalarInput(ScalarFamily family) {
        return family.filterInput();
    }
}
