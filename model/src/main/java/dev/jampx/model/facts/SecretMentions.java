package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.SecretReference;
import java.util.List;

/** Which secrets a backend has. */
public final class SecretMentions {

    private SecretMentions() {}

    /** Every place that names a secret. */
    public static List<SecretReference> of(DeclaredBackend backend) {
        return FunctionMentions.distinct(backend).stream()
                .flatMap(function -> function.secrets().values().stream())
                .toList();
    }
}
