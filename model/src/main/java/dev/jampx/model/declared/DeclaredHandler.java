package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/** What answers a custom operation, as written with {@code a.handler()}. */
public sealed interface DeclaredHandler {

    /** Where it was written. */
    SourceLocation site();

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of handler; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R function(Function function);

        R namedFunction(NamedFunction function);

        R code(Code code);
    }

    /** A function of the backend: {@code a.handler().function(FN)}. */
    record Function(DeclaredFunction function, boolean async, SourceLocation site) implements DeclaredHandler {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.function(this);
        }
    }

    /** A function by its name: one of {@code defineData(...).functions(...)}, or else one that exists in the AWS account. */
    record NamedFunction(String name, boolean async, SourceLocation site) implements DeclaredHandler {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.namedFunction(this);
        }
    }

    /**
     * A file of resolver code: {@code a.handler().custom("./x.js")}.
     *
     * @param entry the path of the file, relative to the source file where it was written
     * @param dataSource what it talks to, if that was given
     */
    record Code(String entry, Optional<DataSource> dataSource, SourceLocation site) implements DeclaredHandler {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * What resolver code talks to.
     *
     * @param name the name of a data source, or of the model whose table is meant
     * @param model whether {@code name} is a model's: {@code dataSource(a.ref("Todo"))}
     */
    record DataSource(String name, boolean model) {}
}
