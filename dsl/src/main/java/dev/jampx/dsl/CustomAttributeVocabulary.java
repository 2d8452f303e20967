package dev.jampx.dsl;

import dev.jampx.model.auth.AttributeDataType;

/** Starts custom attributes; it holds nothing. */
enum CustomAttributeVocabulary implements CustomAttributeTypes {
    START;

    @Override
    public StringAttribute string() {
        return CustomAttributeDeclaration.start(AttributeDataType.STRING);
    }

    @Override
    public NumberAttribute number() {
        return CustomAttributeDeclaration.start(AttributeDataType.NUMBER);
    }

    @Override
    public CustomAttribute booleanType() {
        return CustomAttributeDeclaration.start(AttributeDataType.BOOLEAN);
    }

    @Override
    public CustomAttribute dateTime() {
        return CustomAttributeDeclaration.start(AttributeDataType.DATE_TIME);
    }
}
