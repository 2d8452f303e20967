package dev.jampx.appsync.authorization;

import static dev.jampx.appsync.authorization.Definitions.data;
import static dev.jampx.appsync.authorization.Definitions.model;
import static dev.jampx.appsync.authorization.Definitions.string;
import static dev.jampx.appsync.authorization.Definitions.strings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.Model;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arguments of subscriptions that Amplify's toolchain wrote besides {@code filter}. */
class OwnerArgumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owner                                                  | owner",
                "owner to create                                        | ''",
                "owner to listen                                        | owner",
                "owner to get,list                                      | ''",
                "owner; ownerDefinedIn=editor                           | owner editor",
                "ownersDefinedIn=authors                                | ''",
                "ownersDefinedIn=helpers                                | helpers",
                "ownersDefinedIn=authors; ownersDefinedIn=helpers; ownerDefinedIn=one to create; owner:oidc to listen | helpers owner",
                "owner; owner:oidc                                      | owner",
                "groupDefinedIn=team; authenticated                     | ''",
            })
    void areTheFieldsOfSingleOwnersWhoMayListen(String rules, String expected) {
        Model book = model("Book", rules, string("title", ""), strings("authors"));
        ApiAccess access = ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(book), List.of()));
        assertThat(String.join(" ", access.ownerArguments(book))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"owner to read, owner", "owner to update, ''"})
    void anOwnerOfOneFieldCounts(String rulesOfTitle, String expected) {
        Model book = model("Book", "publicApiKey", string("title", rulesOfTitle));
        ApiAccess access = ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(book), List.of()));
        assertThat(String.join(" ", access.ownerArguments(book))).isEqualTo(expected);
    }
}
