package dev.jampx.sandbox.storage.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as s3proxy is to see it: with the bucket in its path, and without a signature, which has been verified. */
final class S3ProxyRequest extends HttpServletRequestWrapper {

    private static final Set<String> OF_SIGNATURES =
            Set.of("authorization", "x-amz-security-token", "x-amz-date", "date", "origin");

    private final S3Target target;
    private final QueryParameters query;
    private final boolean unchunked;

    /** @param unchunked whether its body is handed over without the chunks that it came in */
    S3ProxyRequest(HttpServletRequest request, S3Target target, QueryParameters query, boolean unchunked) {
        super(request);
        this.unchunked = unchunked;
        this.target = target;
        this.query = query;
    }

    @Override
    public String getRequestURI() {
        return target.path();
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.startsWith("X-Amz-") ? null : query.first(name).orElse(null);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> map = new LinkedHashMap<>();
        query.values().forEach((name, values) -> {
            if (!name.startsWith("X-Amz-")) {
                map.put(name, values.toArray(String[]::new));
            }
        });
        return map;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (unchunked && name.equalsIgnoreCase("x-amz-content-sha256")) {
            return "UNSIGNED-PAYLOAD";
        }
        return hidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !hidden(name))
                .toList());
    }

    private static boolean hidden(String name) {
        return OF_SIGNATURES.contains(name.toLowerCase(Locale.ROOT));
    }
}
