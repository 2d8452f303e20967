package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.SecretReference;
import java.util.List;
import java.util.stream.Stream;

/** Which secrets a backend has. */
public final class SecretMentions {

    private SecretMentions() {}

    /** Every place that names a secret. */
    public static List<SecretReference> of(DeclaredBackend backend) {
        return Stream.concat(
                        FunctionMentions.distinct(backend).stream()
                                .flatMap(function -> function.secrets().values().stream()),
                        backend.auth().stream()
                                .flatMap(auth -> auth.login().externalProviders().stream())
                                .flatMap(external -> external.providers().stream())
                                .flatMap(provider -> provider.secrets().values().stream()))
                .toList();
    }
}
