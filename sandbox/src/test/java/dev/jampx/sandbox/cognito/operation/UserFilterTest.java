package dev.jampx.sandbox.cognito.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFilterTest {

    @TempDir
    Path folder;

    private UserPoolStore store;

    @BeforeEach
    void fill() {
        store = UserPoolStore.open(folder);
        put("u1", "ada@example.com", UserStatus.CONFIRMED, "Ada");
        put("u2", "Adam@example.com", UserStatus.UNCONFIRMED, "Adam");
        put("u3", "bob@example.com", UserStatus.FORCE_CHANGE_PASSWORD, "Bob \"the\" Builder");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void filtersChoose() {
        assertThat(search("")).containsExactly("u1", "u2", "u3");
        assertThat(search("email = \"ADA@example.com\"")).containsExactly("u1");
        assertThat(search("email=\"nobody@example.com\"")).isEmpty();
        assertThat(search("email ^= \"ada\"")).containsExactly("u1", "u2");
        assertThat(search("\"email\" ^= \"b\"")).containsExactly("u3");
        assertThat(search("sub = \"u2\"")).containsExactly("u2");
        assertThat(search("username ^= \"u\"")).containsExactly("u1", "u2", "u3");
        assertThat(search("username = \"u\"")).isEmpty();
        assertThat(search("given_name = \"Ada\"")).containsExactly("u1");
        assertThat(search("given_name = \"ada\"")).isEmpty();
        assertThat(search("given_name ^= \"Ada\"")).containsExactly("u1", "u2");
        assertThat(search("given_name = \"Bob \\\"the\\\" Builder\"")).containsExactly("u3");
        assertThat(search("cognito:user_status = \"confirmed\"")).containsExactly("u1");
        assertThat(search("cognito:user_status ^= \"UNC\"")).containsExactly("u2");
        assertThat(search("status = \"Enabled\"")).containsExactly("u1", "u2", "u3");
        assertThat(search("status = \"enabled\"")).isEmpty();
        assertThat(search("phone_number ^= \"+\"")).isEmpty();
    }

    @Test
    void aSearchGoesOnAfterAPlace() {
        UserFilter filter = UserFilter.parse("email ^= \"ada\"");
        String place = filter.place(filter.search(store.users(), "").findFirst().orElseThrow());
        assertThat(filter.search(store.users(), place).map(StoredUser::username))
                .containsExactly("u2");
    }

    @Test
    void whatIsNoFilterIsRefused() {
        Stream.of(
                        "email",
                        "email = ada",
                        "email == \"ada\"",
                        "email = \"a\" and sub = \"b\"",
                        "email = \"ada",
                        "custom:x = \"1\"",
                        "email_verified = \"true\"",
                        "email =* \"a\"")
                .forEach(text -> assertThatThrownBy(() -> UserFilter.parse(text))
                        .as(text)
                        .isInstanceOf(CognitoFailure.class)
                        .hasMessage("Error while parsing filter."));
    }

    @Property(tries = 300)
    void everyValueCanBeQuoted(@ForAll String value) {
        String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"");
        assertThat(UserFilter.parse("name = \"" + quoted + "\"")).isEqualTo(new UserFilter("name", false, value));
    }

    private List<String> search(String text) {
        return UserFilter.parse(text)
                .search(store.users(), "")
                .map(StoredUser::username)
                .toList();
    }

    private void put(String username, String email, UserStatus status, String givenName) {
        StoredUser user = StoredUser.draft(username, status, Instant.EPOCH)
                .attribute("email", email)
                .attribute("given_name", givenName)
                .user();
        store.write(() -> {
            store.users().put(user);
            return user;
        });
    }
}
