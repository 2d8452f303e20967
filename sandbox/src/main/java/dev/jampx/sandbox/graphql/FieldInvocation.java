package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.resolver.Invocation;
import dev.jampx.sandbox.trace.ResolverObserver;
import graphql.language.AstPrinter;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field being executed, as its resolver's {@code ctx}. */
record FieldInvocation(DataFetchingEnvironment environment, CallerIdentity caller, RequestHeaders requestHeaders)
        implements Invocation {

    private static final ObjectMapper JSON = new ObjectMapper();

    static FieldInvocation of(DataFetchingEnvironment environment) {
        return new FieldInvocation(
                environment,
                environment.getGraphQlContext().get(CallerIdentity.class),
                environment.getGraphQlContext().get(RequestHeaders.class));
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
        List<String> paths = new ArrayList<>();
        collect(environment.getSelectionSet().getImmediateFields(), "", paths);
        return json(paths);
    }

    /** Fields go by their aliases, children right after their parent. */
    private static void collect(List<SelectedField> fields, String prefix, List<String> paths) {
        for (SelectedField field : fields) {
            String path = prefix + field.getResultKey();
            paths.add(path);
            collect(field.getSelectionSet().getImmediateFields(), path + "/", paths);
        }
    }

    @Override
    public String selectionSetGraphQl() {
        return environment.getField().getSelectionSet() == null
                ? ""
                : AstPrinter.printAst(environment.getField().getSelectionSet());
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
