package dev.jampx.dsl;

/** The moments at which storage calls a function. Amplify: the value of {@code triggers} of {@code defineStorage}. */
public sealed interface StorageTriggers permits StorageTriggerChoice {

    /**
     * Calls a function after a file was put. Amplify: {@code onUpload}.
     *
     * @param function the function; it gets S3's event
     */
    StorageTriggers onUpload(FunctionDefinition function);

    /**
     * Calls a function after a file was deleted. Amplify: {@code onDelete}.
     *
     * @param function the function; it gets S3's event
     */
    StorageTriggers onDelete(FunctionDefinition function);
}
