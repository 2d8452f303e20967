package dev.jampx.codegen.directive;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.EnumType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a schema in Amplify's SDL with directives, as far as Amplify's tools read it to generate code for clients. {@link DirectiveSchema}
 * reads it back.
 */
public final class DirectiveSchemaText {

    private static final List<ModelOperation> GROUPS =
            List.of(ModelOperation.QUERIES, ModelOperation.MUTATIONS, ModelOperation.SUBSCRIPTIONS);

    private DirectiveSchemaText() {}

    /** The text of {@code data}. */
    public static String of(Data data) {
        return Stream.of(
                        data.models().stream().map(DirectiveSchemaText::model),
                        data.enums().stream().map(DirectiveSchemaText::enumeration),
                        data.customTypes().stream().map(type -> block("type " + type.name(), fields(type.fields()))),
                        data.inputs().stream().map(type -> block("input " + type.name(), fields(type.fields()))),
                        Arrays.stream(OperationKind.values()).flatMap(kind -> operations(data, kind)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }

    private static String model(Model model) {
        String auth = rules(model.rules());
        return block(
                "type " + model.name() + " @model" + disabled(model.disabledOperations()) + auth,
                model.members().stream()
                        .filter(DirectiveSchemaText::isWritten)
                        .map(member -> member.accept(new MemberText(model)))
                        .toList());
    }

    /** What Amplify's tools add by themselves is left to them. */
    private static boolean isWritten(Member member) {
        return !(member instanceof Field field) || field.origin() == Field.Origin.DECLARED;
    }

    static String rules(List<AuthRule> rules) {
        return rules.isEmpty()
                ? ""
                : rules.stream()
                        .map(rule -> rule.accept(new RuleText()))
                        .collect(Collectors.joining(", ", " @auth(rules: [", "])"));
    }

    private static String disabled(List<ModelOperation> operations) {
        Map<String, String> arguments = new LinkedHashMap<>();
        GROUPS.stream().filter(operations::contains).forEach(group -> arguments.put(group.term(), "null"));
        for (ModelOperation group : GROUPS) {
            List<String> single = operations.stream()
                    .filter(operation ->
                            !GROUPS.contains(operation) && group.single().containsAll(operation.single()))
                    .map(operation -> operation.term() + ": null")
                    .toList();
            if (!operations.contains(group) && !single.isEmpty()) {
                arguments.put(group.term(), "{" + String.join(", ", single) + "}");
            }
        }
        return arguments.isEmpty()
                ? ""
                : arguments.entrySet().stream()
                        .map(argument -> argument.getKey() + ": " + argument.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String enumeration(EnumType type) {
        return block("enum " + type.name(), type.values());
    }

    private static Stream<String> operations(Data data, OperationKind kind) {
        List<String> fields = data.operations().stream()
                .filter(operation -> operation.kind() == kind)
                .map(DirectiveSchemaText::operation)
                .toList();
        return fields.isEmpty() ? Stream.empty() : Stream.of(block("type " + kind.rootType(), fields));
    }

    private static String operation(CustomOperation operation) {
        CustomOperation.Result result = operation.result();
        String arguments = operation.arguments().isEmpty()
                ? ""
                : fields(operation.arguments()).stream().collect(Collectors.joining(", ", "(", ")"));
        return operation.name() + arguments + ": "
                + TypeText.of(result.type().graphqlName(), result.required(), result.list());
    }

    private static List<String> fields(List<Field> fields) {
        return fields.stream()
                .map(field ->
                        field.name() + ": " + TypeText.of(field.type().graphqlName(), field.required(), field.list()))
                .toList();
    }

    private static String block(String head, List<String> lines) {
        return head + " {\n" + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining()) + "}\n";
    }
}
