package dev.jampx.cdk.storage;

import dev.jampx.cdk.auth.BackendAuth;
import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Storage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What an {@link AmplifyStorage} is made from.
 *
 * @param storage the storage of the definition
 * @param backend the deployment that it belongs to
 * @param users the users, if there are any
 * @param functions the functions that the storage calls or lets in, and perhaps others
 */
public record AmplifyStorageProps(
        Storage storage, BackendIdentifier backend, Optional<BackendAuth> users, List<BackendFunction> functions) {

    public AmplifyStorageProps {
        functions = List.copyOf(functions);
    }

    /** Storage that nobody has to do with. */
    public static AmplifyStorageProps of(Storage storage, BackendIdentifier backend) {
        return new AmplifyStorageProps(storage, backend, Optional.empty(), List.of());
    }

    /** The same, for these users. */
    public AmplifyStorageProps users(BackendAuth auth) {
        return new AmplifyStorageProps(storage, backend, Optional.of(auth), functions);
    }

    /** The same, with these functions. */
    public AmplifyStorageProps functions(Collection<? extends BackendFunction> those) {
        return new AmplifyStorageProps(storage, backend, users, List.copyOf(those));
    }

    /** The function called {@code name}. */
    BackendFunction function(String name) {
        return functions.stream()
                .filter(function -> function.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "storage " + storage.name() + " has to do with the function " + name + ", which is not given"));
    }
}
