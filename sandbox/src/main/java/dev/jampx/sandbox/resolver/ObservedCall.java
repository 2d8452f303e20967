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
            tell(sent, answer.result(), answer.error().map(ResolverError::described), start);
            return answer;
        } catch (BadRequestException e) {
            tell(sent, NullNode.getInstance(), Optional.of(String.valueOf(e.getMessage())), start);
            throw e;
        }
    }

    private void tell(JsonNode sent, JsonNode result, Optional<String> error, long start) {
        long nanos = System.nanoTime() - start;
        if (dataSource instanceof NamedDataSource named) {
            observer.called(named.name(), named.target(), sent, result, error, nanos);
        } else {
            observer.called("", "", sent, result, error, nanos);
        }
    }
}
