package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.resolver.Invocation;
import dev.jampx.sandbox.resolver.ResolverError;
import dev.jampx.sandbox.trace.ResolverObserver;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field being executed, as its resolver's {@code ctx}. */
record FieldInvocation(
        DataFetchingEnvironment environment,
        CallerIdentity caller,
        RequestHeaders requestHeaders,
        ResponseHeaders responseHeaders)
        implements Invocation {

    private static final ObjectMapper JSON = new ObjectMapper();

    static FieldInvocation of(DataFetchingEnvironment environment) {
        return new FieldInvocation(
                environment,
                environment.getGraphQlContext().get(CallerIdentity.class),
                environment.getGraphQlContext().get(RequestHeaders.class),
                environment.getGraphQlContext().getOrDefault(ResponseHeaders.class, new ResponseHeaders()));
    }

    @Override
    public String parentTypeName() {
        return ((GraphQLNamedType) environment.getParentType()).getName();
    }

    @Override
    public String fieldName() {
        return environment.getFieldDefinition().getName();
    }

    @Override
    public String authType() {
        return caller.authType();
    }

    @Override
    public String arguments() {
        return json(environment.getArguments());
    }

    @Override
    public @Nullable String source() {
        Object source = environment.getSource();
        return source == null ? null : json(source);
    }

    @Override
    public String identity() {
        return caller.json();
    }

    @Override
    public String headers() {
        return requestHeaders.json();
    }

    @Override
    public String variables() {
        return json(environment.getVariables());
    }

    @Override
    public String selectionSetList() {
        // Two members of a union may both have a field.
        Set<String> paths = new LinkedHashSet<>();
        collect(environment.getSelectionSet().getImmediateFields(), "", paths);
        return json(paths);
    }

    /** Fields go by their aliases, children right after their parent. */
    private static void collect(List<SelectedField> fields, String prefix, Set<String> paths) {
        for (SelectedField field : fields) {
            String path = prefix + field.getResultKey();
            paths.add(path);
            collect(field.getSelectionSet().getImmediateFields(), path + "/", paths);
        }
    }

    @Override
    public String selectionSetGraphQl() {
        List<Selection<?>> selections = new ArrayList<>();
        // A field that is asked for twice is resolved once, for both.
        for (Field field : environment.getMergedField().getFields()) {
            if (field.getSelectionSet() != null) {
                field.getSelectionSet().getSelections().forEach(selections::add);
            }
        }
        return selections.isEmpty() ? "" : AstPrinter.printAst(new SelectionSet(selections));
    }

    @Override
    public Optional<ResolverError> addResponseHeader(String name, @Nullable String value) {
        return responseHeaders.add(name, value);
    }

    @Override
    public boolean isTimedOut() {
        return RequestBudget.of(environment).isTimeUp();
    }

    @Override
    public @Nullable ResolverObserver observer() {
        return environment.getLocalContext() instanceof ResolverObserver observer ? observer : null;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a GraphQL value that is not JSON", e);
        }
    }
}
