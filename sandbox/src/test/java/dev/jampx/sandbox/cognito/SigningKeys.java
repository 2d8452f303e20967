package dev.jampx.sandbox.cognito;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Keys for the pools of tests. Making one takes longer than most tests do; no two pools in a row have the same. */
final class SigningKeys {

    private static final List<String> KEYS = List.of(generate(), generate());
    private static final AtomicInteger GIVEN = new AtomicInteger();

    private SigningKeys() {}

    static String next() {
        return KEYS.get(GIVEN.getAndIncrement() % KEYS.size());
    }

    private static String generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
