package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.Access;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.DataSource;
import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.Table;
import dev.jampx.appsync.authorization.IdentityPoolPermissions;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.sandbox.lambda.FunctionCalls;
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
    private Optional<AuthorizationModes.ApiKey> apiKey = Optional.empty();
    private Optional<AuthorizationModes.Oidc> oidc = Optional.empty();
    private Optional<AuthorizationModes.Lambda> lambda = Optional.empty();
    private IdentityPoolPermissions identityPool = new IdentityPoolPermissions(List.of(), List.of());

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

    HandMadeApi apiKey(int days) {
        apiKey = Optional.of(new AuthorizationModes.ApiKey(days, Optional.empty()));
        return this;
    }

    HandMadeApi oidc(AuthorizationModes.Oidc settings) {
        oidc = Optional.of(settings);
        return this;
    }

    /** The authorizer {@code judge}. */
    HandMadeApi judge(int seconds) {
        lambda = Optional.of(new AuthorizationModes.Lambda("judge", seconds));
        return this;
    }

    HandMadeApi identityPool(List<String> guest, List<String> signedIn) {
        identityPool = new IdentityPoolPermissions(guest, signedIn);
        return this;
    }

    CompiledApi compiled() {
        Table.Key key = new Table.Key(new Table.Attribute("id", Table.AttributeType.S), Optional.empty());
        return new CompiledApi(
                sdl,
                resolvers,
                List.of(new Table("Thing", key, List.of())),
                List.of(new DataSource.DynamoDb("things", "Thing")),
                new Access(
                        new AuthorizationModes(defaultMode, additionalModes, apiKey, oidc, lambda),
                        List.of(),
                        identityPool));
    }

    LocalApi serve(FunctionCalls functions) {
        return new LocalApi(compiled(), functions);
    }

    LocalApi serve() {
        return new LocalApi(compiled());
    }
}
