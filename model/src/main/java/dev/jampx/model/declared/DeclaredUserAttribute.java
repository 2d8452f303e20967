package dev.jampx.model.declared;

import dev.jampx.model.auth.AttributeDataType;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was written of an attribute of users.
 *
 * @param name what Cognito calls a standard attribute, such as {@code given_name}; what a custom one is called in the definition, such as
 *     {@code custom:plan}
 * @param dataType what the value of a custom attribute is; empty for a standard one
 * @param required whether every user has it
 * @param mutable whether it can be changed
 * @param least the least number or length
 * @param most the greatest number or length
 * @param site where it was written
 */
public record DeclaredUserAttribute(
        String name,
        Optional<AttributeDataType> dataType,
        boolean required,
        boolean mutable,
        OptionalLong least,
        OptionalLong most,
        SourceLocation site) {}
