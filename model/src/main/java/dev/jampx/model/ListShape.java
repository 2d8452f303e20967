package dev.jampx.model;

/** Whether a field holds one value or a list, and whether the list itself may be absent. */
public enum ListShape {
    /** One value. */
    SINGLE,
    /** A list that may be null: {@code [T]}. */
    OPTIONAL_LIST,
    /** A list that is always there: {@code [T]!}. */
    REQUIRED_LIST
}
