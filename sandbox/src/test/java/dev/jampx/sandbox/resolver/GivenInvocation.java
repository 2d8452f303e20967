package dev.jampx.sandbox.resolver;

import org.jspecify.annotations.Nullable;

/** An invocation with the parts that a test is about. */
public record GivenInvocation(String arguments, @Nullable String source, @Nullable String identity)
        implements Invocation {

    public static GivenInvocation withArguments(String arguments) {
        return new GivenInvocation(arguments, null, null);
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
