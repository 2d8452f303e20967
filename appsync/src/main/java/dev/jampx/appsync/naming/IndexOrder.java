package dev.jampx.appsync.naming;

import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.Comparator;
import java.util.List;

/** The order in which Amplify takes a model's indexes: by the place of the partition key's field in the model. */
public final class IndexOrder {

    private IndexOrder() {}

    /** The indexes of {@code model}; indexes with one partition key stay in the order written. */
    public static List<SecondaryIndex> of(Model model) {
        List<String> fields = model.fields().stream().map(Field::name).toList();
        return model.secondaryIndexes().stream()
                .sorted(Comparator.comparingInt(
                        index -> fields.indexOf(index.key().partitionKey())))
                .toList();
    }
}
