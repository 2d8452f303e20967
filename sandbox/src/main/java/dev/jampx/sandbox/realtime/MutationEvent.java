package dev.jampx.sandbox.realtime;

/**
 * That a mutation has come to a result.
 *
 * @param field the field of the type {@code Mutation}
 * @param payload what the caller of the mutation selected of the result, fields by name: maps, lists, strings, numbers
 *     and booleans
 * @param size about how many bytes the payload takes
 */
public record MutationEvent(String field, Object payload, int size) {}
