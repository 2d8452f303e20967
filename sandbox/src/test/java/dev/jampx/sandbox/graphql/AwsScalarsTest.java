package dev.jampx.sandbox.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that AppSync's scalars take and give. */
class AwsScalarsTest {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private static GraphQLScalarType scalar(String name) {
        return AwsScalars.ALL.stream()
                .filter(scalar -> scalar.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object parse(String scalar, Object value) {
        return scalar(scalar).getCoercing().parseValue(value, CONTEXT, Locale.ROOT);
    }

    private static Object serialize(String scalar, Object value) {
        return scalar(scalar).getCoercing().serialize(value, CONTEXT, Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource({
        "AWSDateTime, 2026-01-02T03:04:05.678Z",
        "AWSDateTime, 2026-01-02T03:04:05Z",
        "AWSDateTime, 2026-01-02T03:04+05:30",
        "AWSDateTime, 2026-01-02T03:04:05.123456789-07:00:30",
        "AWSDate, 1970-01-01",
        "AWSDate, 1970-01-01Z",
        "AWSDate, 1970-01-01-07:00",
        "AWSTime, 12:30",
        "AWSTime, 12:30:24.500+05:30",
        "AWSTime, 12:30Z",
        "AWSEmail, a@b",
        "AWSEmail, username.surname+tag@ex-ample.com",
        "AWSPhone, +1 555-234-5678",
        "AWSPhone, 5039260766",
        "AWSPhone, +44 20 7946 0958",
        "AWSURL, https://www.example.com/dp/1?q=2#f",
        "AWSURL, mailto:a@example.com",
        "AWSIPAddress, 123.12.34.56",
        "AWSIPAddress, 123.45.67.89/16",
        "AWSIPAddress, ::1",
        "AWSIPAddress, 1a2b:3c4b::1234:4567",
        "AWSIPAddress, 1a2b:3c4b:1a2b:3c4b:1a2b:3c4b:1a2b:3c4b/64",
        "AWSIPAddress, ::ffff:10.0.0.1"
    })
    void takes(String scalar, String value) {
        assertThat(parse(scalar, value)).isEqualTo(value);
        assertThat(serialize(scalar, value)).isEqualTo(value);
        assertThat(scalar(scalar)
                        .getCoercing()
                        .parseLiteral(new StringValue(value), CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "AWSDateTime, 2026-01-02T03:04:05, valid DateTime Object",
        "AWSDateTime, 2026-01-02T3:4Z, valid DateTime Object",
        "AWSDateTime, 2026-13-02T03:04:05Z, valid DateTime Object",
        "AWSDateTime, 2026-01-02, valid DateTime Object",
        "AWSDate, 2026-02-30, valid date",
        "AWSDate, 2026-01-02T00:00Z, valid date",
        "AWSTime, 25:00, valid time",
        "AWSTime, noon, valid time",
        "AWSEmail, nobody, valid email address",
        "AWSEmail, a@, valid email address",
        "AWSEmail, a b@c, valid email address",
        "AWSPhone, 1110004444, valid phone number",
        "AWSPhone, 123, valid phone number",
        "AWSPhone, +99x, valid phone number",
        "AWSURL, www.example.com, valid URL",
        "AWSURL, https://a.com/b//c, valid URL",
        "AWSURL, https://, valid URL",
        "AWSIPAddress, 123.456.1.1, valid IP address",
        "AWSIPAddress, 1.2.3, valid IP address",
        "AWSIPAddress, 1.2.3.4/33, valid IP address",
        "AWSIPAddress, ::1::2, valid IP address",
        "AWSIPAddress, 1:2:3:4:5:6:7:8:9, valid IP address"
    })
    void refuses(String scalar, String value, String wanted) {
        assertThatThrownBy(() -> parse(scalar, value))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessage("Unable to parse `" + value + "` as a " + wanted + ".");
        assertThatThrownBy(() -> serialize(scalar, value))
                .isInstanceOf(CoercingSerializeException.class)
                .hasMessage("Unable to serialize `" + value + "` as a " + wanted + ".");
        assertThatThrownBy(() -> scalar(scalar)
                        .getCoercing()
                        .parseLiteral(new StringValue(value), CoercedVariables.emptyVariables(), CONTEXT, Locale.ROOT))
                .isInstanceOf(CoercingParseLiteralException.class);
    }

    @Test
    void keepsTimestampsWhole() {
        assertThat(parse("AWSTimestamp", 1_700_000_000)).isEqualTo(1_700_000_000L);
        assertThat(parse("AWSTimestamp", -1L)).isEqualTo(-1L);
        assertThat(serialize("AWSTimestamp", 5.0)).isEqualTo(5L);
        assertThatThrownBy(() -> parse("AWSTimestamp", 1.5)).hasMessage("Unable to parse `1.5` as a valid timestamp.");
        assertThatThrownBy(() -> parse("AWSTimestamp", "1")).isInstanceOf(CoercingParseValueException.class);
    }

    @Test
    void givesResolversTheValueInAJsonTextAndCallersTheText() {
        assertThat(parse("AWSJSON", "{\"a\":[1,null]}")).isEqualTo(Map.of("a", Arrays.asList(1, null)));
        assertThat(parse("AWSJSON", "\"text\"")).isEqualTo("text");
        assertThat(parse("AWSJSON", "null")).isNull();
        assertThat(serialize("AWSJSON", Map.of("a", 1))).isEqualTo("{\"a\":1}");
        assertThat(serialize("AWSJSON", "text")).isEqualTo("\"text\"");
        for (String bad : new String[] {"", "{", "{} {}", "nope"}) {
            assertThatThrownBy(() -> parse("AWSJSON", bad)).hasMessage("Unable to parse `" + bad + "` as valid JSON.");
        }
        assertThatThrownBy(() -> parse("AWSJSON", Map.of())).isInstanceOf(CoercingParseValueException.class);
    }
}
