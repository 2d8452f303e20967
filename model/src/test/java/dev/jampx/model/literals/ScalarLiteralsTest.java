package dev.jampx.model.literals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text here was given to Amplify as a default value; it took those that are wanted and refused the others. */
class ScalarLiteralsTest {

    private static final Map<ScalarType, List<String>> TAKEN = Map.ofEntries(
            Map.entry(ScalarType.INTEGER, List.of("1", "1.5", "-3", " 5", "1e3", "+5", "5", "1e+21", "99999999999999")),
            Map.entry(ScalarType.FLOAT, List.of("1", ".5", "-.5", " 3", "1e-7")),
            Map.entry(ScalarType.BOOLEAN, List.of("true", "TRUE", "false")),
            Map.entry(ScalarType.STRING, List.of("", "a", "é", "a\tb")),
            Map.entry(ScalarType.ID, List.of("", "x")),
            Map.entry(ScalarType.TIMESTAMP, List.of("0", "1.5", "-1", "1700000000")),
            Map.entry(ScalarType.DATE, List.of("2024-02-29", "0000-01-01", "2024-06-30")),
            Map.entry(ScalarType.TIME, List.of("10:00:00Z", "10:00:00.123Z", "10:00:00+05:30", "10:00:00-23:59")),
            Map.entry(
                    ScalarType.DATETIME,
                    List.of(
                            "2024-01-01T00:00:00Z",
                            "2024-01-01T00:00:00.123456789Z",
                            "2024-01-01T00:00:00+05:30",
                            "2024-01-01T00:00:00+23:59",
                            "0000-01-01T00:00:00Z")),
            Map.entry(ScalarType.EMAIL, List.of("a@b", "a@b.com", "a+b@c.co")),
            Map.entry(ScalarType.JSON, List.of("1", "true", "null", "[]", "{}", " [1] ", "-0", "1e5")),
            Map.entry(
                    ScalarType.PHONE,
                    List.of(
                            "+12025550123",
                            "+447911123456",
                            "+1 202 555 0123",
                            "+1-202-555-0123",
                            "+12345678900",
                            "+919876543210",
                            "+8613800138000",
                            "+61412345678",
                            "+1 (202) 555-0123",
                            "+12025550123 ext 5",
                            "+41 44 668 18 00",
                            "+390612345678")),
            Map.entry(
                    ScalarType.URL,
                    List.of(
                            "https://example.com",
                            "http:a",
                            "mailto:x@y",
                            "ftp://x",
                            "https://[::1]/",
                            "https://x:80",
                            "foo:",
                            " https://x ",
                            "HTTPS://X",
                            "file:",
                            "file:///x",
                            "javascript:1",
                            "urn:a:b",
                            "a+b:c",
                            "http://user:pw@host/p?q#f",
                            "http://é.com",
                            "http://a_b.com",
                            "http://a..b",
                            "http:///x",
                            "foo:// ",
                            "http://*",
                            "http://1e5",
                            "http://0x7f.1",
                            "http://a%41",
                            "foo://%",
                            "c:/x",
                            "http:\\\\x",
                            "http://x:",
                            "http://-",
                            "http://.",
                            "http://..",
                            "http://a.")),
            Map.entry(
                    ScalarType.IP_ADDRESS,
                    List.of(
                            "1.2.3.4",
                            "::1",
                            "::",
                            "fe80::1%eth0",
                            "1:2:3:4:5:6:7:8",
                            "::ffff:1.2.3.4",
                            "1:2:3:4:5:6:1.2.3.4",
                            "1:2:3:4:5:6:7::",
                            "::2:3:4:5:6:7:8",
                            "::1.2.3.4",
                            "1::",
                            "1:2:3:4:5:6:7:8%en1")));

    private static final Map<ScalarType, List<String>> REFUSED = Map.ofEntries(
            Map.entry(ScalarType.INTEGER, List.of("abc", "", "Infinity", "NaN", ".5")),
            Map.entry(ScalarType.FLOAT, List.of("abc", "")),
            Map.entry(ScalarType.BOOLEAN, List.of("1", "yes", "", " true")),
            Map.entry(ScalarType.TIMESTAMP, List.of("x")),
            Map.entry(
                    ScalarType.DATE, List.of("2023-02-29", "2024-13-01", "2024-1-1", "2024-01-01Z", "2024-04-31", "")),
            Map.entry(
                    ScalarType.TIME,
                    List.of(
                            "10:00:00",
                            "10:00Z",
                            "24:00:00Z",
                            "23:59:60Z",
                            "10:00:00+24:00",
                            "10:00:00+05",
                            "10:00:00.Z")),
            Map.entry(
                    ScalarType.DATETIME,
                    List.of(
                            "2024-01-01T00:00:00",
                            "2024-01-01",
                            "2024-02-30T00:00:00Z",
                            "2024-01-01T00:00:60Z",
                            "2024-01-01T24:00:00Z",
                            "2024-01-01t00:00:00z",
                            "2024-01-01T00:00:00|05:00")),
            Map.entry(ScalarType.EMAIL, List.of("a", "a@", "@b", "a b@c.com", "é@x.com", "a@-b.com", "a@b..c")),
            Map.entry(ScalarType.JSON, List.of("abc", "", "{1}", "[1,]", "'a'", "01", "1.", "NaN")),
            Map.entry(
                    ScalarType.PHONE,
                    List.of(
                            "+1234567890",
                            "12025550123",
                            "2025550123",
                            "+15555555555",
                            "(202) 555-0123",
                            "+15551234567",
                            "+999123456",
                            "",
                            "+0",
                            "tel:+12025550123",
                            "+11111111111",
                            "＋12025550123",
                            "+800 1234 5678")),
            Map.entry(
                    ScalarType.URL,
                    List.of(
                            "example.com",
                            "http://",
                            "https://a b",
                            "https://exa mple.com",
                            "https://x:99999",
                            "//x",
                            "",
                            "http://1.2.3.4.5",
                            "http://256.1.1.1",
                            "http://a%zz",
                            "1a:b",
                            "foo://a b",
                            "http://?q",
                            "http://@/x",
                            "http://x@",
                            "http://a|b",
                            "http://xn--",
                            "http://%",
                            "foo://a|b",
                            "foo://[x]",
                            "http://x:a")),
            Map.entry(
                    ScalarType.IP_ADDRESS,
                    List.of(
                            "01.2.3.4",
                            "1.2.3",
                            "256.1.1.1",
                            "1.2.3.4/24",
                            "2001:db8::/32",
                            "1:2:3:4:5:6:7",
                            "1::2::3",
                            "g::1",
                            "",
                            "12345::",
                            "fe80::1%",
                            "1.2.3.4%a",
                            ":1",
                            "1:2:3:4:5:6:7:8:9")));

    @TestFactory
    Stream<DynamicTest> takesWhatAmplifyTakes() {
        return tests(TAKEN, true);
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatAmplifyRefuses() {
        return tests(REFUSED, false);
    }

    /** Amplify lets these pass, and the resolver or the row that comes of it is broken. */
    @TestFactory
    Stream<DynamicTest> refusesWhatAmplifyOverlooks() {
        return tests(
                Map.of(
                        ScalarType.INTEGER, List.of("12abc", "0x10"),
                        ScalarType.FLOAT, List.of("1.2.3", "1e", "Infinity"),
                        ScalarType.TIME, List.of("10:00:00|05:00")),
                false);
    }

    private static Stream<DynamicTest> tests(Map<ScalarType, List<String>> texts, boolean fits) {
        return texts.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(text -> DynamicTest.dynamicTest(
                        entry.getKey() + " " + text, () -> assertThat(ScalarLiterals.fits(entry.getKey(), text))
                                .isEqualTo(fits))));
    }

    @ParameterizedTest
    @EnumSource
    void showsExamplesThatFit(ScalarType type) {
        assertThat(ScalarLiterals.fits(type, ScalarLiterals.example(type))).isTrue();
    }

    @Test
    void readsJsonOfAnyDepthAndLength() {
        assertThat(ScalarLiterals.fits(ScalarType.JSON, "[".repeat(100_000) + "]".repeat(100_000)))
                .isTrue();
        assertThat(ScalarLiterals.fits(ScalarType.JSON, '"' + "\\n".repeat(100_000) + '"'))
                .isTrue();
        assertThat(ScalarLiterals.fits(ScalarType.JSON, "{\"a\": [1, {\"b\": []}, {}], \"c\": null}"))
                .isTrue();
        assertThat(Stream.of("[1 2]", "{\"a\" 1}", "{\"a\": 1,}", "[1]]", "[", "\"\\x\"", "\"", "{\"a\": }"))
                .noneMatch(text -> ScalarLiterals.fits(ScalarType.JSON, text));
    }
}
