package dev.jampx.dsl;

import dev.jampx.model.Projection;
import dev.jampx.model.declared.DeclaredIndex;
import java.util.List;
import java.util.Optional;

/** Starts secondary indexes; it holds nothing. */
enum IndexVocabulary implements IndexTerms {
    START;

    @Override
    public SecondaryIndex on(String partitionKey) {
        return new IndexDeclaration(new DeclaredIndex(
                Given.value("index.on", partitionKey),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                Projection.ALL,
                Site.ofCaller()));
    }
}
