package dev.jampx.sandbox.lambda.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.FunctionLogging;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLevelTest {

    private static final String TIME = "\"timestamp\":\"2024-11-02T16:51:31.587199Z\"";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                // format, least level, line, whether it is passed on
                "json|warn|{'level':'info',TIME}|false",
                "json|warn|{'level':'warn',TIME}|true",
                "JSON|warn|{'level':'ERROR',TIME}|true",
                "json|error|{'level':'WARNING',TIME}|false",
                "json|fatal|{'level':'CRITICAL',TIME}|true",
                "json||{'level':'debug',TIME}|false",
                "json|debug|{'level':'trace',TIME}|false",
                "json|trace|{'level':'trace',TIME}|true",
                // Lambda takes for information what has no level, or no time.
                "json|warn|{'level':'error'}|false",
                "json|info|{'level':'debug'}|true",
                "json|warn|{'level':'loud',TIME}|false",
                "json|warn|plain text|false",
                "json|info|plain text|true",
                "json|info|{'level':'debug',TIME|true",
                "text||{'level':'debug',TIME}|true",
            })
    void whatLambdaPassesOn(String format, String level, String line, boolean passed) {
        FunctionLogging logging =
                new FunctionLogging(Optional.of(format), Optional.ofNullable(level), Optional.empty());

        assertThat(LogLevel.passes(logging, line.replace("TIME", TIME).replace('\'', '"')))
                .isEqualTo(passed);
    }
}
