package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.CodeBlock;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import java.util.stream.Stream;

/** Writes fields of root types as the runtime's values. */
final class RootFields {

    private RootFields() {}

    /**
     * Code of the field {@code field}.
     *
     * @param kind {@code query}, {@code mutation} or {@code subscription}
     */
    static CodeBlock code(String kind, SchemaField field) {
        return CodeBlock.of(
                "$T.$L($L)",
                Runtime.ROOT_FIELD,
                kind,
                Stream.concat(
                                Stream.of(field.name()),
                                field.arguments().stream().map(SchemaField::declaration))
                        .map(text -> CodeBlock.of("$S", text))
                        .collect(CodeBlock.joining(", ")));
    }
}
