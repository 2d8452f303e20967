package dev.jampx.codegen.modelgen.script;

import dev.jampx.codegen.schema.ClientField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What declarations import of the library, in the order in which they come to need it. */
final class LibraryImports {

    /** The name under which a model tells of itself. */
    static final String META = "__modelMeta__";

    private final Set<String> always = new LinkedHashSet<>(List.of("ModelInit", "MutableModel"));
    private final Set<String> ofNewVersions = new LinkedHashSet<>(List.of("LazyLoading", "LazyLoadingDisabled"));

    void addMeta() {
        always.add(META);
    }

    void addIdentifier(String kind) {
        always.add(kind);
    }

    void addTypesOf(ClientField field) {
        if (field.connection().isPresent()) {
            ofNewVersions.add(field.isList() ? "AsyncCollection" : "AsyncItem");
        }
    }

    /** The statements; what only new versions of the library have is imported without being checked. */
    String statements() {
        return statement(always) + "\n// @ts-ignore\n" + statement(ofNewVersions);
    }

    private static String statement(Set<String> names) {
        return "import { " + String.join(", ", names) + " } from \"@aws-amplify/datastore\";";
    }
}
