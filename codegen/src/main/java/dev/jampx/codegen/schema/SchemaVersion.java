package dev.jampx.codegen.schema;

import dev.jampx.codegen.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Amplify's digest of models and custom types: the MD5 of a JSON document that has the types and their fields by name.
 *
 * <p>A relationship has the name of its field in there only if Amplify has looked through the directives of its model before, because
 * something leads to the model or its key was declared. That this depends on the way Amplify goes is no reason to go another: apps compare digests.
 */
final class SchemaVersion {

    private final Set<String> readThrough = new HashSet<>();

    private SchemaVersion() {}

    static String of(ClientSchema schema) {
        return md5(JsonText.of(new SchemaVersion().document(schema)));
    }

    private List<Map<String, Object>> document(ClientSchema schema) {
        for (ClientType model : schema.models()) {
            model.identifier()
                    .filter(identifier -> identifier.kind() != ClientIdentifier.Kind.MANAGED)
                    .ifPresent(identifier -> readThrough.add(model.name()));
            model.fields().stream()
                    .flatMap(field -> field.connection().stream())
                    .forEach(connection -> readThrough.add(connection.target()));
        }
        return Stream.concat(schema.models().stream(), schema.customTypes().stream())
                .sorted(Comparator.comparing(ClientType::name))
                .map(this::type)
                .toList();
    }

    private Map<String, Object> type(ClientType type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", type.name());
        entry.put("directives", List.of());
        entry.put(
                "fields",
                type.fields().stream()
                        .sorted(Comparator.comparing(ClientField::name))
                        .map(field -> field(field, type))
                        .toList());
        return entry;
    }

    private Map<String, Object> field(ClientField field, ClientType type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", field.name());
        entry.put(
                "directives",
                field.connection().stream()
                        .map(connection -> directive(connection, field, type))
                        .toList());
        entry.put("type", field.typeName());
        entry.put("isNullable", !field.required());
        entry.put("isList", field.isList());
        if (field.isList()) {
            entry.put("isListNullable", field.isOptional());
        }
        return entry;
    }

    private Map<String, Object> directive(Connection connection, ClientField field, ClientType type) {
        Map<String, Object> directive = new LinkedHashMap<>();
        directive.put(
                "name",
                switch (connection.kind()) {
                    case HAS_ONE -> "hasOne";
                    case HAS_MANY -> "hasMany";
                    case BELONGS_TO -> "belongsTo";
                });
        directive.put("arguments", Map.of("references", connection.references()));
        if (readThrough.contains(type.name())) {
            directive.put("fieldName", field.name());
        }
        return directive;
    }

    private static String md5(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
