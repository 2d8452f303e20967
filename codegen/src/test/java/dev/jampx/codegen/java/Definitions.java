package dev.jampx.codegen.java;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.codegen.GeneratedFile;
import dev.jampx.dsl.ModelType;
import dev.jampx.dsl.MutationOperation;
import dev.jampx.dsl.Schema;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.util.List;

/** Definitions that clients are generated of, and these clients. */
final class Definitions {

    private static final String RESOLVER =
            """
            export function request(ctx) {
              return { payload: null };
            }
            export function response(ctx) {
              return ctx.result;
            }
            """;

    private Definitions() {}

    /** The client of {@code schema}, of which signed-in users may do everything. */
    static List<GeneratedFile> client(Schema schema) {
        Data data = data(schema);
        return JavaClient.of(
                data, AppSyncCompiler.compile(data, entry -> RESOLVER).sdl(), "com.acme.faq");
    }

    static Data data(Schema schema) {
        return Resolution.of(defineBackend(
                                defineAuth().loginWith(login -> login.email()),
                                defineData(schema.authorization(allow -> List.of(allow.authenticated()))))
                        .declared())
                .data()
                .orElseThrow();
    }

    /** The models of the example Hero FAQ. */
    static Schema heroFaq() {
        return a.schema()
                .add(
                        "userModel",
                        a.model()
                                .field("userId", a.id())
                                .field("email", a.email().required())
                                .field("name", a.string())
                                .field("profileGroup", a.string())
                                .field("answers", a.hasMany("answerModel", "userId"))
                                .field("createdAt", a.datetime())
                                .field("updatedAt", a.datetime())
                                .identifier("userId"))
                .add(
                        "questionModel",
                        a.model()
                                .field("questionId", a.id())
                                .field("formId", a.id().required())
                                .field("position", a.integer().required())
                                .field("text", a.string().required())
                                .field("options", a.string().array().required())
                                .field("form", a.belongsTo("formModel", "formId"))
                                .field("answers", a.hasMany("answerModel", "questionId"))
                                .field("createdAt", a.datetime())
                                .field("updatedAt", a.datetime())
                                .identifier("questionId")
                                .secondaryIndexes(index -> List.of(
                                        index.on("formId").sortKeys("position").name("QuestionsByFormId"))))
                .add(
                        "answerModel",
                        a.model()
                                .field("answerId", a.id())
                                .field("questionId", a.id())
                                .field("userId", a.id())
                                .field("formId", a.id().required())
                                .field("selectedOptions", a.string().array().required())
                                .field("questions", a.belongsTo("questionModel", "questionId"))
                                .field("answeredby", a.belongsTo("userModel", "userId"))
                                .field("createdAt", a.datetime())
                                .field("updatedAt", a.datetime())
                                .identifier("answerId")
                                .secondaryIndexes(
                                        index -> List.of(index.on("formId").name("AnswersByFormId"))))
                .add(
                        "formModel",
                        a.model()
                                .field("formId", a.id())
                                .field("title", a.string().required())
                                .field("description", a.string())
                                .field("questions", a.hasMany("questionModel", "formId"))
                                .field("createdAt", a.datetime())
                                .field("updatedAt", a.datetime())
                                .identifier("formId"));
    }

    /** Custom types that are read and given, enums, and operations of every kind. */
    static Schema operations() {
        return a.schema()
                .add("Kind", a.enumType("NEWS", "inProgress", "class"))
                .add(
                        "Place",
                        a.customType()
                                .field("name", a.string().required())
                                .field("kind", a.ref("Kind"))
                                .field("inside", a.ref("Place"))
                                .field("near", a.ref("Place").array()))
                .add(
                        "Receipt",
                        a.customType()
                                .field("name", a.string())
                                .field("kind", a.ref("Kind").required()))
                .add("Post", a.model().field("text", a.string()).field("at", a.ref("Place")))
                .add(
                        "search",
                        a.query()
                                .argument("words", a.string().array().required())
                                .argument("near", a.ref("Place"))
                                .returns(a.ref("Post").array())
                                .handler(a.handler().custom("./search.js"))
                                .authorization(allow -> List.of(allow.authenticated())))
                .add(
                        "publish",
                        a.mutation()
                                .argument("kind", a.ref("Kind").required())
                                .returns(a.ref("Receipt"))
                                .handler(a.handler().custom("./publish.js"))
                                .authorization(allow -> List.of(allow.authenticated())))
                .add(
                        "receive",
                        a.subscription()
                                .argument("name", a.string())
                                .forSource(a.ref("publish"))
                                .handler(a.handler().custom("./receive.js"))
                                .authorization(allow -> List.of(allow.authenticated())));
    }

    /** Composite keys, owners, and a model whose indexes have a filter of their own. */
    static Schema keys() {
        return a.schema()
                .add(
                        "visit",
                        a.model()
                                .field("site", a.string().required())
                                .field("day", a.date().required())
                                .field("number", a.integer().required())
                                .field("page", a.url())
                                .field("seconds", a.timestamp())
                                .identifier("site", "day", "number")
                                .secondaryIndexes(index -> List.of(
                                        index.on("page").sortKeys("site", "day").queryField("visitsOfPage")))
                                .authorization(allow -> List.of(allow.owner(), allow.ownerDefinedIn("guide"))));
    }

    /** Names that mean something in Java, in a client, or in a file system. */
    static Schema oddNames() {
        ModelType members = a.model();
        for (String name : List.of(
                "class",
                "int",
                "getClass",
                "hashCode",
                "wait",
                "notify",
                "notifyAll",
                "clone",
                "finalize",
                "builder",
                "toWire",
                "toUpdate",
                "build",
                "row",
                "client",
                "value",
                "equals",
                "with",
                "text",
                "selection",
                "filter",
                "limit",
                "nextToken",
                "options",
                "chosen",
                "input",
                "java",
                "dev",
                "com",
                "List",
                "a_b",
                "aB",
                "AB",
                "a__b",
                "URL",
                "HTMLPage",
                "x_1",
                "x1",
                "_leading",
                "trailing_",
                "true_",
                "null_",
                "of",
                "decode",
                "components",
                "record",
                "sealed",
                "var",
                "yield",
                "String",
                "condition")) {
            members = members.field(name, a.string());
        }
        Schema schema = a.schema().add("Words", members);
        for (String name : List.of(
                "Page",
                "Filter",
                "Selection",
                "Builder",
                "Known",
                "Record",
                "Override",
                "Integer",
                "Object",
                "List",
                "Map",
                "Optional",
                "Stream",
                "Consumer",
                "Flow",
                "Scalars",
                "RootField",
                "ToOne",
                "WireValue",
                "JsonNode",
                "GraphQlClient",
                "DataClient",
                "Queries",
                "Operations",
                "Data",
                "snake_case",
                "SnakeCase",
                "snakecase",
                "X_1",
                "lower",
                "GET",
                "LIST",
                "CREATE",
                "Nullable",
                "UUID",
                "Observable")) {
            schema = schema.add(name, a.model().field("x", a.string()));
        }
        return schema.add("TodoFilter", a.customType().field("x", a.string()))
                .add("CreateTodo", a.enumType("A", "a", "UNKNOWN", "_", "Known", "value", "decode"))
                .add(
                        "Todo",
                        a.model()
                                .field("filter", a.ref("TodoFilter"))
                                .field("create", a.ref("CreateTodo"))
                                .field("list", a.ref("CreateTodo").array())
                                .field("text", a.id())
                                .field("with", a.belongsTo("Member", "text")))
                .add("Member", a.model().field("todos", a.hasMany("Todo", "text")))
                .add(
                        "queries",
                        a.query()
                                .argument("options", a.string().required())
                                .argument("client", a.string())
                                .argument("class", a.ref("TodoFilter"))
                                .returns(a.ref("Todo"))
                                .handler(a.handler().custom("./queries.js"))
                                .authorization(allow -> List.of(allow.authenticated())))
                .add(
                        "change",
                        a.subscription()
                                .forSource(a.ref("Todo").mutations(MutationOperation.CREATE))
                                .handler(a.handler().custom("./change.js"))
                                .authorization(allow -> List.of(allow.authenticated())));
    }

    /** More fields than a constructor can have parameters. */
    static Schema wide() {
        ModelType model = a.model();
        for (int i = 0; i < 300; i++) {
            model = i % 3 == 0
                    ? model.field("field" + i, a.string().array())
                    : model.field("field" + i, i % 3 == 1 ? a.integer().required() : a.string());
        }
        return a.schema().add("Wide", model);
    }
}
