package dev.jampx.sandbox.cognito.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.jampx.sandbox.SandboxUnavailableException;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.cognito.UserPoolIdentity;
import dev.jampx.sandbox.state.StoreFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserPoolStoreTest {

    @TempDir
    Path folder;

    @Test
    void everyAnsweredUserSurvivesASuddenEnd() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<String> answered = runAndKill(150);
            try (UserPoolStore store = UserPoolStore.open(folder)) {
                assertThat(answered).hasSize(150).allSatisfy(name -> {
                    assertThat(store.users().named(name)).hasValue(SignUpStream.user(name));
                    assertThat(store.users().withEmail(name + "@EXAMPLE.com")).isPresent();
                    assertThat(store.codes().pending(CodePurpose.SIGN_UP, name)).isPresent();
                    assertThat(store.identities().ofUser("provider", name)).hasValue(SignUpStream.identity(name));
                });
                assertThat(store.users().inGroup("USER", "").count())
                        .as("no change is there by half")
                        .isEqualTo(store.users().count());
                assertThat(store.users().withPrefix("email", "", "").count())
                        .isEqualTo(store.users().count());
            }
        }
    }

    private List<String> runAndKill(int users) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SignUpStream.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            List<String> answered =
                    Stream.generate(() -> line(output)).limit(users).toList();
            process.destroyForcibly().waitFor();
            return answered;
        }
    }

    private static String line(BufferedReader output) {
        try {
            return output.readLine();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        UserPoolStore.open(folder).close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void aSecondStoreOnTheFolderIsRefused() {
        try (UserPoolStore store = UserPoolStore.open(folder)) {
            assertThatThrownBy(() -> UserPoolStore.open(folder))
                    .isInstanceOfSatisfying(SandboxUnavailableException.class, e -> assertThat(e.reason())
                            .isEqualTo(SandboxUnavailableException.Reason.IDENTIFIER_IN_USE))
                    .hasMessageContaining(folder.toString());
            assertThat(store.users().count()).isZero();
        }
    }

    @Test
    void aSparseFileIsRewrittenWhenItIsOpened() throws IOException {
        try (UserPoolStore store = UserPoolStore.open(folder)) {
            for (int i = 0; i < 200; i++) {
                StoredUser user = SignUpStream.user("user " + i % 20);
                store.write(() -> {
                    store.users().put(user);
                    return user;
                });
            }
        }
        Path file = folder.resolve("user-pool.mv");
        long before = Files.size(file);
        StoreFile.open(file, 0).close();
        assertThat(Files.size(file)).isLessThan(before / 2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (UserPoolStore store = UserPoolStore.open(folder)) {
            assertThat(store.users().after("").count()).isEqualTo(20);
            assertThat(store.users().inGroup("USER", "").count()).isEqualTo(20);
            assertThat(store.users().withEmail("USER 7@example.com")).hasValue(SignUpStream.user("user 7"));
        }
    }

    @Test
    void theIdentityStays() {
        UserPoolIdentity first;
        try (UserPoolStore store = UserPoolStore.open(folder)) {
            first = store.identity("eu-west-1", new SecureRandom());
            assertThat(store.createdAt(() -> Instant.EPOCH)).isEqualTo(Instant.EPOCH);
        }
        try (UserPoolStore store = UserPoolStore.open(folder)) {
            assertThat(store.identity("us-east-1", new SecureRandom())).isEqualTo(first);
            assertThat(store.createdAt(Instant::now)).isEqualTo(Instant.EPOCH);
        }
        assertThat(first.userPoolId()).matches("eu-west-1_[0-9A-Za-z]{9}");
        assertThat(first.clientId()).matches("[0-9a-z]{26}");
        assertThat(first.region()).isEqualTo("eu-west-1");
    }

    @Test
    void aFileOfAnEarlierVersionIsBroughtUpToDate() throws IOException {
        try (InputStream earlier = UserPoolStoreTest.class.getResourceAsStream("user-pool-of-version-1.mv")) {
            Files.copy(earlier, folder.resolve("user-pool.mv"));
        }
        Instant then = Instant.parse("2026-10-01T12:00:00Z");
        for (int time = 0; time < 2; time++) {
            try (UserPoolStore store = UserPoolStore.open(folder)) {
                assertThat(store.users().count()).isEqualTo(2);
                StoredUser ada = store.users().withEmail("ada@example.com").orElseThrow();
                assertThat(ada.attributes())
                        .containsExactly(
                                entry("email", "Ada@Example.com"),
                                entry("email_verified", "true"),
                                entry("given_name", "Ada"));
                assertThat(ada.sub()).isEqualTo(ada.username()).isEqualTo("4a4c9a1e-0f0e-4f25-9c53-1d0a7f1f4b11");
                assertThat(ada.enabled()).isTrue();
                assertThat(ada.status()).isEqualTo(UserStatus.CONFIRMED);
                assertThat(ada.groups()).containsExactly("ADMIN");
                assertThat(ada.secondFactors()).isEqualTo(SecondFactors.NONE);
                assertThat(ada.createdAt()).isEqualTo(then);
                assertThat(ada.modifiedAt()).isEqualTo(then.plusSeconds(5));
                String poolName = store.identity("", new SecureRandom()).poolName();
                assertThat(ada.password().matches(poolName, ada.username(), "Passw0rd!"))
                        .isTrue();
                assertThat(store.users().inGroup("ADMIN", "")).containsExactly(ada);
                assertThat(store.sessions().find(ada.username(), "session-of-ada"))
                        .isPresent();
                StoredUser eve = store.users().withEmail("EVE@example.com").orElseThrow();
                assertThat(eve.status()).isEqualTo(UserStatus.UNCONFIRMED);
                assertThat(store.codes().pending(CodePurpose.SIGN_UP, eve.username()))
                        .hasValue(new StoredCode("123456", "email", then.plusSeconds(86400)));
                assertThat(store.codes().log()).extracting(IssuedCode::code).containsExactly("123456");
            }
        }
    }

    @Test
    void usersAreFoundByWhateverTheyAreKnownBy() {
        try (UserPoolStore store = UserPoolStore.open(folder)) {
            StoredUser user = StoredUser.draft("1", UserStatus.EXTERNAL_PROVIDER, Instant.EPOCH)
                    .called("Shop_7")
                    .attribute("email", "ada@example.com")
                    .attribute("phone_number", "+491701")
                    .linked(new LinkedIdentity("7", "Shop", "OIDC", null, true, Instant.EPOCH))
                    .user();
            StoredUser namesake = StoredUser.draft("2", UserStatus.CONFIRMED, Instant.EPOCH)
                    .attribute("email", "ADA@example.com")
                    .user();
            put(store, user);
            put(store, namesake);
            assertThat(user.sub()).isEqualTo("1");
            assertThat(store.users().linkedTo("Shop", "7")).hasValue(user);
            assertThat(store.users().with("phone_number", "+491701", "")).containsExactly(user);
            assertThat(store.users().with("email", "ada@EXAMPLE.com", "")).containsExactly(namesake, user);
            assertThat(store.users().with("email", "ada@example.com", Users.place(namesake, "email")))
                    .containsExactly(user);
            put(
                    store,
                    user.changed(Instant.EPOCH)
                            .attribute("email", "new@example.com")
                            .user());
            assertThat(store.users().withPrefix("email", "", "").map(StoredUser::username))
                    .containsExactly("2", "Shop_7");
            store.write(() -> {
                store.users().remove(user);
                return user;
            });
            assertThat(store.users().withPrefix("email", "", "")).containsExactly(namesake);
            assertThat(store.users().linkedTo("Shop", "7")).isEmpty();
        }
    }

    private static void put(UserPoolStore store, StoredUser user) {
        store.write(() -> {
            store.users().put(user);
            return user;
        });
    }

    @Test
    void theLogHoldsTheLatestCodes() {
        try (UserPoolStore store = UserPoolStore.open(folder)) {
            store.write(() -> {
                IntStream.range(0, Codes.LOGGED + 50)
                        .mapToObj(number -> new IssuedCode(
                                "user", "a@b.c", CodePurpose.SIGN_UP, String.valueOf(number), null, Instant.EPOCH))
                        .forEach(store.codes()::record);
                return folder;
            });
            assertThat(store.codes().log())
                    .hasSize(Codes.LOGGED)
                    .first()
                    .extracting(IssuedCode::code)
                    .isEqualTo(String.valueOf(Codes.LOGGED + 49));
        }
    }

    @Test
    void sessionsThatRanOutAreForgotten() {
        try (UserPoolStore store = UserPoolStore.open(folder)) {
            Instant end = Instant.ofEpochSecond(100);
            SignInSession old = new SignInSession("u", "old", Instant.EPOCH, end);
            SignInSession others = new SignInSession("v", "old", Instant.EPOCH, end);
            SignInSession next = new SignInSession("u", "next", end.plusSeconds(1), end.plusSeconds(101));
            store.write(() -> {
                store.sessions().put(old, Instant.EPOCH);
                store.sessions().put(others, Instant.EPOCH);
                store.sessions().put(next, next.authenticatedAt());
                return next;
            });
            assertThat(store.sessions().find("u", "old")).isEmpty();
            assertThat(store.sessions().find("u", "next")).hasValue(next);
            assertThat(store.sessions().find("v", "old")).hasValue(others);
        }
    }
}
