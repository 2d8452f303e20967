package dev.jampx.sandbox.resolver;

import dev.jampx.sandbox.trace.ResolverObserver;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field to resolve in one request: what the resolver's {@code ctx} is made of. JSON parts are texts, asked for when
 * the handler first reads them, at most once.
 */
public interface Invocation {

    /** The type that has the field. */
    String parentTypeName();

    /** The field. */
    String fieldName();

    /** What {@code util.authType()} says, such as {@code User Pool Authorization}. */
    String authType();

    /** {@code ctx.args}. */
    String arguments();

    /** {@code ctx.source}: what the parent field resolved to. */
    @Nullable
    String source();

    /** {@code ctx.identity}. */
    @Nullable
    String identity();

    /** {@code ctx.request.headers}. */
    String headers();

    /** {@code ctx.info.variables}. */
    String variables();

    /** {@code ctx.info.selectionSetList}. */
    String selectionSetList();

    /** {@code ctx.info.selectionSetGraphQL}. */
    String selectionSetGraphQl();

    /** Who is told of what the resolver does, if anybody is. */
    default @Nullable ResolverObserver observer() {
        return null;
    }

    /** Whether the time of the request is up: it is answered without the field, so that nothing may be written for it any more. */
    default boolean isTimedOut() {
        return false;
    }

    /**
     * Adds a header to the answer to the whole request.
     *
     * @param value its text, or null where the handler gave nothing
     * @return why it is left out, if it is
     */
    default Optional<ResolverError> addResponseHeader(String name, @Nullable String value) {
        return Optional.empty();
    }
}
