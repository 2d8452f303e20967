package dev.jampx.model.checks.index;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Names;
import dev.jampx.model.checks.schema.ModelsDoNotShareOperations;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.ModelOperations;
import dev.jampx.model.naming.OperationNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The query of an index is called like no other query. */
public final class QueryFieldsAreUnique implements Check<ApiFacts> {

    @Override
    public Stream<Problem> problems(ApiFacts api) {
        Map<String, Query> taken = new HashMap<>();
        api.models().forEach(model -> {
            ModelOperations.of(model.declared()).stream()
                    .filter(ModelOperation.QUERIES.single()::contains)
                    .forEach(query -> taken.putIfAbsent(OperationNames.of(query, model.name()), Query.ofModel(model)));
        });
        List<Problem> problems = new ArrayList<>();
        for (ModelFacts model : api.models()) {
            for (DeclaredIndex index : model.declared().secondaryIndexes()) {
                model.queryField(index).ifPresent(name -> {
                    Query query = Query.ofIndex(model, index);
                    Query other = taken.putIfAbsent(name, query);
                    if (other != null && !query.isReportedOtherwise(other)) {
                        problems.add(IndexProblems.sharedQuery(index, name, other.title()));
                    }
                });
            }
        }
        return problems.stream();
    }

    /**
     * A query of the API.
     *
     * @param model the model it reads
     * @param indexName the index it reads; empty for the queries that every model has
     * @param isDefault whether nobody chose its name
     * @param title what to call it in a message
     */
    private record Query(ModelFacts model, String indexName, boolean isDefault, String title) {

        static Query ofModel(ModelFacts model) {
            return new Query(model, "", true, "a query that model " + Names.quoted(model.name()) + " gets anyway");
        }

        static Query ofIndex(ModelFacts model, DeclaredIndex index) {
            return new Query(
                    model,
                    model.indexName(index),
                    index.queryField().isEmpty(),
                    "the query of the index at " + index.site());
        }

        /** Two indexes of one name, or two models whose names are too alike, make queries of one name as a consequence. */
        boolean isReportedOtherwise(Query other) {
            boolean sameIndex = model.equals(other.model) && indexName.equals(other.indexName);
            boolean modelsAlike = !model.equals(other.model)
                    && !ModelsDoNotShareOperations.shared(model, other.model).isEmpty();
            return isDefault && other.isDefault && (sameIndex || modelsAlike);
        }
    }
}
