package dev.jampx.appsync.schema;

/** A field of an input type or an argument of a field: a name and a type reference such as {@code [ID!]!}. */
record SdlValue(String name, String type) {

    String print() {
        return name + ": " + type;
    }
}
