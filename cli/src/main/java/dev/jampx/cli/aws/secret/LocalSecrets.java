package dev.jampx.cli.aws.secret;

import dev.jampx.sandbox.secret.SecretStore;
import dev.jampx.sandbox.secret.StoredSecret;
import java.util.List;
import java.util.Optional;

/** Those of a sandbox on this machine. */
public final class LocalSecrets implements Secrets {

    private final SecretStore store;

    public LocalSecrets(SecretStore store) {
        this.store = store;
    }

    @Override
    public int set(String name, String value) {
        return store.set(name, value).version();
    }

    @Override
    public Optional<StoredSecret> get(String name) {
        return Optional.ofNullable(store.all().get(name));
    }

    @Override
    public List<String> names() {
        return List.copyOf(store.all().keySet());
    }

    @Override
    public List<String> remove(List<String> names) {
        return names.stream().filter(store::remove).toList();
    }
}
