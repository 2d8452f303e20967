package dev.jampx.dsl;

import java.util.function.UnaryOperator;

/** A field that holds one text, {@code a.string()}; it may be null unless {@link #required()}. */
public sealed interface StringField extends ValueField<StringField> permits StringDeclaration {

    /** Turns the value into a list of values: {@code a.string().array()} is {@code [String]}. Amplify: {@code .array()}. */
    ListField array();

    /**
     * Says what every text must be like: {@code a.string().validate(v -> v.minLength(2).matches("^[a-z]+$"))}. What it gives has neither
     * {@code array()} nor {@code defaultValue(...)} any more: write the default value before. Amplify: {@code .validate(v => ...)}.
     *
     * @param conditions adds the conditions
     */
    ValidatedField validate(UnaryOperator<StringValidation> conditions);
}
