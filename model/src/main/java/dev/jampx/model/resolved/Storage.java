package dev.jampx.model.resolved;

import dev.jampx.model.StorageAction;
import dev.jampx.model.StorageGrantee;
import dev.jampx.model.StorageTrigger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A bucket for files.
 *
 * @param name its name in the definition
 * @param isDefault whether apps use it when they name none; one storage of a backend is the default
 * @param versioned whether older versions of files are kept
 * @param keepOnDelete whether the files stay when the storage is deleted
 * @param triggers the names of the functions that it calls
 * @param access who may do what under which path
 */
public record Storage(
        String name,
        boolean isDefault,
        boolean versioned,
        boolean keepOnDelete,
        Map<StorageTrigger, String> triggers,
        List<Access> access) {

    public Storage {
        triggers = Collections.unmodifiableMap(new LinkedHashMap<>(triggers));
        access = List.copyOf(access);
    }

    /**
     * The rules of a path.
     *
     * @param path the path, such as {@code pictures/{entity_id}/*}
     * @param rules who may do what
     */
    public record Access(String path, List<Rule> rules) {

        public Access {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule.
     *
     * @param grantee whom it lets in
     * @param actions what it lets them do, {@code READ} as {@code GET} and {@code LIST}
     */
    public record Rule(StorageGrantee grantee, List<StorageAction> actions) {

        public Rule {
            actions = List.copyOf(actions);
        }
    }
}
