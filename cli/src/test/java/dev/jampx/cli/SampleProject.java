package dev.jampx.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project of a user: one model, auth, no build. */
record SampleProject(Path folder) {

    static final String BACKEND =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;
            import amplify.data.TodoModel;
            import dev.jampx.dsl.*;
            import java.util.List;

            final class Todos implements BackendDefinition {
                public Backend define() {
                    return defineBackend(
                            defineAuth().loginWith(login -> login.email()).groups("ADMIN"),
                            defineData(a.schema()
                                            .add("Todo", TodoModel.MODEL)
                                            .authorization(allow -> List.of(allow.authenticated())))
                                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
                }
            }
            """;

    static final String TODO =
            """
            package amplify.data;

            import static dev.jampx.dsl.Jampx.*;
            import dev.jampx.dsl.*;

            public final class TodoModel {
                public static final ModelType MODEL = a.model()
                        .field("content", a.string().required());
            }
            """;

    /** {@link #BACKEND} with a query that the file {@code amplify/hello.js} answers. */
    static final String SCRIPTED = BACKEND.replace(
            ".add(\"Todo\", TodoModel.MODEL)",
            """
            .add("Todo", TodoModel.MODEL)
                                        .add("hello", a.query().returns(a.string())
                                                .handler(a.handler().custom("./hello.js"))
                                                .authorization(allow -> List.of(allow.authenticated())))""");

    static final String HELLO =
            """
            export function request(ctx) {
              return { payload: 'hello' };
            }
            export function response(ctx) {
              return ctx.result;
            }
            """;

    static SampleProject in(Path folder) {
        SampleProject project = new SampleProject(folder);
        project.write("amplify/backend.java", BACKEND);
        project.write("amplify/data/TodoModel.java", TODO);
        return project;
    }

    void write(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            // As editors do: a new file takes the old one's place.
            Path draft = Files.writeString(file.resolveSibling("." + file.getFileName() + ".draft"), text);
            Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
