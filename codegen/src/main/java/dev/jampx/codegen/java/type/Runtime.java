package dev.jampx.codegen.java.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The classes that generated code uses: those of the client's runtime by name alone, since the generator does without them. */
public final class Runtime {

    private static final String CLIENT = "dev.jampx.client";
    private static final String MODEL = CLIENT + ".model";
    private static final String OPERATION = CLIENT + ".operation";

    public static final ClassName AMPLIFY = ClassName.get(CLIENT, "Amplify");
    public static final ClassName AUTH_MODE = ClassName.get(CLIENT + ".authorization", "AuthMode");
    public static final ClassName AUTHORIZATION = ClassName.get(CLIENT + ".authorization", "Authorization");
    public static final ClassName GRAPHQL_CLIENT = ClassName.get(CLIENT + ".graphql", "GraphQlClient");
    public static final ClassName GRAPHQL_EXCEPTION = ClassName.get(CLIENT + ".failure", "GraphQlException");
    public static final ClassName JSON_NODE = ClassName.get("com.fasterxml.jackson.databind", "JsonNode");

    public static final ClassName BLOCKING = ClassName.get(MODEL, "Blocking");
    public static final ClassName FIELD_UPDATE = ClassName.get(MODEL, "FieldUpdate");
    public static final ClassName PAGE = ClassName.get(MODEL, "Page");
    public static final ClassName PAGES = ClassName.get(MODEL, "Pages");
    public static final ClassName SCALARS = ClassName.get(MODEL, "Scalars");
    public static final ClassName SNAPSHOT = ClassName.get(MODEL, "Snapshot");
    public static final ClassName TO_MANY = ClassName.get(MODEL, "ToMany");
    public static final ClassName TO_ONE = ClassName.get(MODEL, "ToOne");
    public static final ClassName WIRE_OBJECT = ClassName.get(MODEL, "WireObject");
    public static final ClassName WIRE_VALUE = ClassName.get(MODEL, "WireValue");

    public static final ClassName CONNECTIONS = ClassName.get(OPERATION, "Connections");
    public static final ClassName LIST_OPTIONS = ClassName.get(OPERATION, "ListOptions");
    public static final ClassName OBSERVATION_OPTIONS = ClassName.get(OPERATION, "ObservationOptions");
    public static final ClassName OBSERVABLE = ClassName.get(OPERATION, "Observable");
    public static final ClassName READ_OPTIONS = ClassName.get(OPERATION, "ReadOptions");
    public static final ClassName CALL_OPTIONS = ClassName.get(OPERATION, "CallOptions");
    public static final ClassName RANGE_OPTIONS = ClassName.get(OPERATION, "RangeOptions");
    public static final ClassName RELATION_SOURCE = ClassName.get(OPERATION, "RelationSource");
    public static final ClassName ROOT_FIELD = ClassName.get(OPERATION, "RootField");
    public static final ClassName SELECTION = ClassName.get(OPERATION, "Selection");
    public static final ClassName SUBSCRIPTION_OPTIONS = ClassName.get(OPERATION, "SubscriptionOptions");
    public static final ClassName WRITE_OPTIONS = ClassName.get(OPERATION, "WriteOptions");

    /** JSpecify's mark on a type. */
    public static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    /** What an object is in JSON: {@code Map<String, @Nullable Object>}. */
    public static final TypeName JSON_OBJECT = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), nullable(ClassName.OBJECT));

    private Runtime() {}

    /** A condition's class in {@code dev.jampx.client.model}. */
    public static ClassName condition(String simpleName) {
        return ClassName.get(MODEL, simpleName);
    }

    /** {@code @Nullable type}. */
    public static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** {@code raw<arguments>}. */
    public static ParameterizedTypeName of(ClassName raw, TypeName... arguments) {
        return ParameterizedTypeName.get(raw, arguments);
    }

    /** What follows {@code new} where {@code type} has been named already. */
    public static CodeBlock diamond(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized
                ? CodeBlock.of("$T<>", parameterized.rawType())
                : CodeBlock.of("$T", type);
    }

    /** {@code Consumer<options>}. */
    public static TypeName consumer(TypeName options) {
        return of(ClassName.get(Consumer.class), options);
    }
}
