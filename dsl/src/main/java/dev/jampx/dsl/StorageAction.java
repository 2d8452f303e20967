package dev.jampx.dsl;

/** What can be done to files. Amplify: the actions of {@code .to([...])} in {@code defineStorage}. */
public enum StorageAction {
    /** Get files and list them. Amplify: {@code read}. */
    READ(dev.jampx.model.StorageAction.READ),
    /** Get files. Amplify: {@code get}. */
    GET(dev.jampx.model.StorageAction.GET),
    /** List files. Amplify: {@code list}. */
    LIST(dev.jampx.model.StorageAction.LIST),
    /** Put files. Amplify: {@code write}. */
    WRITE(dev.jampx.model.StorageAction.WRITE),
    /** Delete files. Amplify: {@code delete}. */
    DELETE(dev.jampx.model.StorageAction.DELETE);

    private final dev.jampx.model.StorageAction term;

    StorageAction(dev.jampx.model.StorageAction term) {
        this.term = term;
    }

    dev.jampx.model.StorageAction term() {
        return term;
    }
}
