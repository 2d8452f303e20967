package dev.jampx.model.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which name is guessed. */
class SuggestionTest {

    private static final List<String> KNOWN = List.of("questionModel", "userModel", "answerModel", "id", "x");

    @Test
    void forSwappedMissingExtraAndWrongLetters() {
        assertThat(Suggestion.closest("questionModle", KNOWN)).contains("questionModel");
        assertThat(Suggestion.closest("usrModel", KNOWN)).contains("userModel");
        assertThat(Suggestion.closest("annswerModel", KNOWN)).contains("answerModel");
        assertThat(Suggestion.closest("iD", KNOWN)).contains("id");
        assertThat(Suggestion.closest("is", KNOWN)).contains("id");
    }

    @Test
    void isTheNearestAndOfTwoTheFirstInTheAlphabet() {
        assertThat(Suggestion.closest("formld", List.of("formId", "forms"))).contains("formId");
        assertThat(Suggestion.closest("cat", List.of("rat", "bat"))).contains("bat");
    }

    @Test
    void isNoneWhenNothingIsNear() {
        assertThat(Suggestion.closest("customer", KNOWN)).isEmpty();
        assertThat(Suggestion.closest("y", KNOWN)).isEmpty();
        assertThat(Suggestion.closest("anything", List.of())).isEmpty();
        assertThat(Suggestion.closest("", KNOWN)).isEmpty();
    }

    @Test
    void neverRepeatsWhatWasGot() {
        assertThat(Suggestion.closest("id", List.of("id"))).isEmpty();
    }

    @Test
    void toleratesUpToAThirdOfTheName() {
        assertThat(Suggestion.closest("abcdxx", List.of("abcdef"))).contains("abcdef");
        assertThat(Suggestion.closest("abcxxx", List.of("abcdef"))).isEmpty();
    }
}
