package dev.jampx.sandbox.wire.constraint;

import com.fasterxml.jackson.databind.JsonNode;

/** A JSON object of which the API says nothing. */
record DocumentShape() implements Shape {

    @Override
    public JsonNode read(JsonNode value) {
        return StructureShape.object(value);
    }

    @Override
    public void check(JsonNode value, String path, Violations violations) {
        // It may be anything.
    }

    @Override
    public boolean sensitive() {
        return true;
    }

    @Override
    public String shown(JsonNode value) {
        return value.toString();
    }
}
