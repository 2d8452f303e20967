package dev.jampx.codegen.directive;

import dev.jampx.model.AuthRule;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.ListShape;
import dev.jampx.model.OperationKind;
import dev.jampx.model.ScalarType;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.EnumType;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.InputType;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.ValueType;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NamedNode;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the SDL with directives that Amplify makes of a schema, and from which it makes model introspection, as a resolved API. */
public final class DirectiveSchema {

    static final SourceLocation SITE = new SourceLocation("amplify/data/resource.ts", 1);

    private final Document document;

    private DirectiveSchema(Document document) {
        this.document = document;
    }

    /**
     * Reads it.
     *
     * @param sdl what Amplify keeps as the schema of the models
     * @throws graphql.parser.InvalidSyntaxException if it is not SDL
     */
    public static Data read(String sdl) {
        // It comes from an account of the user's: there is nobody to be guarded against, and large schemas are large.
        ParserOptions unlimited = ParserOptions.newParserOptions()
                .maxCharacters(Integer.MAX_VALUE)
                .maxTokens(Integer.MAX_VALUE)
                .maxWhitespaceTokens(Integer.MAX_VALUE)
                .maxRuleDepth(Integer.MAX_VALUE)
                .build();
        return new DirectiveSchema(Parser.parse(ParserEnvironment.newParserEnvironment()
                        .document(sdl)
                        .parserOptions(unlimited)
                        .build()))
                .data();
    }

    private Data data() {
        return new Data(
                "amplifyData",
                objects().filter(this::isModel).map(this::model).toList(),
                definitions(EnumTypeDefinition.class)
                        .map(type -> new EnumType(
                                type.getName(),
                                type.getEnumValueDefinitions().stream()
                                        .map(NamedNode::getName)
                                        .toList()))
                        .toList(),
                objects()
                        .filter(type -> !isModel(type) && kind(type).isEmpty())
                        .map(type -> new CustomType(
                                type.getName(),
                                type.getFieldDefinitions().stream()
                                        .map(field -> field(field, field.getType()))
                                        .toList()))
                        .toList(),
                definitions(InputObjectTypeDefinition.class)
                        .map(type -> new InputType(type.getName(), values(type.getInputValueDefinitions())))
                        .toList(),
                objects().flatMap(this::operations).toList(),
                AuthorizationModes.of(AuthorizationMode.USER_POOL, List.of(AuthorizationMode.IAM)),
                List.of(),
                Optional.empty());
    }

    private Model model(ObjectTypeDefinition type) {
        return new ModelReading(type, this).model();
    }

    private Stream<CustomOperation> operations(ObjectTypeDefinition type) {
        return kind(type).stream()
                .flatMap(kind -> type.getFieldDefinitions().stream().map(field -> operation(kind, field)));
    }

    private CustomOperation operation(OperationKind kind, FieldDefinition field) {
        return new CustomOperation(
                kind,
                field.getName(),
                values(field.getInputValueDefinitions()),
                new CustomOperation.Result(
                        valueType(field.getType()), required(field.getType()), list(field.getType())),
                List.<AuthRule>of(),
                List.of(),
                List.of(),
                SITE);
    }

    private List<Field> values(List<InputValueDefinition> values) {
        return values.stream().map(value -> field(value, value.getType())).toList();
    }

    Field field(NamedNode<?> node, Type<?> type) {
        return new Field(node.getName(), valueType(type), required(type), list(type), Field.Origin.DECLARED);
    }

    boolean isModelName(String name) {
        return objects().anyMatch(type -> type.getName().equals(name) && isModel(type));
    }

    private boolean isModel(ObjectTypeDefinition type) {
        return type.hasDirective("model");
    }

    private static Optional<OperationKind> kind(ObjectTypeDefinition type) {
        return Arrays.stream(OperationKind.values())
                .filter(kind -> kind.rootType().equals(type.getName()))
                .findFirst();
    }

    private Stream<ObjectTypeDefinition> objects() {
        return definitions(ObjectTypeDefinition.class);
    }

    private <T extends Definition<?>> Stream<T> definitions(Class<T> type) {
        return document.getDefinitions().stream().filter(type::isInstance).map(type::cast);
    }

    static String typeName(Type<?> type) {
        if (type instanceof TypeName name) {
            return name.getName();
        }
        return typeName(type instanceof ListType list ? list.getType() : ((NonNullType) type).getType());
    }

    private static boolean required(Type<?> type) {
        Type<?> outer = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        return outer instanceof ListType list ? list.getType() instanceof NonNullType : type instanceof NonNullType;
    }

    static ListShape list(Type<?> type) {
        if (type instanceof ListType) {
            return ListShape.OPTIONAL_LIST;
        }
        return type instanceof NonNullType nonNull && nonNull.getType() instanceof ListType
                ? ListShape.REQUIRED_LIST
                : ListShape.SINGLE;
    }

    private ValueType valueType(Type<?> type) {
        String name = typeName(type);
        List<ValueType> found = new ArrayList<>();
        Arrays.stream(ScalarType.values())
                .filter(scalar -> scalar.graphqlName().equals(name))
                .forEach(scalar -> found.add(new ValueType.Scalar(scalar)));
        definitions(EnumTypeDefinition.class)
                .filter(definition -> definition.getName().equals(name))
                .forEach(definition -> found.add(new ValueType.Enumeration(name)));
        definitions(InputObjectTypeDefinition.class)
                .filter(definition -> definition.getName().equals(name))
                .forEach(definition -> found.add(new ValueType.Input(name)));
        objects()
                .filter(definition -> definition.getName().equals(name))
                .forEach(definition ->
                        found.add(isModel(definition) ? new ValueType.OfModel(name) : new ValueType.Custom(name)));
        return found.stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no type " + name));
    }
}
