package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/**
 * What was given to {@code defineBackend}.
 *
 * @param auth the {@code defineAuth} values; more than one is a mistake that the checks report
 * @param data the {@code defineData} values; more than one is a mistake that the checks report
 * @param functions the functions named directly; functions that auth or data refer to belong to the backend as well
 * @param storages the {@code defineStorage} values
 * @param outputs what was added to {@code amplify_outputs.json}, in the order added
 * @param site where {@code defineBackend} was called
 */
public record DeclaredBackend(
        List<DeclaredAuth> auth,
        List<DeclaredData> data,
        List<DeclaredFunction> functions,
        List<DeclaredStorage> storages,
        List<DeclaredOutput> outputs,
        SourceLocation site) {

    public DeclaredBackend {
        auth = List.copyOf(auth);
        data = List.copyOf(data);
        functions = List.copyOf(functions);
        storages = List.copyOf(storages);
        outputs = List.copyOf(outputs);
    }

    /** A backend without files and without outputs of its own. */
    public DeclaredBackend(
            List<DeclaredAuth> auth, List<DeclaredData> data, List<DeclaredFunction> functions, SourceLocation site) {
        this(auth, data, functions, List.of(), List.of(), site);
    }
}
