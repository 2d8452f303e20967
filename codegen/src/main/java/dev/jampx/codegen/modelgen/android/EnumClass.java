package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.EnumValues;
import dev.jampx.codegen.text.BlockComment;
import dev.jampx.model.resolved.EnumType;

/** The Java enum of an enum. */
final class EnumClass {

    private EnumClass() {}

    static GeneratedFile of(EnumType type) {
        JavaType text = new JavaType(BlockComment.of("Auto generated enum from GraphQL schema.")
                + "@SuppressWarnings(\"all\")\npublic enum " + WordCase.pascal(type.name()));
        text.block(String.join(",\n", EnumValues.of(type, WordCase::constant).values()));
        return JavaFile.withoutImports(type.name(), text.print());
    }
}
