package dev.jampx.dsl;

import dev.jampx.model.auth.AttributeDataType;
import dev.jampx.model.declared.DeclaredUserAttribute;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;
import java.util.OptionalLong;

/** A custom attribute as it was written, but for its name. */
record CustomAttributeDeclaration(AttributeDataType dataType, boolean changeable, OptionalLong least, OptionalLong most)
        implements StringAttribute, NumberAttribute {

    static CustomAttributeDeclaration start(AttributeDataType dataType) {
        return new CustomAttributeDeclaration(dataType, true, OptionalLong.empty(), OptionalLong.empty());
    }

    DeclaredUserAttribute named(String name, SourceLocation site) {
        return new DeclaredUserAttribute(name, Optional.of(dataType), false, changeable, least, most, site);
    }

    @Override
    public CustomAttributeDeclaration minLen(int characters) {
        return min(characters);
    }

    @Override
    public CustomAttributeDeclaration maxLen(int characters) {
        return max(characters);
    }

    @Override
    public CustomAttributeDeclaration min(long number) {
        return new CustomAttributeDeclaration(dataType, changeable, OptionalLong.of(number), most);
    }

    @Override
    public CustomAttributeDeclaration max(long number) {
        return new CustomAttributeDeclaration(dataType, changeable, least, OptionalLong.of(number));
    }

    @Override
    public CustomAttributeDeclaration mutable(boolean mutable) {
        return new CustomAttributeDeclaration(dataType, mutable, least, most);
    }
}
