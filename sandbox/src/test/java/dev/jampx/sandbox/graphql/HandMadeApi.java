package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.Access;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.DataSource;
import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.Table;
import dev.jampx.model.AuthorizationMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An API written by hand: a schema, and resolvers that mostly answer without the table. */
final class HandMadeApi {

    private static final String MODULE =
            """
            import { util, runtime } from '@aws-appsync/utils';
            export function request(ctx) {
              %s
            }
            export function response(ctx) {
              return ctx.result;
            }
            """;

    private final String sdl;
    private final List<Resolver> resolvers = new ArrayList<>();
    private AuthorizationMode defaultMode = AuthorizationMode.USER_POOL;
    private List<AuthorizationMode> additionalModes = List.of(AuthorizationMode.IAM);

    HandMadeApi(String sdl) {
        this.sdl = sdl;
    }

    /** A resolver whose request handler has the body {@code code}. */
    HandMadeApi resolver(String type, String field, String code) {
        resolvers.add(new Resolver.Unit(type, field, "things", MODULE.formatted(code)));
        return this;
    }

    /** A resolver that answers with the value of {@code expression}. */
    HandMadeApi answer(String type, String field, String expression) {
        return resolver(type, field, "runtime.earlyReturn(" + expression + ");");
    }

    HandMadeApi modes(AuthorizationMode first, AuthorizationMode... more) {
        defaultMode = first;
        additionalModes = List.of(more);
        return this;
    }

    CompiledApi compiled() {
        Table.Key key = new Table.Key(new Table.Attribute("id", Table.AttributeType.S), Optional.empty());
        return new CompiledApi(
                sdl,
                resolvers,
                List.of(new Table("Thing", key, List.of())),
                List.of(new DataSource.DynamoDb("things", "Thing")),
                new Access(defaultMode, additionalModes, List.of()));
    }

    LocalApi serve() {
        return new LocalApi(compiled());
    }
}
