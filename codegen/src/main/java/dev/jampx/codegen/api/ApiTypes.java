package dev.jampx.codegen.api;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.api.angular.AngularService;
import dev.jampx.codegen.api.flowmodern.FlowModernTypes;
import dev.jampx.codegen.api.json.JsonTypes;
import dev.jampx.codegen.api.scala.ScalaTypes;
import dev.jampx.codegen.api.script.FlowTypes;
import dev.jampx.codegen.api.script.TypeScriptTypes;
import dev.jampx.codegen.api.swift.SwiftTypes;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.UnwritableCodeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the types of an API's operations. */
public final class ApiTypes {

    /** How modules beside it import the types of TypeScript. */
    public static final String TYPESCRIPT_MODULE = "./API";

    private ApiTypes() {}

    /**
     * The files.
     *
     * @param manyFiles whether types of Swift come in a file for each file of statements, not in one
     * @throws UnwritableCodeException if the language has no words for this API
     */
    public static List<GeneratedFile> write(ApiDocuments documents, TypeTarget target, boolean manyFiles) {
        requireDistinctNames(documents);
        return switch (target) {
            case TYPESCRIPT -> List.of(new GeneratedFile("API.ts", TypeScriptTypes.of(documents)));
            case FLOW -> List.of(new GeneratedFile("API.js", FlowTypes.of(documents)));
            case FLOW_MODERN -> FlowModernTypes.of(documents);
            case ANGULAR -> List.of(new GeneratedFile("api.service.ts", AngularService.of(documents)));
            case JSON -> List.of(new GeneratedFile("API", JsonTypes.of(documents)));
            case SCALA -> List.of(new GeneratedFile("API", ScalaTypes.of(documents)));
            case SWIFT -> manyFiles ? SwiftTypes.manyFiles(documents) : SwiftTypes.oneFile(documents);
        };
    }

    /** Documents name operations with a capital letter, and GraphQL wants the names in a document to differ. */
    private static void requireDistinctNames(ApiDocuments documents) {
        Map<String, String> fields = new HashMap<>();
        for (ApiOperation operation : documents.all().toList()) {
            String field = operation.root().name();
            String other = fields.putIfAbsent(operation.name(), field);
            if (other != null) {
                throw new UnwritableCodeException("The operations \"" + other + "\" and \"" + field
                        + "\" would both be called " + operation.name() + ".");
            }
        }
    }
}
