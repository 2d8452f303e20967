package dev.jampx.sandbox.dynamodb;

import dev.jampx.appsync.Table;
import java.util.Optional;

/** Keys as people read them, {@code "formId (S), createdAt (S)"}: partition key, then sort key. */
final class KeyText {

    private KeyText() {}

    static String of(Table.Key key) {
        return text(attribute(key.partitionKey()), key.sortKey().map(KeyText::attribute));
    }

    static String text(String partitionKey, Optional<String> sortKey) {
        return partitionKey + sortKey.map(text -> ", " + text).orElse("");
    }

    static String attribute(String name, String type) {
        return name + " (" + type + ")";
    }

    private static String attribute(Table.Attribute attribute) {
        return attribute(attribute.name(), attribute.type().name());
    }
}
