package dev.jampx.sandbox.iam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The path of a request as Signature Version 4 signs it. */
final class CanonicalPath {

    private CanonicalPath() {}

    /** For every service but Amazon S3: dot segments and doubled slashes go, and what was encoded is encoded once more. */
    static String normalized(String rawPath) {
        List<String> kept = new ArrayList<>();
        for (String segment : rawPath.split("/", -1)) {
            if (segment.equals("..")) {
                if (!kept.isEmpty()) {
                    kept.remove(kept.size() - 1);
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.add(PercentEncoding.encode(segment));
            }
        }
        return "/" + String.join("/", kept) + (rawPath.endsWith("/") && !kept.isEmpty() ? "/" : "");
    }

    /** For Amazon S3: an object's key is signed as it is, encoded once. */
    static String verbatim(String rawPath) {
        return Arrays.stream(rawPath.split("/", -1))
                .map(segment -> PercentEncoding.encode(PercentEncoding.decode(segment)))
                .collect(Collectors.joining("/"));
    }
}
