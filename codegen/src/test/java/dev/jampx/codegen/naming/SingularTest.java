package dev.jampx.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

    /** Right and wrong, as the npm package "inflected" has it. */
    @ParameterizedTest
    @CsvSource({
        "posts, post",
        "categories, category",
        "Addresses, Address",
        "people, person",
        "news, news",
        "status, status",
        "series, series",
        "delta, delta",
        "analyses, analysis",
        "children, child",
        "data, datum",
        "knives, knife",
        "wolves, wolf",
        "indices, index",
        "quizzes, quiz",
        "glass, glass",
        "item, item",
        "specimen, speciman",
    })
    void nouns(String noun, String singular) {
        assertThat(Singular.of(noun)).isEqualTo(singular);
    }
}
