package dev.jampx.codegen.api;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.api.angular.*; import dev.jampx.codegen.api.script.*; import dev.jampx.codegen.api.json.*; import dev.jampx.codegen.api.swift.*; import java.util.List;

/** Writes the types of an API's operations. */
public final class ApiTypes {

    private ApiTypes() {}

    /**
     * The files.
     *
     * @param manyFiles whether types of Swift come in a file for each file of statements, not in one
     * @throws dev.jampx.codegen.document.UnwritableCodeException if the language has no words for this API
     */
    public static List<GeneratedFile> write(ApiDocuments documents, TypeTarget target, boolean manyFiles) {
        return switch (target) {
            case TYPESCRIPT -> List.of(new GeneratedFile("API.ts", TypeScriptTypes.of(documents)));
            case FLOW -> List.of(new GeneratedFile("API.js", FlowTypes.of(documents)));
            case JSON -> List.of(new GeneratedFile("API", JsonTypes.of(documents)));
            case SWIFT -> manyFiles ? SwiftTypes.manyFiles(documents) : SwiftTypes.oneFile(documents);
            case ANGULAR -> List.of(new GeneratedFile("api.service.ts", AngularService.of(documents)));
            default -> List.of();
        };
    }
}
