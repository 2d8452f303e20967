package dev.jampx.sandbox.storage.protocol;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer as s3proxy writes it: its id is given already, and it has no error pages. */
final class S3ProxyResponse extends HttpServletResponseWrapper {

    S3ProxyResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase("x-amz-request-id")) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
    }
}
