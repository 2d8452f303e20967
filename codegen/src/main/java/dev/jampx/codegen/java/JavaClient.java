package dev.jampx.codegen.java;

import com.palantir.javapoet.JavaFile;
import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.java.emitter.Api;
import dev.jampx.codegen.java.emitter.ClientClasses;
import dev.jampx.model.resolved.Data;
import java.util.ArrayList;
import java.util.List;

/** Generates a typed client in Java, which calls the runtime {@code jampx-client}. */
public final class JavaClient {

    private JavaClient() {}

    /**
     * The sources of a client. Equal definitions give equal sources, to the byte.
     *
     * @param data the definition, which has passed every check
     * @param sdl its schema, as compiled
     * @param packageName the client's package; its values are in {@code packageName.model}
     */
    public static List<GeneratedFile> of(Data data, String sdl, String packageName) {
        Api api = new Api(data, sdl, packageName);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(packageInfo(
                packageName, "The typed client of an API: {@link " + packageName + ".DataClient} is the way in."));
        files.add(packageInfo(
                packageName + ".model",
                "What an API reads and writes: rows, inputs, filters, and selections of what to read."));
        for (JavaFile file : ClientClasses.of(api)) {
            files.add(
                    new GeneratedFile(path(file.packageName()) + file.typeSpec().name() + ".java", file.toString()));
        }
        return List.copyOf(files);
    }

    private static GeneratedFile packageInfo(String packageName, String doc) {
        return new GeneratedFile(
                path(packageName) + "package-info.java",
                "// " + ClientClasses.HEADER + "\n/** " + doc + " */\n@NullMarked\npackage " + packageName
                        + ";\n\nimport org.jspecify.annotations.NullMarked;\n");
    }

    private static String path(String packageName) {
        return packageName.replace('.', '/') + "/";
    }
}
