package dev.jampx.dsl;

/** A field that holds a list of values; the list may be null unless {@link #required()}. */
public sealed interface ListField extends FieldType permits ListDeclaration {

    /** Makes the list required: {@code a.string().array().required()} is {@code [String]!}. Amplify: {@code .required()}. */
    ListField required();
}
