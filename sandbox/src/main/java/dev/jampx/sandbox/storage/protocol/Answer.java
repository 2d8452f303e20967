package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.RequestIds;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.wire.WireRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The answer to a request, with what S3 says in every one.
 *
 * @param request the request
 * @param response where the answer goes
 * @param ids what the request is called
 */
record Answer(WireRequest request, HttpServletResponse response, RequestIds ids) {

    void begin() {
        response.setHeader("x-amz-request-id", ids.request());
        response.setHeader("x-amz-id-2", ids.extended());
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
        if (refusal.code() == RefusalCode.NOT_MODIFIED) {
            response.setStatus(refusal.status());
        } else {
            document(refusal.status(), refusal.document(ids.request(), ids.extended()));
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
