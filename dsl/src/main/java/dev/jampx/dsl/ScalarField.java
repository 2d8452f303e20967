package dev.jampx.dsl;

/** A field that holds one value, such as {@code a.string()}; it may be null unless {@link #required()}. */
public sealed interface ScalarField extends FieldType permits ScalarDeclaration {

    /**
     * Makes the value required. Before {@link #array()} it is the elements that are required: {@code a.string().required().array()} is
     * {@code [String!]}. Amplify: {@code .required()}.
     */
    ScalarField required();

    /** Turns the value into a list of values: {@code a.string().array()} is {@code [String]}. Amplify: {@code .array()}. */
    ListField array();
}
