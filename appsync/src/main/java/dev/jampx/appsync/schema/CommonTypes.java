package dev.jampx.appsync.schema;

import dev.jampx.appsync.schema.SdlDefinition.EnumType;
import dev.jampx.appsync.schema.SdlDefinition.InputType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The types that are the same in every API. Amplify writes all of them, used or not, and so do we. */
final class CommonTypes {

    static final String SORT_DIRECTION = "ModelSortDirection";
    private static final String ATTRIBUTE_TYPES = "ModelAttributeTypes";
    private static final String SIZE_INPUT = "ModelSizeInput";
    private static final List<String> EQUALITY = List.of("ne", "eq");
    private static final List<String> ORDER = List.of("le", "lt", "ge", "gt");

    private CommonTypes() {}

    static List<SdlDefinition> definitions() {
        List<SdlDefinition> definitions = new ArrayList<>();
        definitions.add(new InputType(
                "AmplifyAIConversationTurnErrorInput",
                List.of(new SdlValue("errorType", "String!"), new SdlValue("message", "String!"))));
        Arrays.stream(ScalarFamily.values()).map(CommonTypes::filterInput).forEach(definitions::add);
        Arrays.stream(ScalarFamily.values())
                .map(CommonTypes::subscriptionFilterInput)
                .forEach(definitions::add);
        definitions.add(new EnumType(
                ATTRIBUTE_TYPES,
                List.of(
                        "binary",
                        "binarySet",
                        "bool",
                        "list",
                        "map",
                        "number",
                        "numberSet",
                        "string",
                        "stringSet",
                        "_null")));
        definitions.add(new InputType(SIZE_INPUT, comparisons(ScalarFamily.INT).toList()));
        definitions.add(new EnumType(SORT_DIRECTION, List.of("ASC", "DESC")));
        return definitions;
    }

    private static InputType filterInput(ScalarFamily family) {
        Stream<SdlValue> attribute =
                Stream.of(new SdlValue("attributeExists", "Boolean"), new SdlValue("attributeType", ATTRIBUTE_TYPES));
        Stream<SdlValue> size = family.isText() ? Stream.of(new SdlValue("size", SIZE_INPUT)) : Stream.empty();
        return new InputType(
                family.filterInput(),
                Stream.of(comparisons(family), attribute, size)
                        .flatMap(values -> values)
                        .toList());
    }

    private static InputType subscriptionFilterInput(ScalarFamily family) {
        Stream<SdlValue> membership = family == ScalarFamily.BOOLEAN
                ? Stream.empty()
                : Stream.of(
                        new SdlValue("in", "[" + family.graphqlName() + "]"),
                        new SdlValue("notIn", "[" + family.graphqlName() + "]"));
        return new InputType(
                family.subscriptionFilterInput(),
                Stream.concat(comparisons(family), membership).toList());
    }

    private static Stream<SdlValue> comparisons(ScalarFamily family) {
        String type = family.graphqlName();
        List<SdlValue> comparisons = new ArrayList<>();
        EQUALITY.forEach(operator -> comparisons.add(new SdlValue(operator, type)));
        if (family != ScalarFamily.BOOLEAN) {
            ORDER.forEach(operator -> comparisons.add(new SdlValue(operator, type)));
            if (family.isText()) {
                comparisons.add(new SdlValue("contains", type));
                comparisons.add(new SdlValue("notContains", type));
            }
            comparisons.add(new SdlValue("between", "[" + type + "]"));
            if (family.isText()) {
                comparisons.add(new SdlValue("beginsWith", type));
            }
        }
        return comparisons.stream();
    }
}
