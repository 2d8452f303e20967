package dev.jampx.dsl;

import dev.jampx.model.declared.SecretReference;

/** A secret as it was named. */
record SecretDeclaration(SecretReference declared) implements Secret {

    static SecretReference written(Secret secret) {
        return ((SecretDeclaration) secret).declared();
    }
}
