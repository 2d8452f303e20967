package dev.jampx.client.model;

import org.jspecify.annotations.Nullable;

/** A value that knows how it is written in JSON: inputs, custom types, filters, and enums that may have values this client was not generated with. */
@FunctionalInterface
public interface WireValue {

    /** Maps, lists, strings, numbers, booleans and null. */
    @Nullable
    Object toWire();
}
