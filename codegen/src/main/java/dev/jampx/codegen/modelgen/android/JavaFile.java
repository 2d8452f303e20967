package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.GeneratedFile;
import java.util.List;
import java.util.stream.Collectors;

/** A file of Java. */
final class JavaFile {

    private static final String PACKAGE = "com.amplifyframework.datastore.generated.model";

    private JavaFile() {}

    /** The file of the class {@code name}; an empty name among the imports is an empty line. */
    static GeneratedFile of(String name, List<String> imports, String text) {
        return withoutImports(
                name,
                "\n"
                        + imports.stream()
                                .map(each -> each.isEmpty() ? "" : "import " + each + ";")
                                .collect(Collectors.joining("\n"))
                        + "\n" + text);
    }

    static GeneratedFile withoutImports(String name, String text) {
        return new GeneratedFile(PACKAGE.replace('.', '/') + "/" + name + ".java", "package " + PACKAGE + ";\n" + text);
    }
}
