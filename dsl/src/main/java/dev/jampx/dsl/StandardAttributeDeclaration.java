package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredUserAttribute;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;
import java.util.OptionalLong;

/** A standard attribute as it was written. */
record StandardAttributeDeclaration(DeclaredUserAttribute declared) implements StandardAttribute {

    static StandardAttributeDeclaration start(dev.jampx.model.auth.StandardAttribute attribute, SourceLocation site) {
        return new StandardAttributeDeclaration(new DeclaredUserAttribute(
                attribute.cognitoName(),
                Optional.empty(),
                false,
                true,
                OptionalLong.empty(),
                OptionalLong.empty(),
                site));
    }

    @Override
    public StandardAttribute required() {
        return required(true);
    }

    @Override
    public StandardAttribute required(boolean required) {
        return with(required, declared.mutable());
    }

    @Override
    public StandardAttribute mutable(boolean mutable) {
        return with(declared.required(), mutable);
    }

    private StandardAttribute with(boolean required, boolean mutable) {
        return new StandardAttributeDeclaration(new DeclaredUserAttribute(
                declared.name(),
                declared.dataType(),
                required,
                mutable,
                declared.least(),
                declared.most(),
                declared.site()));
    }
}
