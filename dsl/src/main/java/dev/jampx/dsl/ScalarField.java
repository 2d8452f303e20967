package dev.jampx.dsl;

/** A field that holds one value, such as {@code a.id()}; it may be null unless {@link #required()}. */
public sealed interface ScalarField extends ValueField<ScalarField> permits ScalarDeclaration {

    /** Turns the value into a list of values: {@code a.id().array()} is {@code [ID]}. Amplify: {@code .array()}. */
    ListField array();
}
