package dev.jampx.dsl;

/** What the value of a custom attribute can be. Amplify: {@code dataType}. */
public sealed interface CustomAttributeTypes permits CustomAttributeVocabulary {

    /** A text. Amplify: {@code dataType: 'String'}. */
    StringAttribute string();

    /** A whole number. Amplify: {@code dataType: 'Number'}. */
    NumberAttribute number();

    /** True or false. Amplify: {@code dataType: 'Boolean'}. */
    CustomAttribute booleanType();

    /** A moment. Amplify: {@code dataType: 'DateTime'}. */
    CustomAttribute dateTime();
}
