package dev.jampx.codegen.api.flowmodern;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.api.operation.TypesUsed;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.SchemaType;
import dev.jampx.codegen.sdl.SchemaType.EnumType;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A file for each operation, with an alias for each object in it, and with all enums and inputs of the API. */
public final class FlowModernTypes {

    // What Amplify writes, to the letter; the wish in it is theirs.
    private static final String START =
            """


            //==============================================================
            // START Enums and Input Objects
            // All enums and input objects are included in every output file
            // for now, but this will be changed soon.
            // TODO: Link to issue to fix this.
            //==============================================================""";
    private static final String END =
            """


            //==============================================================
            // END Enums and Input Objects
            //==============================================================""";

    private final FlowAliases aliases;

    private FlowModernTypes(ApiDocuments documents) {
        this.aliases = new FlowAliases(documents.schema());
    }

    /** The files. */
    public static List<GeneratedFile> of(ApiDocuments documents) {
        FlowModernTypes types = new FlowModernTypes(documents);
        String shared = types.shared(documents);
        return documents
                .all()
                .map(operation -> new GeneratedFile(operation.name() + ".js", types.operation(operation) + shared))
                .toList();
    }

    private String operation(ApiOperation operation) {
        String line = "// ====================================================\n";
        StringBuilder text = new StringBuilder("\n\n/* @flow */\n")
                .append("// This file was automatically generated and should not be edited.\n\n")
                .append(line)
                .append("// GraphQL ")
                .append(operation.kind().term())
                .append(" operation: ")
                .append(operation.name())
                .append('\n')
                .append(line, 0, line.length() - 1);
        List<String> root = new ArrayList<>();
        root.add(aliases.member(text, operation.name(), operation.root()));
        FlowAliases.alias(text, operation.name(), root);
        return text.toString();
    }

    private String shared(ApiDocuments documents) {
        List<SchemaType> used = TypesUsed.of(documents);
        StringBuilder text = new StringBuilder(START);
        for (SchemaType type : used) {
            if (type instanceof EnumType enumeration) {
                text.append("\n\n// undefined\nexport type ")
                        .append(type.name())
                        .append(" = ");
                text.append(enumeration.values().stream()
                        .map(value -> '"' + value + '"')
                        .collect(Collectors.joining(" | ", "", ";")));
            }
        }
        for (SchemaType type : used) {
            if (type instanceof InputType input) {
                text.append("\n\n// undefined\ntype ").append(type.name()).append(" = ");
                FlowAliases.object(
                        text, input.fields().stream().map(this::member).toList());
            }
        }
        return text.append(END).toString();
    }

    private String member(InputValue field) {
        return field.name() + ": " + aliases.type(field.type());
    }
}
