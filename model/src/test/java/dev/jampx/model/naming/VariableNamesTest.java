package dev.jampx.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names are those that Amplify's toolchain makes, by {@code lodash.snakecase}. */
class VariableNamesTest {

    @ParameterizedTest
    @CsvSource({
        "amplifyAuth_USERPOOL_ID, AMPLIFY_AUTH_USERPOOL_ID",
        "people_USERPOOL_ID, PEOPLE_USERPOOL_ID",
        "hero-faq people_X, HERO_FAQ_PEOPLE_X",
        "people2, PEOPLE_2",
        "myHTTPServer, MY_HTTP_SERVER",
        "ABTest, AB_TEST",
        "a1b2, A_1_B_2",
        "Users, USERS",
        "my-files_BUCKET_NAME, MY_FILES_BUCKET_NAME",
        "my  files_BUCKET_NAME, MY_FILES_BUCKET_NAME",
        "HTMLFiles_BUCKET_NAME, HTML_FILES_BUCKET_NAME",
        "files1st_BUCKET_NAME, FILES_1_ST_BUCKET_NAME",
    })
    void areLikeAmplifys(String name, String variable) {
        assertThat(VariableNames.of(name)).isEqualTo(variable);
    }
}
