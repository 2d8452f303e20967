package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.wire.WireRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The answer to a request, with what S3 says in every one.
 *
 * @param request the request
 * @param response where the answer goes
 * @param requestId {@code x-amz-request-id}
 * @param extendedRequestId {@code x-amz-id-2}
 */
record Answer(WireRequest request, HttpServletResponse response, String requestId, String extendedRequestId) {

    private static final int NOT_MODIFIED = 304;

    void begin() {
        response.setHeader("x-amz-request-id", requestId);
        response.setHeader("x-amz-id-2", extendedRequestId);
        response.setHeader("Server", "AmazonS3");
        Cors.allow(request, response);
    }

    void refuse(S3Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        begin();
        refusal.headers().forEach(response::setHeader);
        if (refusal.status() == NOT_MODIFIED) {
            response.setStatus(NOT_MODIFIED);
        } else {
            document(refusal.status(), refusal.document(requestId, extendedRequestId));
        }
    }

    void document(int status, String xml) throws IOException {
        response.setStatus(status);
        response.setContentType("application/xml");
        if (!request.method().equals("HEAD")) {
            response.getOutputStream().write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }
}
