package dev.jampx.model.declared;

import dev.jampx.model.StorageAction;
import dev.jampx.model.StorageGrantee;
import dev.jampx.model.StorageTrigger;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What was written with {@code defineStorage}.
 *
 * @param name the storage's name
 * @param isDefault whether apps use it when they name none
 * @param versioned whether older versions of files are kept
 * @param keepOnDelete whether the files stay when the storage is deleted
 * @param triggers what is called when
 * @param access who may do what under which path, in the order written
 * @param site where {@code defineStorage} was called
 */
public record DeclaredStorage(
        String name,
        boolean isDefault,
        boolean versioned,
        boolean keepOnDelete,
        List<Trigger> triggers,
        List<Access> access,
        SourceLocation site) {

    public DeclaredStorage {
        triggers = List.copyOf(triggers);
        access = List.copyOf(access);
    }

    /**
     * A function that is called.
     *
     * @param trigger when it is called
     * @param function the function
     * @param site where it was written
     */
    public record Trigger(StorageTrigger trigger, DeclaredFunction function, SourceLocation site) {}

    /**
     * The rules of a path.
     *
     * @param path the path, such as {@code pictures/*}
     * @param rules who may do what
     * @param site where it was written
     */
    public record Access(String path, List<Rule> rules, SourceLocation site) {

        public Access {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule.
     *
     * @param grantee whom it lets in
     * @param function the function, if it lets one in
     * @param actions what it lets them do
     * @param site where it was written
     */
    public record Rule(
            StorageGrantee grantee,
            Optional<DeclaredFunction> function,
            List<StorageAction> actions,
            SourceLocation site) {

        public Rule {
            actions = List.copyOf(actions);
        }
    }
}
