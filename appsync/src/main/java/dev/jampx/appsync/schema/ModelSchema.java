package dev.jampx.appsync.schema;

import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.model.DefaultValue;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.ValidationRule;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Handler;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The schema in the language of Amplify's transformers: models with {@code @model}, {@code @auth}, {@code @index} and the like. AppSync is given none of it; Amplify's tools
 * generate clients from it.
 */
public final class ModelSchema {

    private static final List<ModelOperation> GROUPS =
            List.of(ModelOperation.QUERIES, ModelOperation.MUTATIONS, ModelOperation.SUBSCRIPTIONS);

    private final Data data;
    private final ApiAccess access;

    private ModelSchema(Data data) {
        this.data = data;
        this.access = ApiAccess.of(data);
    }

    /** The schema of {@code data}, a definition that has passed every check. */
    public static String sdl(Data data) {
        return new ModelSchema(data).print();
    }

    private String print() {
        List<SdlDefinition> definitions = new ArrayList<>();
        data.models().forEach(model -> definitions.add(model(model)));
        data.customTypes()
                .forEach(type -> definitions.add(new SdlDefinition.ObjectType(
                        type.name(),
                        access.directivesOfType(type.name()),
                        type.fields().stream()
                                .map(field -> SdlField.plain(field.name(), TypeReferences.output(field)))
                                .toList())));
        data.enums().forEach(type -> definitions.add(new SdlDefinition.EnumType(type.name(), type.values())));
        data.inputs().forEach(type -> definitions.add(SdlDefinition.InputType.of(type.name(), type.fields())));
        Map<String, List<SdlField>> roots = new LinkedHashMap<>();
        data.operations()
                .forEach(operation -> roots.computeIfAbsent(operation.kind().rootType(), type -> new ArrayList<>())
                        .add(operation(operation)));
        roots.forEach((type, fields) -> definitions.add(new SdlDefinition.ObjectType(type, List.of(), fields)));
        return definitions.stream().map(SdlDefinition::print).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private SdlDefinition model(Model model) {
        List<SdlField> fields = new ArrayList<>();
        for (Member member : model.members()) {
            if (member instanceof Field field) {
                // Amplify adds the others itself.
                if (field.origin() == Field.Origin.DECLARED) {
                    fields.add(field(field, model));
                }
            } else if (member instanceof Relationship relationship) {
                fields.add(relationship(relationship));
            }
        }
        List<String> directives = new ArrayList<>();
        directives.add(modelDirective(model.disabledOperations()));
        if (!model.rules().isEmpty()) {
            directives.add(RuleDirective.of(model.rules()));
        }
        return new SdlDefinition.ObjectType(model.name(), directives, fields);
    }

    private static SdlField field(Field field, Model model) {
        List<String> directives = new ArrayList<>();
        KeySchema key = model.primaryKey();
        if (field.name().equals(key.partitionKey())) {
            directives.add("@primaryKey" + arguments(sortKeys(key)));
        }
        model.secondaryIndexes().stream()
                .filter(index -> index.key().partitionKey().equals(field.name()))
                .map(ModelSchema::index)
                .forEach(directives::add);
        field.defaultValue().map(ModelSchema::defaultValue).ifPresent(directives::add);
        field.validation().stream().map(ModelSchema::validation).forEach(directives::add);
        if (!field.rules().isEmpty()) {
            directives.add(RuleDirective.of(field.rules()));
        }
        return new SdlField(field.name(), List.of(), TypeReferences.output(field, model), directives);
    }

    private static SdlField relationship(Relationship relationship) {
        List<String> directives = new ArrayList<>();
        String name = relationship.accept(new Member.Visitor<>() {
            @Override
            public String field(Field field) {
                throw new IllegalArgumentException(field.name() + " is no relationship");
            }

            @Override
            public String hasMany(Relationship.HasMany hasMany) {
                return "hasMany";
            }

            @Override
            public String hasOne(Relationship.HasOne hasOne) {
                return "hasOne";
            }

            @Override
            public String belongsTo(Relationship.BelongsTo belongsTo) {
                return "belongsTo";
            }
        });
        directives.add("@" + name + "(references: " + SdlText.strings(relationship.references()) + ")");
        if (!relationship.rules().isEmpty()) {
            directives.add(RuleDirective.of(relationship.rules()));
        }
        String type = relationship.target();
        return new SdlField(
                relationship.name(), List.of(), name.equals("hasMany") ? "[" + type + "]" : type, directives);
    }

    private static String index(SecondaryIndex index) {
        List<String> arguments = new ArrayList<>();
        arguments.add("name: " + SdlText.string(index.name()));
        arguments.addAll(sortKeys(index.key()));
        arguments.add("queryField: " + index.queryField().map(SdlText::string).orElse("null"));
        return "@index" + arguments(arguments);
    }

    private static List<String> sortKeys(KeySchema key) {
        return key.sortKeys().isEmpty() ? List.of() : List.of("sortKeyFields: " + SdlText.strings(key.sortKeys()));
    }

    private static String defaultValue(DefaultValue value) {
        return value.kind() == DefaultValue.Kind.GENERATED
                ? "@default"
                : "@default(value: " + SdlText.string(value.text()) + ")";
    }

    private static String validation(ValidationRule rule) {
        List<String> arguments = new ArrayList<>();
        arguments.add("type: " + rule.kind().term());
        arguments.add("value: " + SdlText.string(rule.value()));
        rule.message().ifPresent(message -> arguments.add("errorMessage: " + SdlText.string(message)));
        return "@validate" + arguments(arguments);
    }

    private static String modelDirective(List<ModelOperation> disabled) {
        List<String> arguments = new ArrayList<>();
        for (ModelOperation group : GROUPS) {
            List<String> single = group.single().stream()
                    .filter(disabled::contains)
                    .map(operation -> operation.term() + ": null")
                    .toList();
            if (disabled.contains(group)) {
                arguments.add(group.term() + ": null");
            } else if (!single.isEmpty()) {
                arguments.add(group.term() + ": {" + String.join(", ", single) + "}");
            }
        }
        return "@model" + arguments(arguments);
    }

    private SdlField operation(CustomOperation operation) {
        List<String> directives = new ArrayList<>();
        if (!operation.sources().isEmpty()) {
            directives.add("@aws_subscribe(mutations: " + SdlText.strings(operation.sources()) + ")");
        }
        operation.handlers().forEach(handler -> functionDirective(handler, directives));
        boolean callsFunctions = directives.stream().anyMatch(directive -> directive.startsWith("@function"));
        if (callsFunctions && !operation.rules().isEmpty()) {
            directives.add(RuleDirective.of(operation.rules()));
        } else {
            directives.addAll(access.directivesOfCustomOperation(operation));
        }
        return new SdlField(
                operation.name(),
                operation.arguments().stream()
                        .map(argument -> new SdlValue(argument.name(), TypeReferences.input(argument)))
                        .toList(),
                TypeReferences.output(operation.result()),
                directives);
    }

    private static void functionDirective(Handler handler, List<String> directives) {
        handler.accept(new Handler.Visitor<Void>() {
            @Override
            public Void function(Handler.Function function) {
                directives.add(directive(function.name(), function.async()));
                return null;
            }

            @Override
            public Void externalFunction(Handler.ExternalFunction function) {
                directives.add(directive(function.name(), function.async()));
                return null;
            }

            @Override
            public Void code(Handler.Code code) {
                return null;
            }

            private String directive(String name, boolean async) {
                return "@function(name: " + SdlText.string(name) + (async ? ", invocationType: Event)" : ")");
            }
        });
    }

    private static String arguments(List<String> arguments) {
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }
}
