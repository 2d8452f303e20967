package dev.jampx.model.checks.storage;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.naming.VariableNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every storage has a name that Amplify would take, and that functions can tell from all others. */
public final class StorageNamesAreSound implements Check<DeclaredBackend> {

    private static final Pattern VALID = Pattern.compile("[a-zA-Z][a-zA-Z0-9_ -]*");

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        Map<String, DeclaredStorage> first = new HashMap<>();
        return backend.storages().stream().flatMap(storage -> problem(storage, first).stream());
    }

    /**
     * What is wrong with a name.
     *
     * @param first the first storage that functions find by each variable
     */
    private static Optional<Problem> problem(DeclaredStorage storage, Map<String, DeclaredStorage> first) {
        if (!VALID.matcher(storage.name()).matches()) {
            return Optional.of(StorageProblems.invalidName(storage));
        }
        String variable = VariableNames.ofBucket(storage.name());
        DeclaredStorage other = first.putIfAbsent(variable, storage);
        return Optional.ofNullable(other)
                .map(known -> known.name().equals(storage.name())
                        ? StorageProblems.duplicateName(storage, known)
                        : StorageProblems.sameVariable(storage, known, variable));
    }
}
