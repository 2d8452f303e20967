package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredHandler;

/** A step that a function does, as written; whether {@code async()} was called shows in what was declared. */
record LambdaDeclaration(DeclaredHandler declared) implements FunctionHandler, AsyncFunctionHandler {

    @Override
    public AsyncFunctionHandler async() {
        return new LambdaDeclaration(declared.accept(new Asynchronous()));
    }

    /** Makes of a function the same one that is not waited for. */
    private record Asynchronous() implements DeclaredHandler.Visitor<DeclaredHandler> {

        @Override
        public DeclaredHandler function(DeclaredHandler.Function handler) {
            return new DeclaredHandler.Function(handler.function(), true, handler.site());
        }

        @Override
        public DeclaredHandler namedFunction(DeclaredHandler.NamedFunction handler) {
            return new DeclaredHandler.NamedFunction(handler.name(), true, handler.site());
        }

        @Override
        public DeclaredHandler code(DeclaredHandler.Code handler) {
            return handler;
        }
    }
}
