package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.model.Scalars;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.model.ListShape;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.ValueType;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls the operations of one kind that the definition adds: with every argument, and with those alone that must be given. */
final class CustomOperationDriver {

    private static final int COMPLETE = 1;
    private static final int INCOMPLETE = 2;
    private static final int OTHER_ELEMENT = 50;

    private final LoadedClient loaded;
    private final OperationKind kind;
    private final List<CustomOperation> operations;
    private final Map<String, String> names;
    private final TypeDefinitionRegistry schema;
    private final SampleValues values;
    private final DrivenMethods methods;

    CustomOperationDriver(
            LoadedClient loaded, OperationKind kind, Data data, TypeDefinitionRegistry schema, DrivenMethods methods) {
        this.loaded = loaded;
        this.kind = kind;
        this.schema = schema;
        this.methods = methods;
        values = new SampleValues(schema);
        operations = data.operations().stream()
                .filter(operation -> operation.kind() == kind)
                .toList();
        names = JavaNames.members(operations.stream().map(CustomOperation::name).toList());
    }

    List<CustomOperation> operations() {
        return operations;
    }

    /** Decides what the operations answer. */
    void prepare(DrivenHandlers handlers) {
        for (CustomOperation operation : operations) {
            Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
            field(operation).getInputValueDefinitions().stream()
                    .filter(argument -> kind != OperationKind.SUBSCRIPTION)
                    .filter(argument -> !mentionsJson(argument))
                    .forEach(argument -> arguments.put(argument.getName(), Scalars.encode(value(operation, argument))));
            handlers.answer(
                    operation,
                    arguments,
                    kind == OperationKind.SUBSCRIPTION ? null : json(operation, COMPLETE),
                    isRequired(operation) ? json(operation, INCOMPLETE) : null);
        }
    }

    /** AppSync hands {@code AWSJSON} over parsed or not, which is its own affair. */
    private static boolean mentionsJson(InputValueDefinition argument) {
        return argument.getType().toString().contains("AWSJSON");
    }

    private FieldDefinition field(CustomOperation operation) {
        return schema.getTypeOrNull(kind.rootType(), ObjectTypeDefinition.class).getFieldDefinitions().stream()
                .filter(field -> field.getName().equals(operation.name()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isRequired(CustomOperation operation) {
        return field(operation).getType() instanceof NonNullType;
    }

    private List<InputValueDefinition> arguments(CustomOperation operation, boolean required) {
        return field(operation).getInputValueDefinitions().stream()
                .filter(argument -> required == argument.getType() instanceof NonNullType)
                .toList();
    }

    private Method method(CustomOperation operation) {
        int parameters = arguments(operation, true).size() + 1;
        return Arrays.stream(loaded.custom(kind).getMethods())
                .filter(method -> method.getName().equals(names.get(operation.name())))
                .filter(method -> method.getParameterCount() == parameters)
                .filter(method -> method.getParameterTypes()[parameters - 1] == Consumer.class)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Object value(CustomOperation operation, InputValueDefinition argument) {
        Method method = method(operation);
        int place = arguments(operation, true).indexOf(argument);
        Type type = place >= 0
                ? method.getGenericParameterTypes()[place]
                : setter(operation, argument).getGenericParameterTypes()[0];
        return values.of(argument.getType(), type, COMPLETE);
    }

    private Method setter(CustomOperation operation, InputValueDefinition argument) {
        Type[] parameters = method(operation).getGenericParameterTypes();
        Class<?> options =
                (Class<?>) ((ParameterizedType) parameters[parameters.length - 1]).getActualTypeArguments()[0];
        List<InputValueDefinition> optional = arguments(operation, false);
        String name = JavaNames.membersBeside(
                        List.of("selection", "select", "argument", "variables"),
                        optional.stream().map(InputValueDefinition::getName).toList())
                .get(argument.getName());
        return Arrays.stream(options.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** The type of a result, without what it is wrapped in. */
    private Type resultType(CustomOperation operation) {
        Type returned = method(operation).getGenericReturnType();
        if (kind == OperationKind.SUBSCRIPTION) {
            returned = ((ParameterizedType) returned).getActualTypeArguments()[0];
        }
        return isRequired(operation) ? returned : ((ParameterizedType) returned).getActualTypeArguments()[0];
    }

    private @Nullable Object json(CustomOperation operation, int number) {
        if (operation.result().type() instanceof ValueType.OfModel model) {
            return isList(operation)
                    ? List.of(row(model.name(), number), row(model.name(), number + OTHER_ELEMENT))
                    : row(model.name(), number);
        }
        return parsed(Scalars.encode(values.of(field(operation).getType(), resultType(operation), number)));
    }

    private static boolean isList(CustomOperation operation) {
        return operation.result().list() != ListShape.SINGLE;
    }

    private Map<String, @Nullable Object> row(String model, int number) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        own(model)
                .forEach((field, component) -> row.put(
                        field,
                        parsed(Scalars.encode(
                                values.of(member(model, field).type(), component.getGenericType(), number)))));
        return row;
    }

    /** Resolver code answers {@code AWSJSON} with what it is, and not with its text. */
    private static @Nullable Object parsed(@Nullable Object value) {
        if (value instanceof String text && text.startsWith("{")) {
            return SampleValues.json(text);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(parsed(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            object.forEach((name, field) -> fields.put((String) name, parsed(field)));
            return fields;
        }
        return value;
    }

    /** The components of a row that are no relations. */
    private Map<String, RecordComponent> own(String model) {
        Map<String, RecordComponent> own = new LinkedHashMap<>(
                RowFields.of(loaded.type(model), values.members(model)).components());
        own.values().removeIf(component -> component.getType().getPackageName().equals("dev.jampx.client.model"));
        return own;
    }

    private SampleValues.Member member(String model, String field) {
        return values.members(model).stream()
                .filter(member -> member.name().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** What came back is what the handler answers with {@code number}. */
    private void compare(CustomOperation operation, @Nullable Object result, int number) {
        Object given = isRequired(operation) ? result : ((Optional<?>) Objects.requireNonNull(result)).orElse(null);
        if (number == INCOMPLETE && !isRequired(operation)) {
            assertThat(given).as(operation.name()).isNull();
        } else if (operation.result().type() instanceof ValueType.OfModel model) {
            Object first = isList(operation) ? ((List<?>) Objects.requireNonNull(given)).get(0) : given;
            own(model.name()).forEach((field, component) -> assertThat(
                            Reflection.callOrNull(component.getAccessor(), first))
                    .as(field)
                    .isEqualTo(values.of(member(model.name(), field).type(), component.getGenericType(), number)));
        } else {
            assertThat(given)
                    .as(operation.name())
                    .isEqualTo(values.of(field(operation).getType(), resultType(operation), number));
        }
    }

    private Object[] required(CustomOperation operation) {
        return arguments(operation, true).stream()
                .map(argument -> value(operation, argument))
                .toArray();
    }

    private Consumer<Object> everything(CustomOperation operation) {
        return options -> arguments(operation, false)
                .forEach(argument -> Reflection.call(setter(operation, argument), options, value(operation, argument)));
    }

    /** Calls all queries, or all mutations, in all forms. */
    void call(Object target) {
        for (CustomOperation operation : operations) {
            List<@Nullable Object> results = methods.callAll(
                    target,
                    Objects.requireNonNull(names.get(operation.name())),
                    everything(operation),
                    required(operation));
            int without = arguments(operation, false).stream().allMatch(CustomOperationDriver::mentionsJson)
                    ? COMPLETE
                    : INCOMPLETE;
            compare(operation, results.get(0), without);
            compare(operation, results.get(1), COMPLETE);
            compare(operation, results.get(2), without);
            compare(operation, results.get(3), COMPLETE);
        }
    }

    /** Calls one mutation with everything. */
    void callOnce(Object target, CustomOperation operation) {
        methods.call(
                target,
                Objects.requireNonNull(names.get(operation.name())),
                everything(operation),
                required(operation));
    }

    /** Subscribes in both forms. */
    Map<CustomOperation, List<Received>> subscribe(Object target) {
        Map<CustomOperation, List<Received>> received = new LinkedHashMap<>();
        for (CustomOperation operation : operations) {
            String name = Objects.requireNonNull(names.get(operation.name()));
            List<Received> both = new ArrayList<>();
            both.add(Received.from(Objects.requireNonNull(methods.call(target, name, null, required(operation)))));
            both.add(Received.from(
                    Objects.requireNonNull(methods.call(target, name, options -> {}, required(operation)))));
            received.put(operation, both);
        }
        return received;
    }

    /** An event of a subscription that follows a mutation of the definition's own. */
    void compareEvent(CustomOperation operation, Object event) {
        compare(operation, event, COMPLETE);
    }
}
