package dev.jampx.appsync.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The order that Amplify's toolchain was seen to give the fields of root types. */
class RootFieldOrderTest {

    private final RootFieldOrder order = new RootFieldOrder();

    @Test
    void putsWhatRulesGiveDirectivesAtTheEnd() {
        order.addModel(List.of(ruled("getMedia"), plain("listMedia")), List.of(ruled("mediaByKind")));
        order.addModel(List.of(plain("getOrder"), ruled("listOrders")), List.of(plain("ordersByDay")));
        order.addOperation(ruled("count"), true);
        order.addOperation(plain("echo"), false);
        assertThat(order.fields())
                .extracting(SdlField::name)
                .containsExactly(
                        "listMedia",
                        "getOrder",
                        "ordersByDay",
                        "echo",
                        "getMedia",
                        "mediaByKind",
                        "listOrders",
                        "count");
    }

    @Test
    void leavesOperationsWithoutRulesWhereTheyAre() {
        order.addModel(List.of(ruled("getMedia")), List.of());
        order.addOperation(ruled("count"), false);
        assertThat(order.fields()).extracting(SdlField::name).containsExactly("count", "getMedia");
    }

    @Test
    void takesTheLinkOfASubscriptionForNoRule() {
        order.addModel(
                List.of(
                        ruled("onCreateMedia").precededBy(Subscriptions.directive(List.of("createMedia"))),
                        plain("onUpdateMedia").precededBy(Subscriptions.directive(List.of("updateMedia")))),
                List.of());
        assertThat(order.fields()).extracting(SdlField::name).containsExactly("onUpdateMedia", "onCreateMedia");
    }

    private static SdlField plain(String name) {
        return SdlField.plain(name, "String");
    }

    private static SdlField ruled(String name) {
        return new SdlField(name, List.of(), "String", List.of("@aws_api_key"));
    }
}
