package dev.jampx.client.operation;

/** Which fields of a row are read. Generated clients have one for each model; it always names the model's own fields. */
@FunctionalInterface
public interface Selection {

    /** The selection set, without its braces. */
    String text();
}
