package dev.jampx.sandbox.resolver;

/** A made-up request, to run a resolver before there is a real one. */
record WarmUpInvocation() implements Invocation {

    @Override
    public String parentTypeName() {
        return "Query";
    }

    @Override
    public String fieldName() {
        return "warmUp";
    }

    @Override
    public String authType() {
        return "IAM Authorization";
    }

    @Override
    public String arguments() {
        return "{\"id\":\"1\"}";
    }

    @Override
    public String source() {
        return "{}";
    }

    @Override
    public String identity() {
        return "{}";
    }

    @Override
    public String headers() {
        return "{}";
    }

    @Override
    public String variables() {
        return "{}";
    }

    @Override
    public String selectionSetList() {
        return "[]";
    }

    @Override
    public String selectionSetGraphQl() {
        return "";
    }
}
