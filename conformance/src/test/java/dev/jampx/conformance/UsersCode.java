package dev.jampx.conformance;

import dev.jampx.appsync.HandlerSources;

/** Resolver code of users: what they write changes nothing of what is compared. */
public final class UsersCode {

    /** The same code in every file. */
    public static final HandlerSources EVERYWHERE = entry ->
            """
            export function request(ctx) {
              return { payload: ctx.args };
            }
            export function response(ctx) {
              return ctx.result;
            }
            """;

    private UsersCode() {}
}
