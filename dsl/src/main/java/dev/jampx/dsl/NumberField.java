package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/** A field that holds one number, {@code a.integer()} or {@code a.floatType()}; it may be null unless {@link #required()}. */
public sealed interface NumberField extends ValueField<NumberField> permits NumberDeclaration {

    /** Turns the value into a list of values: {@code a.integer().array()} is {@code [Int]}. Amplify: {@code .array()}. */
    ListField array();

    /**
     * Says what every number must be like: {@code a.integer().validate(v -> v.gte(0).lt(100))}. What it gives has neither {@code array()}
     * nor {@code defaultValue(...)} any more: write the default value before. Amplify: {@code .validate(v => ...)}.
     *
     * @param conditions adds the conditions
     */
    ValidatedField validate(UnaryOperator<NumberValidation> conditions);
}
