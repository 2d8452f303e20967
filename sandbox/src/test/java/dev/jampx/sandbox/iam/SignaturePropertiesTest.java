package dev.jampx.sandbox.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import software.amazon.awssdk.http.SdkHttpFullRequest;

class SignaturePropertiesTest {

    private static final FunctionCredentials FUNCTIONS = new FunctionCredentials();
    private static final SignatureVerification VERIFICATION = new SignatureVerification(FUNCTIONS, SdkSignature.CLOCK);

    @Property
    void whatTheSdkSignsIsAccepted(
            @ForAll @Size(max = 4) Map<@StringLength(min = 1, max = 8) String, @StringLength(max = 8) String> query,
            @ForAll("headers") Map<String, String> headers,
            @ForAll("path") String path,
            @ForAll @StringLength(max = 64) String body,
            @ForAll("service") String service) {
        SdkHttpFullRequest.Builder request = SdkSignature.post(path);
        query.forEach(request::putRawQueryParameter);
        headers.forEach(request::putHeader);

        WireRequest signed =
                SdkSignature.sign(request.build(), body.getBytes(StandardCharsets.UTF_8), service, FUNCTIONS.of("f"));
        assertThat(VERIFICATION.identify(signed)).as(signed.toString()).isEqualTo(new Caller.Function("f"));
    }

    @Property
    void whateverIsChangedAfterSigningIsNoticed(
            @ForAll @IntRange(min = 0, max = 9999) int place, @ForAll @IntRange(min = 1, max = 127) int flip) {
        WireRequest signed = SdkSignature.sign(
                SdkSignature.post("/api/forms%20x")
                        .putRawQueryParameter("page", "2&3")
                        .putHeader("content-type", "application/json")
                        .putHeader("x-amz-target", "Service.GetUser")
                        .build(),
                "{\"user\":\"ada\"}".getBytes(StandardCharsets.UTF_8),
                "cognito-idp",
                FUNCTIONS.of("f"));
        List<Mutation> mutations = Mutation.ofEverything(signed);
        WireRequest changed = mutations.get(place % mutations.size()).apply(place / mutations.size(), (char) flip);
        Assume.that(!sameMeaning(signed, changed));
        // With another access key it is somebody else's request, and with another algorithm it is not signed at all.
        boolean otherSigner = !authorization(signed)
                .substring(0, 60)
                .equals(authorization(changed).substring(0, 60));

        if (otherSigner) {
            assertThat(VERIFICATION.identify(changed)).isNotInstanceOf(Caller.Function.class);
        } else {
            assertThat(VERIFICATION.identify(changed)).isInstanceOf(Caller.Forged.class);
        }
    }

    /** White space around a header's value, and how a character of a query is escaped, carry no meaning. */
    private static boolean sameMeaning(WireRequest one, WireRequest other) {
        return one.method().equals(other.method())
                && one.path().equals(other.path())
                && QueryString.parse(one.query()).equals(QueryString.parse(other.query()))
                && stripped(one.headers()).equals(stripped(other.headers()))
                && Arrays.equals(one.body(), other.body());
    }

    private static Map<String, String> stripped(Map<String, List<String>> headers) {
        Map<String, String> stripped = new TreeMap<>();
        headers.forEach((name, values) ->
                stripped.put(name, values.get(0).strip().replaceAll(" +", " ").replaceAll("(?<=,) | (?=,)", "")));
        return stripped;
    }

    private static String authorization(WireRequest request) {
        return request.header("authorization").orElseThrow();
    }

    @Provide
    Arbitrary<Map<String, String>> headers() {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(name -> "x-" + name);
        Arbitrary<String> values =
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12).map(String::strip);
        return Arbitraries.maps(names, values).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> path() {
        return Arbitraries.of("a", "b%20c", ".", "..", "%C3%BC", "x:y", "~", "")
                .list()
                .ofMaxSize(5)
                // Deep enough that no ".." climbs above the root, where Java's normalization goes astray.
                .map(segments -> "/1/2/3/4/5/" + String.join("/", segments));
    }

    @Provide
    Arbitrary<String> service() {
        return Arbitraries.of("appsync", "cognito-idp", "dynamodb", "lambda");
    }

    /** A way to change one character of a request. */
    @FunctionalInterface
    private interface Mutation {

        WireRequest apply(int place, char flip);

        static List<Mutation> ofEverything(WireRequest request) {
            List<Mutation> mutations = new ArrayList<>(List.of(
                    (place, flip) -> new WireRequest(
                            changed(request.method(), place, flip),
                            request.path(),
                            request.query(),
                            request.headers(),
                            request.body()),
                    (place, flip) -> new WireRequest(
                            request.method(),
                            changed(request.path(), place, flip),
                            request.query(),
                            request.headers(),
                            request.body()),
                    (place, flip) -> new WireRequest(
                            request.method(),
                            request.path(),
                            changed(request.query(), place, flip),
                            request.headers(),
                            request.body()),
                    (place, flip) -> {
                        byte[] body = request.body().clone();
                        body[place % body.length] ^= (byte) flip;
                        return new WireRequest(
                                request.method(), request.path(), request.query(), request.headers(), body);
                    }));
            for (String name : request.headers().keySet()) {
                mutations.add((place, flip) -> {
                    Map<String, List<String>> headers = new TreeMap<>(request.headers());
                    headers.put(name, List.of(changed(headers.get(name).get(0), place, flip)));
                    return new WireRequest(request.method(), request.path(), request.query(), headers, request.body());
                });
            }
            return mutations;
        }

        static String changed(String text, int place, char flip) {
            int at = place % text.length();
            return text.substring(0, at) + (char) (text.charAt(at) ^ flip) + text.substring(at + 1);
        }
    }
}
