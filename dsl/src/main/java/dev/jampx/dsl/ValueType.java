package dev.jampx.dsl;

/**
 * A value or a list of values: what a field of a model or of a custom type holds, what an argument takes and what an operation returns.
 */
public sealed interface ValueType extends FieldType
        permits ValueField, ValidatedField, RefType, RefListType, EnumType, CustomType {}
