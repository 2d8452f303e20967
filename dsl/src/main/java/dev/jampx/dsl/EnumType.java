package dev.jampx.dsl;

/**
 * A choice of words, GraphQL {@code enum}: the type of a field, an argument or a result, or an entry of the schema to which
 * {@code a.ref} refers. Amplify: {@code a.enum(['OPEN', 'DONE'])}.
 *
 * <p>It has no {@code required()} and no {@code array()}; the schema's entry does, by {@code a.ref("Status").required()}.
 */
public sealed interface EnumType extends ValueType, SchemaEntry permits EnumDeclaration {}
