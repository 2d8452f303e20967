package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.answer.XmlDocument;
import dev.jampx.sandbox.wire.WireRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a deployed bucket says to browsers whose pages come from elsewhere: the rule that Amplify gives to all buckets. */
final class Cors {

    private static final List<String> METHODS = List.of("GET", "HEAD", "PUT", "POST", "DELETE");
    private static final List<String> EXPOSED =
            List.of("x-amz-server-side-encryption", "x-amz-request-id", "x-amz-id-2", "ETag");
    private static final String MAX_AGE = "3000";

    private Cors() {}

    /** Adds what the answer to a page's request says. */
    static void allow(WireRequest request, HttpServletResponse response) {
        if (request.header("origin").isPresent() && METHODS.contains(request.method())) {
            allowed(response);
        }
    }

    /** Answers a browser that asks before it sends a request. */
    static void preflight(WireRequest request, Answer answer) throws IOException {
        Optional<String> method = request.header("access-control-request-method");
        if (request.header("origin").isEmpty() || method.isEmpty()) {
            answer.refuse(S3Refusal.of(RefusalCode.BAD_REQUEST));
        } else if (!METHODS.contains(method.get())) {
            answer.refuse(S3Refusal.of(RefusalCode.ACCESS_FORBIDDEN)
                    .with("Method", method.get())
                    .with("ResourceType", S3Target.of(request).type()));
        } else {
            HttpServletResponse response = answer.response();
            allowed(response);
            request.header("access-control-request-headers")
                    .ifPresent(names -> response.setHeader("Access-Control-Allow-Headers", names));
            response.setStatus(HttpServletResponse.SC_OK);
        }
    }

    private static void allowed(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", String.join(", ", METHODS));
        response.setHeader("Access-Control-Expose-Headers", String.join(", ", EXPOSED));
        response.setHeader("Access-Control-Max-Age", MAX_AGE);
        response.setHeader("Vary", "Origin, Access-Control-Request-Headers, Access-Control-Request-Method");
    }

    /** What {@code GetBucketCors} answers. */
    static String document() {
        XmlDocument xml = new XmlDocument()
                .begin("CORSConfiguration", XmlDocument.NAMESPACE)
                .begin("CORSRule")
                .element("AllowedHeader", "*");
        METHODS.forEach(method -> xml.element("AllowedMethod", method));
        xml.element("AllowedOrigin", "*");
        EXPOSED.forEach(header -> xml.element("ExposeHeader", header));
        return xml.element("MaxAgeSeconds", MAX_AGE)
                .end("CORSRule")
                .end("CORSConfiguration")
                .toString();
    }
}
