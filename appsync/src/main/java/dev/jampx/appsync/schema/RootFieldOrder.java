package dev.jampx.appsync.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of a root type's fields. Amplify starts with the models' operations, then come the queries of indexes, then the
 * user's operations; and whatever gets directives from an authorization rule is put at the end again, first what models
 * have, each model's together, then the user's.
 */
final class RootFieldOrder {

    private final List<SdlField> ofOperations = new ArrayList<>();
    private final List<SdlField> ofModels = new ArrayList<>();
    private final List<SdlField> ofIndexes = new ArrayList<>();
    private final List<SdlField> ruledOfModels = new ArrayList<>();
    private final List<SdlField> ruledOfOperations = new ArrayList<>();

    /** Adds the fields of a model, those of its indexes apart. */
    void addModel(List<SdlField> fields, List<SdlField> indexQueries) {
        fields.forEach(field -> (field.isGuarded() ? ruledOfModels : ofModels).add(field));
        indexQueries.forEach(field -> (field.isGuarded() ? ruledOfModels : ofIndexes).add(field));
    }

    /** Adds an operation of the user's, which may have directives that come from no rule. */
    void addOperation(SdlField field, boolean ruled) {
        (ruled ? ruledOfOperations : ofOperations).add(field);
    }

    /** All fields in order. */
    List<SdlField> fields() {
        List<SdlField> fields = new ArrayList<>(ofModels);
        fields.addAll(ofIndexes);
        fields.addAll(ofOperations);
        fields.addAll(ruledOfModels);
        fields.addAll(ruledOfOperations);
        return fields;
    }
}
