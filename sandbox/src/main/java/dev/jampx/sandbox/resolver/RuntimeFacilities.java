package dev.jampx.sandbox.resolver;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** The functions of Java that our {@code @aws-appsync/utils} rests on. Resolvers cannot reach them but through it. */
final class RuntimeFacilities {

    private final ProxyObject members;

    /**
     * @param clock the time
     * @param random where identifiers and random numbers come from
     * @param log takes what resolvers write to the console
     */
    RuntimeFacilities(InstantSource clock, RandomGenerator random, Consumer<String> log) {
        Identifiers identifiers = new Identifiers(clock, random);
        members = ProxyObject.fromMap(Map.ofEntries(
                function("uuid", arguments -> identifiers.uuid()),
                function("ulid", arguments -> identifiers.ulid()),
                function("ksuid", arguments -> identifiers.ksuid()),
                function("randomDouble", arguments -> random.nextDouble()),
                function("nowIso8601", arguments -> Timestamps.iso8601(clock.millis())),
                function("nowEpochMilliSeconds", arguments -> (double) clock.millis()),
                function("toIso8601", arguments -> Timestamps.iso8601(milliseconds(arguments[0]))),
                function("parseIso8601", arguments -> (double) Timestamps.parseIso8601(arguments[0].asString())),
                function(
                        "formatTime",
                        arguments -> Timestamps.format(
                                milliseconds(arguments[0]), arguments[1].asString(), arguments[2].asString())),
                function("parseTime", arguments -> (double)
                        Timestamps.parse(arguments[0].asString(), arguments[1].asString(), arguments[2].asString())),
                function("matches", arguments -> PatternSearch.finds(arguments[0].asString(), arguments[1].asString())),
                text("xmlToJson", XmlConversion::toJson),
                text("escapeJavaScript", RuntimeFacilities::escapeJavaScript),
                text("urlEncode", value -> URLEncoder.encode(value, StandardCharsets.UTF_8)),
                text("urlDecode", value -> URLDecoder.decode(value, StandardCharsets.UTF_8)),
                text("base64Encode", value -> Base64.getEncoder()
                        .encodeToString(value.getBytes(StandardCharsets.UTF_8))),
                text("base64Decode", value -> new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8)),
                function("log", arguments -> {
                    log.accept(arguments[0].asString());
                    return true;
                })));
    }

    ProxyObject members() {
        return members;
    }

    private static Map.Entry<String, Object> function(String name, ProxyExecutable function) {
        return Map.entry(name, function);
    }

    private static Map.Entry<String, Object> text(String name, UnaryOperator<String> function) {
        return function(name, arguments -> function.apply(arguments[0].asString()));
    }

    private static long milliseconds(Value value) {
        return (long) value.asDouble();
    }

    private static String escapeJavaScript(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\'', '\\', '/' -> escaped.append('\\').append(c);
                case '\b' -> escaped.append("\\b");
                case '\f' -> escaped.append("\\f");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        escaped.append(String.format("\\u%04X", (int) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
