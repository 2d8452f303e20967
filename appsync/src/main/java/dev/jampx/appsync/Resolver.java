package dev.jampx.appsync;

import java.util.List;

/** What answers a field, in the APPSYNC_JS runtime. */
public sealed interface Resolver {

    /** The type that has the field, such as {@code Query}. */
    String typeName();

    /** The field. */
    String fieldName();

    /** The module with {@code request} and {@code response}; it may hold a {@link Placeholder}. */
    String code();

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of resolver; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {

        R unit(Unit unit);

        R pipeline(Pipeline pipeline);
    }

    /**
     * A UNIT resolver: a request handler, one data source call, a response handler.
     *
     * @param dataSource the name of the data source
     */
    record Unit(String typeName, String fieldName, String dataSource, String code) implements Resolver {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unit(this);
        }
    }

    /**
     * A PIPELINE resolver: a handler before, functions one after the other, a handler after.
     *
     * @param functions the functions in the order in which they run
     */
    record Pipeline(String typeName, String fieldName, String code, List<PipelineFunction> functions)
            implements Resolver {

        public Pipeline {
            functions = List.copyOf(functions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pipeline(this);
        }
    }
}
