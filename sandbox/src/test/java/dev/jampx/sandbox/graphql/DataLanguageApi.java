package dev.jampx.sandbox.graphql;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;
import static dev.jampx.dsl.Jampx.defineFunction;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.ModelOperation;
import dev.jampx.dsl.Operation;
import dev.jampx.dsl.Projection;
import dev.jampx.dsl.Schema;
import dev.jampx.model.resolution.Resolution;
import java.util.List;

/** An API with something of every construct that takes effect when a request comes. */
final class DataLanguageApi {

    static final String AWKWARD = "it's \"quoted\" \\ with \u2028 and @type@";

    private static final FunctionDefinition GREET = defineFunction("greet").handler(DataLanguageApi.class);
    private static final FunctionDefinition SHOUT = defineFunction("shout").handler(DataLanguageApi.class);

    private static final Schema SCHEMA = a.schema()
            .add("Color", a.enumType("RED", "BLUE"))
            .add(
                    "Defaulted",
                    a.model()
                            .field("text", a.string().defaultValue(AWKWARD))
                            .field("must", a.string().required().defaultValue("there"))
                            .field("whole", a.integer().defaultValue(3))
                            .field("part", a.floatType().defaultValue(1.5))
                            .field("flag", a.booleanType().defaultValue(false))
                            .field("day", a.date().defaultValue("2020-02-29"))
                            .field("at", a.timestamp().defaultValue(7))
                            .field("data", a.json().defaultValue("{\"a\":[1,\"b\"]}")))
            .add(
                    "Checked",
                    a.model()
                            .field("code", a.string().defaultValue("abz").validate(v -> v.minLength(3, AWKWARD)
                                    .maxLength(5)
                                    .startsWith("a")
                                    .endsWith("z")
                                    .matches("^\\w+'?z$")))
                            .field(
                                    "age",
                                    a.integer()
                                            .validate(v -> v.gt(0).gte(1).lt(10).lte(9)))
                            .field("rate", a.floatType().validate(v -> v.positive()
                                    .lt(2.5))))
            .add(
                    "Indexed",
                    a.model()
                            .field("color", a.ref("Color"))
                            .field("note", a.string())
                            .field("city", a.string())
                            .field("size", a.integer())
                            .secondaryIndexes(index -> List.of(
                                    index.on("color")
                                            .sortKeys("city", "size")
                                            .name("byColor")
                                            .queryField("ofColor"),
                                    index.on("city")
                                            .name("byCity")
                                            .queryField("inCity")
                                            .projection(Projection.KEYS_ONLY),
                                    index.on("size").name("bySize").noQueryField())))
            .add(
                    "Limited",
                    a.model().field("text", a.string()).disableOperations(ModelOperation.LIST, ModelOperation.UPDATE))
            .add(
                    "Grouped",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.group("Admin"),
                                    allow.groups("Staff").withClaimIn("team").to(Operation.READ))))
            .add("Owned", a.model().field("text", a.string()).authorization(allow -> List.of(allow.owner())))
            .add(
                    "Mixed",
                    a.model()
                            .field("text", a.string())
                            .field("secret", a.string().authorization(allow -> List.of(allow.group("Admin"))))
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.authenticated())))
            .add("Reply", a.customType().field("text", a.string()))
            .add(
                    "greet",
                    a.query()
                            .argument("name", a.string().required())
                            .returns(a.ref("Reply"))
                            .handler(a.handler().function(GREET))
                            .authorization(allow -> List.of(allow.authenticated(), allow.publicApiKey())))
            .add(
                    "chain",
                    a.mutation()
                            .argument("name", a.string())
                            .returns(a.ref("Reply"))
                            .handler(a.handler().function(GREET), a.handler().function(SHOUT))
                            .authorization(allow -> List.of(allow.group("Admin"))))
            .add(
                    "later",
                    a.mutation()
                            .argument("name", a.string())
                            .handler(a.handler().function(GREET).async())
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "away",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function("somewhere-else"))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "scripted",
                    a.query()
                            .argument("id", a.id())
                            .returns(a.string())
                            .handler(
                                    a.handler().custom("./first.js"),
                                    a.handler().custom("./second.js").dataSource(a.ref("Limited")))
                            .authorization(allow -> List.of(allow.publicApiKey(), allow.group("Admin"))))
            .authorization(allow -> List.of(allow.authenticated()));

    private DataLanguageApi() {}

    static CompiledApi compiled() {
        Backend backend = defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admin", "Staff"),
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                        .apiKey(key -> key.expiresInDays(30))));
        return AppSyncCompiler.compile(Resolution.of(backend.declared()).data().orElseThrow(), DataLanguageApi::source);
    }

    private static String source(String entry) {
        return entry.endsWith("first.js")
                ? """
                import { util } from '@aws-appsync/utils';
                export function request(ctx) {
                  ctx.stash.seen = [ctx.stash.awsAppsyncApiId, ctx.stash.amplifyApiEnvironmentName];
                  return { payload: { id: ctx.args.id } };
                }
                export function response(ctx) {
                  return ctx.result.id;
                }
                """
                : """
                import { get } from '@aws-appsync/utils/dynamodb';
                export function request(ctx) {
                  return get({ key: { id: ctx.prev.result } });
                }
                export function response(ctx) {
                  return `${ctx.result?.text} by ${ctx.stash.seen.join('/')}`;
                }
                """;
    }
}
