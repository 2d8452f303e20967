package dev.jampx.dsl;

/** A field that leads to another model: {@code a.hasMany}, {@code a.hasOne} or {@code a.belongsTo}. */
public sealed interface RelationshipField extends FieldType permits RelationshipDeclaration {}
