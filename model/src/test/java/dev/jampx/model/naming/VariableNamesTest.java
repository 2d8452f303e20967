package dev.jampx.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Amplify 1.25 calls variables. */
class VariableNamesTest {

    @ParameterizedTest
    @CsvSource({
        "myFiles, MY_FILES_BUCKET_NAME",
        "my-files, MY_FILES_BUCKET_NAME",
        "my files, MY_FILES_BUCKET_NAME",
        "Files2, FILES_2_BUCKET_NAME",
        "profile_pictures, PROFILE_PICTURES_BUCKET_NAME",
        "HTMLFiles, HTML_FILES_BUCKET_NAME",
        "a1B2, A_1_B_2_BUCKET_NAME",
        "avatar3Pictures, AVATAR_3_PICTURES_BUCKET_NAME",
        "my--x, MY_X_BUCKET_NAME",
        "X, X_BUCKET_NAME",
        "files1st, FILES_1_ST_BUCKET_NAME",
        "a4th, A_4_TH_BUCKET_NAME",
        "a1th, A_1_TH_BUCKET_NAME",
        "a11thB, A_11_TH_B_BUCKET_NAME"
    })
    void areWordsInCapitals(String storage, String variable) {
        assertThat(VariableNames.of(storage + "_BUCKET_NAME")).isEqualTo(variable);
    }
}
