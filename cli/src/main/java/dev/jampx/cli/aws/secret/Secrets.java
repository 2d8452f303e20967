package dev.jampx.cli.aws.secret;

import dev.jampx.sandbox.secret.StoredSecret;
import java.util.List;
import java.util.Optional;

/** Where the secrets of a sandbox are. */
public interface Secrets {

    /** Sets one, and gives its version. */
    int set(String name, String value);

    /** One of them. */
    Optional<StoredSecret> get(String name);

    /** The names of all, in order. */
    List<String> names();

    /** Removes some; tells which of them were there. */
    List<String> remove(List<String> names);
}
