package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredHandler;
import java.util.Optional;

/** Starts the handlers of operations; it holds nothing. */
enum HandlerVocabulary implements HandlerTerms {
    START;

    @Override
    public FunctionHandler function(FunctionDefinition function) {
        return new LambdaDeclaration(new DeclaredHandler.Function(
                FunctionDeclaration.written(Given.value("handler.function", function)), false, Site.ofCaller()));
    }

    @Override
    public FunctionHandler function(String name) {
        return new LambdaDeclaration(
                new DeclaredHandler.NamedFunction(Given.value("handler.function", name), false, Site.ofCaller()));
    }

    @Override
    public CustomHandler custom(String entry) {
        return new CustomHandlerDeclaration(
                new DeclaredHandler.Code(Given.value("handler.custom", entry), Optional.empty(), Site.ofCaller()));
    }
}
