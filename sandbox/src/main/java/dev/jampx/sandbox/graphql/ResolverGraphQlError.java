package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.ResolverError;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error of a field in the shape AppSync gives it, with the error's type, data and info. */
final class ResolverGraphQlError implements GraphQLError {

    private static final long serialVersionUID = 1L;

    private final transient ResolverError error;
    private final transient @Nullable Object data;
    private final transient List<Object> path;
    private final transient SourceLocation location;

    ResolverGraphQlError(ResolverError error, @Nullable Object data, ResultPath path, SourceLocation location) {
        this.error = error;
        this.data = data;
        this.path = path.toList();
        this.location = location;
    }

    static ResolverGraphQlError notAuthorized(String type, String field, ResultPath path, SourceLocation location) {
        String message = "Not Authorized to access " + field + " on type " + type;
        return new ResolverGraphQlError(ResolverError.of("Unauthorized", message), null, path, location);
    }

    ResolverError error() {
        return error;
    }

    /** What goes out as {@code data}. */
    @Nullable
    Object data() {
        return data;
    }

    @Override
    public String getMessage() {
        return error.message();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of(location);
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }
}
