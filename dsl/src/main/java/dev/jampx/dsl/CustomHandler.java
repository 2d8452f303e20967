package dev.jampx.dsl;

/** A file of AppSync resolver code. Amplify: {@code a.handler.custom({ entry, dataSource })}. */
public sealed interface CustomHandler permits CustomHandlerDeclaration {

    /**
     * Has the code talk to a data source. Amplify: {@code dataSource: 'ExternalTable'}.
     *
     * @param name the data source's name in the API; without one the code talks to nothing. It replaces an earlier one
     */
    CustomHandler dataSource(String name);

    /**
     * Has the code talk to the table of a model. Amplify: {@code dataSource: a.ref('Todo')}.
     *
     * @param model the model, {@code a.ref("Todo")}. It replaces an earlier data source
     */
    CustomHandler dataSource(RefType model);
}
