package dev.jampx.sandbox.iam;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The credentials of every function's role. A function keeps its credentials for as long as the sandbox runs, so that a
 * process that outlives a hot reload can still sign.
 */
public final class FunctionCredentials implements IssuedCredentials {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Credentials> byFunction = new ConcurrentHashMap<>();
    private final Map<String, String> functionByAccessKey = new ConcurrentHashMap<>();

    /** The credentials of the function {@code function}, made when first asked for. */
    public Credentials of(String function) {
        return byFunction.computeIfAbsent(function, name -> {
            Credentials made = generate();
            functionByAccessKey.put(made.accessKeyId(), name);
            return made;
        });
    }

    @Override
    public Optional<Signer> signer(String accessKeyId, Optional<String> sessionToken) {
        return Optional.ofNullable(functionByAccessKey.get(accessKeyId)).map(function -> {
            Credentials credentials = of(function);
            return sessionToken.filter(credentials.sessionToken()::equals).isPresent()
                    ? new Signer.Known(credentials.secretAccessKey(), new Caller.Function(function))
                    : Signer.invalidToken();
        });
    }

    private Credentials generate() {
        // AWS starts the access key ids of temporary credentials with ASIA; tools tell them apart by it.
        StringBuilder accessKeyId = new StringBuilder("ASIA");
        random.ints(16, 0, BASE_32.length()).forEach(index -> accessKeyId.append(BASE_32.charAt(index)));
        return new Credentials(accessKeyId.toString(), text(30), text(180));
    }

    private String text(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getEncoder().encodeToString(drawn);
    }
}
