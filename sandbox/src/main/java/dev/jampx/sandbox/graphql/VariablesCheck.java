package dev.jampx.sandbox.graphql;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values of variables against their types before graphql-java does, for AppSync's messages: those name the
 * variable or the input field at fault, and stop at the first.
 */
final class VariablesCheck {

    private final GraphQLSchema schema;

    VariablesCheck(GraphQLSchema schema) {
        this.schema = schema;
    }

    Optional<GraphQLError> check(OperationDefinition operation, Map<String, @Nullable Object> values) {
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            String name = definition.getName();
            boolean left = !values.containsKey(name);
            if (left && (definition.getDefaultValue() != null || !(definition.getType() instanceof NonNullType))) {
                continue;
            }
            try {
                check(new Place(name, name), type(definition.getType()), values.get(name));
            } catch (BadValue bad) {
                return Optional.of(bad.error(definition.getSourceLocation()));
            }
        }
        return Optional.empty();
    }

    /** Where a value stands: in which variable, and under which name AppSync speaks of it. */
    private record Place(String variable, String name) {}

    private GraphQLType type(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return GraphQLNonNull.nonNull(type(nonNull.getType()));
        }
        if (type instanceof ListType list) {
            return GraphQLList.list(type(list.getType()));
        }
        GraphQLType named = schema.getType(((TypeName) type).getName());
        if (named == null) {
            throw new IllegalStateException("a validated document has the unknown type " + type);
        }
        return named;
    }

    private void check(Place place, GraphQLType type, @Nullable Object value) throws BadValue {
        if (type instanceof GraphQLNonNull nonNull) {
            if (value == null) {
                throw new BadValue("Variable '" + place.variable() + "' has coerced Null value for NonNull type '"
                        + GraphQLTypeUtil.simplePrint(type) + "'");
            }
            check(place, nonNull.getWrappedType(), value);
        } else if (value == null) {
            return;
        } else if (type instanceof GraphQLList list) {
            if (value instanceof Collection<?> items) {
                for (Object item : items) {
                    check(place, list.getWrappedType(), item);
                }
            } else {
                check(place, list.getWrappedType(), value);
            }
        } else if (type instanceof GraphQLInputObjectType object) {
            object(place, object, value);
        } else {
            leaf(place, type, value);
        }
    }

    private void object(Place place, GraphQLInputObjectType type, Object value) throws BadValue {
        if (!(value instanceof Map<?, ?> fields)) {
            throw new BadValue("Variable '" + place.name() + "' has an invalid value. Expected type 'Map' but was '"
                    + value.getClass().getSimpleName()
                    + "'. Variables for input objects must be an instance of type 'Map'.");
        }
        for (Object field : fields.keySet()) {
            if (type.getFieldDefinition(String.valueOf(field)) == null) {
                throw new BadValue(
                        "The variables input contains a field that is not defined for input object type '"
                                + type.getName() + "' ",
                        false);
            }
        }
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            boolean left = !fields.containsKey(field.getName());
            if (!left || !field.hasSetDefaultValue()) {
                check(new Place(place.variable(), field.getName()), field.getType(), fields.get(field.getName()));
            }
        }
    }

    private static void leaf(Place place, GraphQLType type, Object value) throws BadValue {
        try {
            if (type instanceof GraphQLEnumType enumeration) {
                enumeration.parseValue(value, GraphQLContext.getDefault(), ServedApi.WORDING);
            } else if (type instanceof GraphQLScalarType scalar) {
                scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), ServedApi.WORDING);
            }
        } catch (CoercingParseValueException e) {
            throw new BadValue("Variable '" + place.name() + "' has an invalid value. " + e.getMessage());
        }
    }

    /** A value that does not fit. */
    private static final class BadValue extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean located;

        BadValue(String message) {
            this(message, true);
        }

        BadValue(String message, boolean located) {
            super(message, null, false, false);
            this.located = located;
        }

        GraphQLError error(SourceLocation location) {
            GraphQLError.Builder<?> error = GraphQLError.newError().message("%s", getMessage());
            return located ? error.location(location).build() : error.build();
        }
    }
}
