package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.jampx.sandbox.resolver.DataSourceCall.Answer;
import dev.jampx.sandbox.resolver.DataSourceCall.BadRequestException;
import dev.jampx.sandbox.trace.ResolverObserver;
import java.util.Optional;

/**
 * A data source whose calls somebody is told of.
 *
 * @param dataSource the data source
 * @param observer who is told
 */
record ObservedCall(DataSourceCall dataSource, ResolverObserver observer) {

    Answer call(JsonNode request) {
        // Told as it is sent: a data source may change the document while it works on it.
        JsonNode sent = request.deepCopy();
        long start = System.nanoTime();
        try {
            Answer answer = dataSource.call(request);
            tell(sent, answer, "", System.nanoTime() - start);
            return answer;
        } catch (BadRequestException e) {
            ResolverError error = ResolverError.of("MappingTemplate", String.valueOf(e.getMessage()));
            tell(sent, new Answer(NullNode.getInstance(), Optional.of(error)), "", System.nanoTime() - start);
            throw e;
        }
    }

    /** Tells of a request that went out together with others, so many in all. */
    void tellOfBatch(int size, JsonNode sent, Answer answer, long nanos) {
        tell(sent, answer, ", in a batch of " + size, nanos);
    }

    private void tell(JsonNode sent, Answer answer, String how, long nanos) {
        Optional<String> error = answer.error().map(ResolverError::described);
        if (dataSource instanceof NamedDataSource named) {
            observer.called(named.name(), named.target() + how, sent, answer.result(), error, nanos);
        } else {
            observer.called("", how, sent, answer.result(), error, nanos);
        }
    }
}
