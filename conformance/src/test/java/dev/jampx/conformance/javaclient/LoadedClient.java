package dev.jampx.conformance.javaclient;

import com.palantir.javapoet.ClassName;
import dev.jampx.client.graphql.GraphQlClient;
import dev.jampx.codegen.java.emitter.Api;
import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;

/** The client of a definition, generated, compiled and loaded. */
final class LoadedClient {

    static final String PACKAGE = "driven.client";

    private final CompiledSources classes;
    private final JavaNames names;

    LoadedClient(Data data, String sdl) {
        classes = CompiledSources.of(GeneratedClient.of(data, PACKAGE));
        names = new JavaNames(data, new Api(data, sdl, PACKAGE).ownInputs(), PACKAGE);
    }

    JavaNames names() {
        return names;
    }

    Class<?> type(String graphqlName) {
        return load(names.type(graphqlName));
    }

    /** The class of the operations of a kind that the definition adds. */
    Class<?> custom(OperationKind kind) {
        return load(names.custom(kind));
    }

    Class<?> of(ModelClass kind, Model model) {
        return load(names.of(kind, model));
    }

    /** The client's main object. */
    Object client(GraphQlClient graphQl) {
        return Reflection.construct(load(names.inClientPackage("DataClient")), graphQl);
    }

    /** What a method of the main object leads to. */
    Object accessed(Object client, String accessor) {
        return Reflection.call(Reflection.method(client.getClass(), accessor), client);
    }

    private Class<?> load(ClassName name) {
        try {
            return classes.loadClass(name.reflectionName());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
