package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;

/** What the values of one type are, in the published model of an API. */
sealed interface Shape permits ScalarShape, ListShape, MapShape, StructureShape, DocumentShape {

    /**
     * Reads a value as AWS does, which is lenient here and there.
     *
     * @param value not null
     * @return the value, of the type that it should have
     * @throws dev.jampx.sandbox.wire.ServiceFailure if it is of another type
     */
    JsonNode read(JsonNode value);

    /**
     * Holds a value to the constraints on it and on what is in it.
     *
     * @param value what {@link #read} gave
     * @param path where it is, such as {@code userAttributes.1.member.value}
     */
    void check(JsonNode value, String path, Violations violations);

    /** Whether messages keep it to themselves. */
    boolean sensitive();

    /** What messages show of it. */
    String shown(JsonNode value);
}
