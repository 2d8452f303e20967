package dev.jampx.sandbox.graphql;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The queries that clients send again and again, parsed and validated once. */
final class DocumentCache {

    private static final int DOCUMENTS_KEPT = 500;

    private final Map<String, PreparsedDocumentEntry> documents = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > DOCUMENTS_KEPT;
        }
    };

    /** Two threads may both parse a new query: that is cheaper than making one wait. */
    PreparsedDocumentEntry computeIfAbsent(String query, Function<String, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry known = find(query);
        if (known != null) {
            return known;
        }
        PreparsedDocumentEntry parsed = parse.apply(query);
        synchronized (documents) {
            documents.put(query, parsed);
        }
        return parsed;
    }

    private @Nullable PreparsedDocumentEntry find(String query) {
        synchronized (documents) {
            return documents.get(query);
        }
    }
}
