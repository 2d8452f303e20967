package dev.jampx.cli.definition;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.model.resolved.Data;

/** Compiles the data of a backend into an API. */
@FunctionalInterface
public interface ApiCompiler {

    /** The API for {@code data}. */
    CompiledApi compile(Data data);
}
