package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.utils.builder.Buildable;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * Reads documents of DynamoDB's wire protocol into the AWS SDK's objects. Members that the SDK does not know are passed
 * over, as AWS does; a value of the wrong JSON type is refused.
 */
final class WireReader {

    private static final Map<MarshallingType<?>, Function<JsonNode, Object>> SCALARS = Map.of(
            MarshallingType.STRING, WireScalars::string,
            MarshallingType.INTEGER, WireScalars::integer,
            MarshallingType.LONG, WireScalars::longInteger,
            MarshallingType.DOUBLE, WireScalars::decimal,
            MarshallingType.BOOLEAN, WireScalars::bool,
            MarshallingType.SDK_BYTES, WireScalars::bytes,
            MarshallingType.INSTANT, node -> Instant.ofEpochMilli(Math.round(WireScalars.decimal(node) * 1000)));

    private WireReader() {}

    /** Builds what {@code builder} builds from {@code document}. */
    static <T> T read(JsonNode document, SdkBuilder<?, T> builder) {
        fill((SdkPojo) builder, document);
        return builder.build();
    }

    private static void fill(SdkPojo builder, JsonNode document) {
        WireScalars.require(document.isObject(), document, "structure");
        Map<String, SdkField<?>> fields = builder.sdkFieldNameToField();
        for (Map.Entry<String, JsonNode> member : document.properties()) {
            SdkField<?> field = fields.get(member.getKey());
            if (field != null && !member.getValue().isNull()) {
                field.set(builder, value(field, member.getValue()));
            }
        }
    }

    private static Object value(SdkField<?> field, JsonNode node) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.SDK_POJO) {
            return structure(field, node);
        }
        if (type == MarshallingType.LIST) {
            return list(field.getRequiredTrait(ListTrait.class).memberFieldInfo(), node);
        }
        if (type == MarshallingType.MAP) {
            return map(field.getRequiredTrait(MapTrait.class).valueFieldInfo(), node);
        }
        Function<JsonNode, Object> scalar = SCALARS.get(type);
        if (scalar == null) {
            throw new IllegalStateException("DynamoDB has no members of type " + type);
        }
        return scalar.apply(node);
    }

    private static Object structure(SdkField<?> field, JsonNode node) {
        SdkPojo builder = field.constructor().get();
        if (builder instanceof AttributeValue.Builder attribute) {
            return AttributeValues.read(node, attribute);
        }
        fill(builder, node);
        return ((Buildable) builder).build();
    }

    private static List<Object> list(SdkField<?> element, JsonNode node) {
        WireScalars.require(node.isArray(), node, "list");
        List<Object> values = new ArrayList<>(node.size());
        for (JsonNode each : node) {
            values.add(value(element, each));
        }
        return values;
    }

    private static Map<String, Object> map(SdkField<?> element, JsonNode node) {
        WireScalars.require(node.isObject(), node, "map");
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            values.put(each.getKey(), value(element, each.getValue()));
        }
        return values;
    }
}
