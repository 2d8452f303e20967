package dev.jampx.conformance.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small backend whose parts can be changed.
 *
 * @param folder the project's folder
 */
record AwsProject(Path folder) {

    private static final String BACKEND =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;

            import dev.jampx.dsl.*;
            import java.util.List;

            final class Todos implements BackendDefinition {
                public Backend define() {
                    return defineBackend(
                            defineAuth().loginWith(login -> login.email()),
                            defineData(a.schema()
                                            .add("Todo", TodoModel.MODEL)
                                            .add(
                                                    "greet",
                                                    a.query()
                                                            .argument("name", a.string())
                                                            .returns(a.string())
                                                            .handler(a.handler().custom("./greet.js")))
                                            .authorization(allow -> List.of(allow.authenticated())))
                                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
                }
            }
            """;

    private static final String MODEL =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;

            import dev.jampx.dsl.*;
            import java.util.List;

            final class TodoModel {
                static final ModelType MODEL = a.model()
                        .field("content", a.string())
                        .field("list", a.string())
                        .field("state", a.string())
                        .field("rank", a.integer())
                        .secondaryIndexes(index -> List.of(%s));
            }
            """;

    private static final String GREET =
            """
            export function request(ctx) {
              return { payload: ctx.args.name };
            }

            export function response(ctx) {
              return '%s ' + ctx.result;
            }
            """;

    private static final String MANY =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;

            import dev.jampx.dsl.*;
            import java.util.List;

            final class ManyModels {
                static final Schema SCHEMA = schema();

                private static Schema schema() {
                    Schema schema = a.schema();
                    for (int model = 0; model < %d; model++) {
                        schema = schema.add("Model" + model, a.model().field("content", a.string()));
                    }
                    return schema;
                }
            }
            """;

    private static final String FUNCTION =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;

            import dev.jampx.dsl.*;

            final class ShoutFunction {
                static final FunctionDefinition FUNCTION = defineFunction("shout").handler(ShoutHandler.class);
            }
            """;

    private static final String HANDLER =
            """
            package amplify;

            import com.amazonaws.services.lambda.runtime.Context;
            import com.amazonaws.services.lambda.runtime.RequestHandler;
            import java.util.Map;

            public final class ShoutHandler implements RequestHandler<Map<String, Object>, String> {
                @Override
                public String handleRequest(Map<String, Object> event, Context context) {
                    return "%s";
                }
            }
            """;

    /** Writes the project into {@code folder}. */
    static AwsProject in(Path folder) {
        AwsProject project = new AwsProject(folder);
        project.write("amplify/backend.java", BACKEND);
        project.indexes("index.on(\"list\")");
        project.greeting("Hello");
        return project;
    }

    /** Adds a query {@code shout} that a function in Java answers. */
    void addFunction(String answer) {
        change(
                "amplify/backend.java",
                ".authorization(allow",
                """
                .add("shout", a.query().returns(a.string()).handler(a.handler().function(ShoutFunction.FUNCTION)))
                                            .authorization(allow""");
        write("amplify/ShoutFunction.java", FUNCTION);
        answer(answer);
    }

    /** Changes what the function answers. */
    void answer(String answer) {
        write("amplify/ShoutHandler.java", HANDLER.formatted(answer));
    }

    /** Gives the model other indexes, separated by commas. */
    void indexes(String indexes) {
        write("amplify/TodoModel.java", MODEL.formatted(indexes));
    }

    /** Adds {@code count} models to the first. */
    void manyModels(int count) {
        change("amplify/backend.java", "defineData(a.schema()", "defineData(ManyModels.SCHEMA");
        write("amplify/ManyModels.java", MANY.formatted(count));
    }

    /** Changes what the resolver of {@code greet} says. */
    void greeting(String word) {
        write("amplify/greet.js", GREET.formatted(word));
    }

    /** Replaces a part of a source. */
    void change(String file, String from, String to) {
        write(file, read(file).replace(from, to));
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
