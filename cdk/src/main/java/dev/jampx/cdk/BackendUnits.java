package dev.jampx.cdk;

import dev.jampx.cdk.data.ApiUnits;
import dev.jampx.cdk.placement.Size;
import dev.jampx.cdk.placement.Unit;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.ChangeSource;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Storage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a backend must be in the hub, and what need not be. */
final class BackendUnits {

    // Function, version, alias, role, policy, log group, and what is told through the Parameter Store.
    private static final Size FUNCTION = Size.ofResources(8).plus(new Size(0, 3000));

    // User pool, client, identity pool, its roles and their attachment; domain, providers, key and permission of
    // senders.
    private static final Size AUTH = Size.ofResources(20);
    private static final Size GROUP = Size.ofResources(2);

    // Bucket, its policy, what empties it, permissions, and policies of guests, users and some groups.
    private static final Size STORAGE = Size.ofResources(16);

    // API, key, log group with role and policy, permission, data source that does nothing, policies of the identity
    // pool.
    private static final Size API = Size.ofResources(20);

    private final CompiledBackend backend;
    private final Set<String> calledByHub;

    BackendUnits(CompiledBackend backend) {
        this.backend = backend;
        this.calledByHub = calledByHub(backend.backend());
    }

    /** The functions that something in the hub calls, by name: triggers and senders of the user pool, triggers of buckets, and the authorizer of the API. */
    Set<String> calledByHub() {
        return calledByHub;
    }

    /** How much of the hub is taken by what must be there. */
    Size hub() {
        Size size = Size.NONE;
        if (backend.backend().auth().isPresent()) {
            size = size.plus(AUTH);
            for (String group : backend.backend().auth().get().groups()) {
                size = size.plus(GROUP);
            }
        }
        for (String function : calledByHub) {
            size = size.plus(FUNCTION);
        }
        for (Storage storage : backend.backend().storages()) {
            size = size.plus(STORAGE);
        }
        for (Function function : backend.backend().functions()) {
            for (ChangeSource source : function.changes()) {
                size = size.plus(ModelChanges.SIZE);
            }
        }
        if (backend.api().isPresent()) {
            size = size.plus(API).plus(ApiUnits.schema(backend.api().get()));
        }
        return size;
    }

    /** What need not be in the hub. */
    List<Unit> units() {
        Map<String, Size> functions = new LinkedHashMap<>();
        backend.backend().functions().stream()
                .map(Function::name)
                .filter(name -> !calledByHub.contains(name))
                .forEach(name -> functions.put(name, FUNCTION));
        if (backend.api().isPresent()) {
            return ApiUnits.of(backend.api().get(), functions);
        }
        List<Unit> units = new ArrayList<>();
        functions.forEach((name, size) -> units.add(Unit.function(name, size)));
        return units;
    }

    private static Set<String> calledByHub(Backend backend) {
        Set<String> called = new LinkedHashSet<>();
        backend.auth().ifPresent(auth -> {
            called.addAll(auth.triggers().values());
            if (auth instanceof DefinedAuth own) {
                own.senders().functions().forEach(called::add);
            }
        });
        backend.data()
                .flatMap(data -> data.authorizationModes().lambda())
                .ifPresent(lambda -> called.add(lambda.function()));
        backend.storages().forEach(storage -> called.addAll(storage.triggers().values()));
        return called;
    }
}
