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

    /** Writes the project into {@code folder}. */
    static AwsProject in(Path folder) {
        AwsProject project = new AwsProject(folder);
        project.write("amplify/backend.java", BACKEND);
        project.indexes("index.on(\"list\")");
        project.greeting("Hello");
        return project;
    }

    /** Gives the model other indexes, separated by commas. */
    void indexes(String indexes) {
        write("amplify/TodoModel.java", MODEL.formatted(indexes));
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
