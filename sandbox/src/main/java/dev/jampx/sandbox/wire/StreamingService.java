package dev.jampx.sandbox.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Something that answers HTTP requests whose bodies, or answers, may not fit into memory. May block; is called from many threads at once. */
public interface StreamingService {

    /**
     * Whether a request is for this service.
     *
     * @param head the request without its body
     */
    boolean takes(WireRequest head);

    /**
     * Answers a request that it takes. Wrong requests get an error response, never an exception.
     *
     * @param head the request without its body
     * @param request the request, whose body nobody has read
     * @param response where the answer goes
     * @throws IOException if the connection breaks
     */
    void handle(WireRequest head, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** One that takes no request. */
    StreamingService NONE = new StreamingService() {
        @Override
        public boolean takes(WireRequest head) {
            return false;
        }

        @Override
        public void handle(WireRequest head, HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("it takes no request");
        }
    };
}
