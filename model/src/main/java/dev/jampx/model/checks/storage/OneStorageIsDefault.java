package dev.jampx.model.checks.storage;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Of several storages exactly one is the default. */
public final class OneStorageIsDefault implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        List<DeclaredStorage> defaults =
                backend.storages().stream().filter(DeclaredStorage::isDefault).toList();
        if (defaults.isEmpty() && backend.storages().size() > 1) {
            return Stream.of(StorageProblems.noDefault(backend));
        }
        return defaults.stream().skip(1).map(storage -> StorageProblems.secondDefault(storage, defaults.get(0)));
    }
}
