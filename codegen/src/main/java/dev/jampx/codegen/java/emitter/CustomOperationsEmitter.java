package dev.jampx.codegen.java.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.NameScope;
import dev.jampx.codegen.java.schema.GraphQlType;
import dev.jampx.codegen.java.schema.SchemaField;
import dev.jampx.codegen.java.type.Runtime;
import dev.jampx.model.OperationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the class of the queries, mutations or subscriptions that the user defined. */
final class CustomOperationsEmitter {

    private static final List<String> OWN_VARIABLES =
            List.of("client", "options", "chosen", "none", "result", "object", "element");

    /** More required arguments than this are given like optional ones. */
    private static final int MOST_PARAMETERS = 200;

    private final Api api;
    private final OperationKind kind;
    private final TypeSpec.Builder type;
    private final NameScope constants = NameScope.ofMembers(List.of());
    private final NameScope methods = JavaNames.calls();
    private final NameScope optionClasses = NameScope.ofMembers(List.of());

    CustomOperationsEmitter(Api api, OperationKind kind) {
        this.api = api;
        this.kind = kind;
        type = CallingClass.named(api.names().custom(kind));
    }

    /** The class; empty if there are no such operations. */
    Optional<TypeSpec> emit() {
        List<SchemaField> fields = api.data().operations().stream()
                .filter(operation -> operation.kind() == kind)
                .flatMap(operation -> api.schema().field(kind.rootType(), operation.name()).stream())
                .toList();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        type.addJavadoc(
                "The $L that the definition adds to those of models.\n",
                api.names().accessor(kind));
        Map<String, String> names =
                methods.members(fields.stream().map(SchemaField::name).toList());
        Map<String, String> fieldConstants =
                constants.constants(fields.stream().map(SchemaField::name).toList());
        fields.forEach(field -> add(field, names.get(field.name()), fieldConstants.get(field.name()) + "_FIELD"));
        return Optional.of(type.build());
    }

    private void add(SchemaField field, String name, String constant) {
        type.addField(FieldSpec.builder(Runtime.ROOT_FIELD, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(RootFields.code(kind.term(), field))
                .build());
        OperationOptions options = new OperationOptions(api, field, required(field, false));
        ClassName optionsClass = api.names()
                .custom(kind)
                .nestedClass(optionClasses.free(
                        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Options"));
        List<SchemaField> parameters = required(field, true);
        type.addType(options.emit(optionsClass));
        if (kind == OperationKind.SUBSCRIPTION) {
            subscribe(field, name, constant, optionsClass, parameters);
        } else {
            new CallMethods(
                            name,
                            "Calls the " + kind.term() + " {@code " + field.name() + "}",
                            parameters(parameters),
                            optionsClass,
                            result(field.type()),
                            CodeBlock.builder()
                                    .add(choose(optionsClass, parameters))
                                    .addStatement(
                                            "return $L.call(client, chosen.variables(), chosen.selection().text(), result -> $L)",
                                            constant,
                                            read(field))
                                    .build())
                    .addTo(type);
        }
    }

    private CodeBlock choose(ClassName options, List<SchemaField> parameters) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T chosen = new $T()", options, options);
        Map<String, String> names = parameterNames(parameters);
        parameters.forEach(parameter ->
                code.addStatement("chosen.argument($S, $N)", parameter.name(), names.get(parameter.name())));
        return code.addStatement("options.accept(chosen)").build();
    }

    private void subscribe(
            SchemaField field, String name, String constant, ClassName options, List<SchemaField> required) {
        List<ParameterSpec> parameters = parameters(required);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addParameters(parameters)
                .returns(Runtime.of(ClassName.get(Flow.Publisher.class), result(field.type())));
        String doc = "What the subscription {@code " + field.name() + "} tells from now on.\n";
        List<CodeBlock> given = new ArrayList<>();
        parameters.forEach(parameter -> given.add(CodeBlock.of("$N", parameter.name())));
        given.add(CodeBlock.of("none -> {}"));
        type.addMethod(method.build().toBuilder()
                .addJavadoc(doc)
                .addStatement("return $L($L)", name, given.stream().collect(CodeBlock.joining(", ")))
                .build());
        type.addMethod(method.addJavadoc(doc)
                .addParameter(Runtime.consumer(options), "options")
                .addCode(choose(options, required))
                .addStatement(
                        "return $L.subscribe(client, chosen.variables(), chosen.selection().text(), result -> $L)",
                        constant,
                        read(field))
                .build());
    }

    /** What may be null is empty. */
    private TypeName result(GraphQlType type) {
        TypeName present = api.types().present(type);
        return type.required() ? present : Runtime.of(ClassName.get(Optional.class), present);
    }

    private CodeBlock read(SchemaField field) {
        CodeBlock value = api.types().read(CodeBlock.of("result"), field.type(), field.name());
        return field.type().required() ? value : CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
    }

    /** The arguments that must be given, as parameters, or all the others. */
    private static List<SchemaField> required(SchemaField field, boolean required) {
        Predicate<SchemaField> isRequired = argument -> argument.type().required();
        boolean few = field.arguments().stream().filter(isRequired).count() <= MOST_PARAMETERS;
        return field.arguments().stream()
                .filter(argument -> required == (few && isRequired.test(argument)))
                .toList();
    }

    private Map<String, String> parameterNames(List<SchemaField> arguments) {
        List<String> taken = new ArrayList<>(OWN_VARIABLES);
        taken.addAll(api.names().packageBeginnings());
        return JavaNames.membersBeside(
                taken, arguments.stream().map(SchemaField::name).toList());
    }

    private List<ParameterSpec> parameters(List<SchemaField> arguments) {
        Map<String, String> names = parameterNames(arguments);
        return arguments.stream()
                .map(argument -> ParameterSpec.builder(api.types().present(argument.type()), names.get(argument.name()))
                        .build())
                .toList();
    }
}
