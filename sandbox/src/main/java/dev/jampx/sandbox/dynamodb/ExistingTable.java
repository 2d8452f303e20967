package dev.jampx.sandbox.dynamodb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.dynamodb.services.local.shared.access.TableInfo;

/**
 * A table that is in the database.
 *
 * @param key its primary key, as {@link KeyText}
 * @param indexes its global secondary indexes by their name, each as {@link IndexText}
 * @param streaming whether both images of every change go to its stream
 */
record ExistingTable(String key, Map<String, String> indexes, boolean streaming) {

    static ExistingTable of(TableInfo info) {
        Map<String, String> types = info.getAttributeDefinitions().stream()
                .collect(Collectors.toMap(
                        AttributeDefinition::attributeName, AttributeDefinition::attributeTypeAsString, (a, b) -> a));
        types.put(info.getHashKey().attributeName(), info.getHashKey().attributeTypeAsString());
        if (info.hasRangeKey()) {
            types.put(info.getRangeKey().attributeName(), info.getRangeKey().attributeTypeAsString());
        }
        Map<String, String> indexes = new LinkedHashMap<>();
        if (info.hasGSIs()) {
            info.getGSIDescriptions()
                    .forEach(index -> indexes.put(
                            index.indexName(),
                            IndexText.text(
                                    key(index.keySchema(), types),
                                    index.projection().projectionTypeAsString(),
                                    index.projection().nonKeyAttributes())));
        }
        boolean streaming = info.getStreamSpecification() != null
                && info.getStreamSpecification().streamViewType() == StreamViewType.NEW_AND_OLD_IMAGES;
        return new ExistingTable(key(info.getKeySchema(), types), indexes, streaming);
    }

    private static String key(Iterable<KeySchemaElement> schema, Map<String, String> types) {
        String partitionKey = "";
        Optional<String> sortKey = Optional.empty();
        for (KeySchemaElement element : schema) {
            String text = KeyText.attribute(element.attributeName(), types.get(element.attributeName()));
            if (element.keyType() == KeyType.HASH) {
                partitionKey = text;
            } else {
                sortKey = Optional.of(text);
            }
        }
        return KeyText.text(partitionKey, sortKey);
    }
}
