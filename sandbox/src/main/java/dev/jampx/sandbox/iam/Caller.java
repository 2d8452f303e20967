package dev.jampx.sandbox.iam;

/** Who a request comes from, going by its AWS signature (Signature Version 4). */
public sealed interface Caller {

    /** Signed with the credentials of the function {@code function}: held to that function's role. */
    record Function(String function) implements Caller {}

    /** Signed with any other credentials: the developer at the keyboard, who may do everything. */
    record Administrator() implements Caller {}

    /** Not signed. */
    record Unsigned() implements Caller {}

    /** Signed with a function's credentials, but the signature does not fit the request; {@code message} says why. */
    record Forged(String message) implements Caller {}
}
