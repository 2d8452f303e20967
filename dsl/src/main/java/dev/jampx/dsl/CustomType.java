package dev.jampx.dsl;

/**
 * A type without a table: a structured value of a field, an argument or a result, or an entry of the schema to which {@code a.ref}
 * refers. Amplify: {@code a.customType({...})}.
 *
 * <pre>{@code
 * a.customType().field("lat", a.floatType().required()).field("long", a.floatType().required())
 * }</pre>
 */
public sealed interface CustomType extends ValueType, SchemaEntry permits CustomTypeDeclaration {

    /**
     * Adds a field. Amplify: a property of the object given to {@code a.customType}.
     *
     * @param name the field's name: letters, digits and {@code _}, not beginning with a digit, once in the type
     * @param type what it holds: a scalar, an enum, a reference to one, or another custom type
     */
    CustomType field(String name, ValueType type);
}
