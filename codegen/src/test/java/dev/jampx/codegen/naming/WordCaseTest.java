package dev.jampx.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code change-case} 4.1.2 makes of the names. */
class WordCaseTest {

    @ParameterizedTest
    @CsvSource({
        "camelCase, CAMEL_CASE, CamelCase, camelCase",
        "HTTPServer, HTTP_SERVER, HttpServer, httpServer",
        "snake_case_2, SNAKE_CASE_2, SnakeCase_2, snakeCase_2",
        "_1, 1, 1, 1",
        "x2y, X2Y, X2y, x2y",
        "aB, A_B, AB, aB",
        "ID, ID, Id, id",
        "__, '', '', ''",
    })
    void isThatOfTheNpmPackage(String name, String constant, String pascal, String camel) {
        assertThat(WordCase.constant(name)).isEqualTo(constant);
        assertThat(WordCase.pascal(name)).isEqualTo(pascal);
        assertThat(WordCase.camel(name)).isEqualTo(camel);
    }
}
