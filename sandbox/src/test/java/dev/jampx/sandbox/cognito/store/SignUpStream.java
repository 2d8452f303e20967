package dev.jampx.sandbox.cognito.store;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A program that makes users without end from several threads and prints the name of each one that the store answered. */
final class SignUpStream {

    private static final int THREADS = 4;

    private SignUpStream() {}

    /** @param arguments the store's folder */
    public static void main(String[] arguments) {
        UserPoolStore store = UserPoolStore.open(Path.of(arguments[0]));
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> run(store)).start();
        }
    }

    private static void run(UserPoolStore store) {
        while (true) {
            StoredUser user = user(UUID.randomUUID().toString());
            store.write(() -> {
                store.users().put(user);
                store.codes()
                        .put(CodePurpose.SIGN_UP, user.username(), new StoredCode("123456", "email", Instant.EPOCH));
                store.identities().put(identity(user.username()));
                return user;
            });
            synchronized (SignUpStream.class) {
                System.out.println(user.username());
            }
        }
    }

    static StoredIdentity identity(String name) {
        return new StoredIdentity("us-east-1:" + name, Map.of("provider", name), Instant.EPOCH, Instant.EPOCH);
    }

    static StoredUser user(String name) {
        return StoredUser.draft(name, UserStatus.UNCONFIRMED, Instant.EPOCH)
                .attribute("email", name + "@example.com")
                .password(new SrpVerifier(BigInteger.ONE, BigInteger.ONE.shiftLeft(3000)), null)
                .groups(new TreeSet<>(Set.of("USER")))
                .user();
    }
}
