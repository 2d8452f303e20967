package dev.jampx.sandbox.resolver;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** An invocation with the parts that a test is about. */
public record GivenInvocation(
        String arguments, @Nullable String source, @Nullable String identity, BooleanSupplier timedOut)
        implements Invocation {

    GivenInvocation(String arguments, @Nullable String source, @Nullable String identity) {
        this(arguments, source, identity, () -> false);
    }

    public static GivenInvocation withArguments(String arguments) {
        return new GivenInvocation(arguments, null, null);
    }

    /** In a request whose time is up as soon as {@code timedOut} says so. */
    static GivenInvocation until(BooleanSupplier timedOut) {
        return new GivenInvocation("{}", null, null, timedOut);
    }

    @Override
    public boolean isTimedOut() {
        return timedOut.getAsBoolean();
    }

    @Override
    public String parentTypeName() {
        return "Query";
    }

    @Override
    public String fieldName() {
        return "getPost";
    }

    @Override
    public String authType() {
        return "User Pool Authorization";
    }

    @Override
    public String headers() {
        return "{\"x-one\":\"1\"}";
    }

    @Override
    public String variables() {
        return "{\"v\":2}";
    }

    @Override
    public String selectionSetList() {
        return "[\"id\",\"author\",\"author/name\"]";
    }

    @Override
    public String selectionSetGraphQl() {
        return "{\n  id\n}";
    }
}
