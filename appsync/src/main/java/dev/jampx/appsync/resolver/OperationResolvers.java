package dev.jampx.appsync.resolver;

import dev.jampx.appsync.DataSources;
import dev.jampx.appsync.HandlerSources;
import dev.jampx.appsync.PipelineFunction;
import dev.jampx.appsync.Placeholder;
import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The resolvers of the operations that users define. One function needs one call, hence no pipeline; files of code are written to be steps of
 * one.
 */
final class OperationResolvers {

    private static final String BEFORE =
            """
            export function request(ctx) {
              authorize(ctx);
              return {};
            }

            export function response(ctx) {
              return ctx.prev.result;
            }
            """;

    private static final String BEFORE_CODE =
            """
            export function request(ctx) {
              authorize(ctx);
              ctx.stash.awsAppsyncApiId = '@apiId@';
              ctx.stash.amplifyApiEnvironmentName = 'NONE';
              return {};
            }

            export function response(ctx) {
              return ctx.prev.result;
            }
            """;

    private static final String INVOKE =
            """
            export function request(ctx) {
              @authorize@
              return {
                operation: 'Invoke',
                invocationType: @invocation@,
                payload: {
                  typeName: @type@,
                  fieldName: @field@,
                  arguments: ctx.args,
                  identity: ctx.identity,
                  source: ctx.source,
                  request: ctx.request,
                  prev: @prev@,
                },
              };
            }
            """;

    private static final String EVENT_RESPONSE =
            """
            export function response(ctx) {
              if (ctx.error) {
                util.appendError(ctx.error.message, ctx.error.type);
              }
              return { success: !ctx.error };
            }
            """;

    private final ApiAccess access;
    private final DataSources dataSources;
    private final HandlerSources sources;

    OperationResolvers(ApiAccess access, DataSources dataSources, HandlerSources sources) {
        this.access = access;
        this.dataSources = dataSources;
        this.sources = sources;
    }

    /** The resolver of {@code operation}; none if it has no handlers. */
    List<Resolver> of(CustomOperation operation) {
        List<Handler> handlers = operation.handlers();
        if (handlers.isEmpty()) {
            return List.of();
        }
        if (handlers.size() == 1 && !(handlers.get(0) instanceof Handler.Code)) {
            return List.of(handlers.get(0).accept(new Single(operation)));
        }
        List<PipelineFunction> steps = new ArrayList<>();
        for (Handler handler : handlers) {
            steps.add(handler.accept(new Step(operation, steps.size() + 1)));
        }
        String root = operation.kind().rootType();
        return List.of(new Resolver.Pipeline(root, operation.name(), before(operation), steps));
    }

    private String before(CustomOperation operation) {
        boolean code = operation.handlers().get(0) instanceof Handler.Code;
        JsModule module = new JsModule(title(operation) + "lets callers in and gives the last step's result.", "util")
                .function(code ? BEFORE_CODE : BEFORE, Map.of("apiId", Placeholder.API_ID.text()));
        return Authorization.of(code ? whomDirectivesLetIn(operation) : access.callers(operation))
                .addTo(module)
                .print();
    }

    // AppSync itself looks at the groups of such an operation, in the user pool's own claim.
    private List<Role> whomDirectivesLetIn(CustomOperation operation) {
        return access.callers(operation).stream()
                .map(role -> role instanceof Role.GroupMember ? new Role.SignedIn(role.provider()) : role)
                .distinct()
                .toList();
    }

    private static String title(CustomOperation operation) {
        return operation.kind().rootType() + "." + operation.name() + ": ";
    }

    private static JsModule invoke(
            CustomOperation operation, String function, boolean async, String authorize, String prev) {
        return new JsModule(
                        title(operation) + (async ? "starts" : "calls") + " the function "
                                + JsText.string(function).replace("'", "") + ".",
                        "util")
                .function(
                        INVOKE,
                        Map.of(
                                "authorize",
                                authorize,
                                "invocation",
                                async ? "'Event'" : "'RequestResponse'",
                                "type",
                                JsText.string(operation.kind().rootType()),
                                "field",
                                JsText.string(operation.name()),
                                "prev",
                                prev))
                .function(async ? EVENT_RESPONSE : SharedFunctions.RESPONSE);
    }

    /** A resolver that calls one function. */
    private final class Single implements Handler.Visitor<Resolver> {

        private final CustomOperation operation;

        Single(CustomOperation operation) {
            this.operation = operation;
        }

        @Override
        public Resolver function(Handler.Function function) {
            return resolver(function.name(), true, function.async());
        }

        @Override
        public Resolver externalFunction(Handler.ExternalFunction function) {
            return resolver(function.name(), false, function.async());
        }

        @Override
        public Resolver code(Handler.Code code) {
            throw new IllegalStateException("a file of code is a step of a pipeline");
        }

        // The first step of Amplify's pipeline decides who may call; it leaves an empty result.
        private Resolver resolver(String function, boolean ofBackend, boolean async) {
            JsModule module = invoke(operation, function, async, "authorize(ctx);\n", "{ result: {} }");
            return new Resolver.Unit(
                    operation.kind().rootType(),
                    operation.name(),
                    dataSources.function(function, ofBackend),
                    Authorization.of(access.callers(operation)).addTo(module).print());
        }
    }

    /** A step of a pipeline. */
    private final class Step implements Handler.Visitor<PipelineFunction> {

        private final CustomOperation operation;
        private final String name;

        Step(CustomOperation operation, int number) {
            this.operation = operation;
            this.name = "Fn_" + operation.kind().rootType() + "_" + operation.name() + "_" + number;
        }

        @Override
        public PipelineFunction function(Handler.Function function) {
            return call(function.name(), true, function.async());
        }

        @Override
        public PipelineFunction externalFunction(Handler.ExternalFunction function) {
            return call(function.name(), false, function.async());
        }

        @Override
        public PipelineFunction code(Handler.Code code) {
            return new PipelineFunction(
                    name, code.entry(), dataSources.chosen(code.dataSource()), sources.code(code.entry()));
        }

        private PipelineFunction call(String function, boolean ofBackend, boolean async) {
            String code = invoke(operation, function, async, "", "ctx.prev").print();
            return new PipelineFunction(name, name, dataSources.function(function, ofBackend), code);
        }
    }
}
