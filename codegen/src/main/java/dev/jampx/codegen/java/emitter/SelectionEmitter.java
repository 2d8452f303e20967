package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of a model's selections.
 *
 * @param api the API
 */
record SelectionEmitter(Api api) {

    /** The most characters of a constant: the class file has 65,535 bytes for one. */
    private static final int MOST_CHARACTERS = 60_000;

    TypeSpec emit(Model model) {
        ClassName name = api.names().of(ModelClass.SELECTION, model);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Runtime.SELECTION)
                .addJavadoc(
                        "What is read of a row of the model {@code $L}: always its own fields, and the relations that are named.\n\n"
                                + "@param text the selection set in GraphQL, without its braces\n",
                        model.name())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "text")
                        .build())
                .addField(FieldSpec.builder(String.class, "FIELDS", Modifier.STATIC, Modifier.FINAL)
                        .initializer(text(api.selections().of(model.name())))
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("The row's own fields.\n")
                        .returns(name)
                        .addStatement("return new $T(FIELDS)", name)
                        .build());
        Map<String, String> members = JavaNames.membersBeside(
                List.of("text", "with"),
                model.relationships().stream().map(Relationship::name).toList());
        model.relationships().forEach(relation -> methods(name, members.get(relation.name()), relation)
                .forEach(type::addMethod));
        return type.build();
    }

    private List<MethodSpec> methods(ClassName name, String member, Relationship relation) {
        ClassName target = api.names().of(ModelClass.SELECTION, relation.target());
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(name, member)
                .addJavadoc("And {@code $L}, with its own fields.\n", relation.name())
                .addStatement("return $N($T.with())", member, target)
                .build());
        boolean many = relation instanceof Relationship.HasMany;
        methods.add(method(name, member)
                .addJavadoc("And {@code $L}, as {@code selection} says.\n", relation.name())
                .addParameter(target, "selection")
                .addStatement(
                        "return new $T(text + $S + selection.text() + $S)",
                        name,
                        " " + relation.name() + (many ? " { items { " : " { "),
                        many ? " } nextToken }" : " }")
                .build());
        if (many) {
            methods.add(method(name, member)
                    .addJavadoc(
                            "And at most {@code limit} rows of {@code $L}, as {@code selection} says.\n",
                            relation.name())
                    .addParameter(TypeName.INT, "limit")
                    .addParameter(target, "selection")
                    .addStatement(
                            "return new $T(text + $S + limit + $S + selection.text() + $S)",
                            name,
                            " " + relation.name() + "(limit: ",
                            ") { items { ",
                            " } nextToken }")
                    .build());
        }
        return methods;
    }

    private static MethodSpec.Builder method(ClassName name, String member) {
        return MethodSpec.methodBuilder(member).addModifiers(Modifier.PUBLIC).returns(name);
    }

    /** Code of a text, which has more parts than one if it is too long for a constant. */
    static CodeBlock text(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return CodeBlock.of("$S", text);
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start += MOST_CHARACTERS) {
            parts.add(CodeBlock.of("$S", text.substring(start, Math.min(text.length(), start + MOST_CHARACTERS))));
        }
        return CodeBlock.of("String.join(\"\", $L)", parts.stream().collect(CodeBlock.joining(", ")));
    }
}
