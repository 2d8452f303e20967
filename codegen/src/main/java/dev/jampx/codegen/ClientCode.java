package dev.jampx.codegen;

import dev.jampx.codegen.api.TypeTarget;
import dev.jampx.codegen.document.DocumentOptions;
import dev.jampx.codegen.document.StatementTarget;
import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.modelgen.ModelTarget;
import java.util.Optional;

/** What client code is asked for. Mirrors the formats and flags of {@code ampx generate graphql-client-code}. */
public sealed interface ClientCode {

    /** The word for its kind; Amplify's {@code --format}. */
    String format();

    /** Has {@code visitor} look at it. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Statements for each operation of the API, and their types.
     *
     * @param statements the target of statements
     * @param types the target of types, if there are to be types
     * @param options how much the statements ask for
     * @param manySwiftFiles whether types of Swift come in a file for each file of statements, not in one
     */
    record Documents(
            StatementTarget statements, Optional<TypeTarget> types, DocumentOptions options, boolean manySwiftFiles)
            implements ClientCode {

        /** The word for it. */
        public static final String FORMAT = "graphql-codegen";

        @Override
        public String format() {
            return FORMAT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.documents(this);
        }
    }

    /** What Amplify's libraries read of models at run time. */
    record Introspection() implements ClientCode {

        /** The word for it. */
        public static final String FORMAT = "introspection";

        @Override
        public String format() {
            return FORMAT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.introspection(this);
        }
    }

    /**
     * Models for Amplify's libraries.
     *
     * @param target the language
     * @param options what can be chosen about them
     */
    record Models(ModelTarget target, ModelOptions options) implements ClientCode {

        /** The word for it. */
        public static final String FORMAT = "modelgen";

        @Override
        public String format() {
            return FORMAT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.models(this);
        }
    }

    /**
     * A client for any JVM.
     *
     * @param packageName the package of its classes
     */
    record JavaClient(String packageName) implements ClientCode {

        /** The word for it. */
        public static final String FORMAT = "java";

        @Override
        public String format() {
            return FORMAT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.javaClient(this);
        }
    }

    /**
     * What is made of each kind of client code.
     *
     * @param <R> what it comes to
     */
    interface Visitor<R> {

        R documents(Documents code);

        R introspection(Introspection code);

        R models(Models code);

        R javaClient(JavaClient code);
    }
}
