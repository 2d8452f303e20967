package dev.jampx.sandbox.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading an attribute value and writing it again gives the same JSON. */
class AttributeValuesPropertiesTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Property
    void readThenWrittenIsTheSame(@ForAll("values") ObjectNode value) {
        assertThat(AttributeValues.write(AttributeValues.read(value))).isEqualTo(value);
    }

    @Provide
    Arbitrary<ObjectNode> values() {
        Arbitrary<JsonNode> texts = Arbitraries.strings().map(JSON::textNode);
        Arbitrary<JsonNode> numbers = Arbitraries.bigDecimals().map(number -> JSON.textNode(number.toPlainString()));
        Arbitrary<JsonNode> bytes = Arbitraries.bytes()
                .array(byte[].class)
                .map(array -> JSON.textNode(Base64.getEncoder().encodeToString(array)));
        Arbitrary<ObjectNode> scalars = Arbitraries.oneOf(
                typed("S", texts),
                typed("N", numbers),
                typed("B", bytes),
                typed("BOOL", Arbitraries.of(true, false).map(JSON::booleanNode)),
                typed("NULL", Arbitraries.just(JSON.booleanNode(true))),
                typed("SS", list(texts)),
                typed("NS", list(numbers)),
                typed("BS", list(bytes)));
        return Arbitraries.recursive(() -> scalars, AttributeValuesPropertiesTest::nested, 0, 3);
    }

    private static Arbitrary<ObjectNode> nested(Arbitrary<ObjectNode> inner) {
        Arbitrary<JsonNode> maps = Arbitraries.maps(Arbitraries.strings().ofMaxLength(5), inner)
                .ofMaxSize(3)
                .map(map -> {
                    ObjectNode node = JSON.objectNode();
                    map.forEach(node::set);
                    return node;
                });
        return Arbitraries.oneOf(typed("L", list(inner)), typed("M", maps));
    }

    private static Arbitrary<JsonNode> list(Arbitrary<? extends JsonNode> elements) {
        return elements.list().ofMaxSize(3).map(AttributeValuesPropertiesTest::array);
    }

    private static ArrayNode array(List<? extends JsonNode> nodes) {
        return JSON.arrayNode().addAll(nodes);
    }

    private static Arbitrary<ObjectNode> typed(String type, Arbitrary<? extends JsonNode> values) {
        return values.map(value -> {
            ObjectNode node = JSON.objectNode();
            node.set(type, value);
            return node;
        });
    }
}
