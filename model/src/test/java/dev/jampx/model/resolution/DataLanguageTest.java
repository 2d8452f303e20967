package dev.jampx.model.resolution;

import static dev.jampx.model.Declared.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ListShape;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.facts.FunctionMentions;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Handler;
import dev.jampx.model.resolved.InputType;
import dev.jampx.model.resolved.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names and orders of types were measured at Amplify's own toolchain. */
class DataLanguageTest {

    private static Data resolve(DeclaredSchema... schemas) {
        return Resolution.of(backend(schemas)).data().orElseThrow();
    }

    @Test
    void typesInsideOthersAreNamedAndOrderedAsAmplifyDoes() {
        Data data = resolve(schema(
                entry(
                        "loc",
                        customType(
                                field("kind", enumeration("GPS")),
                                field("inner", customType(field("deep", enumeration("Q")))))),
                entry("Status", enumeration("A")),
                entry(
                        "todo",
                        model(
                                List.of(),
                                field("pr", enumeration("P1")),
                                field("inl", customType(field("m", enumeration("MM")))))),
                entry(
                        "search",
                        operation(
                                OperationKind.QUERY,
                                List.of(
                                        field("where", ref("loc")),
                                        field(
                                                "flt",
                                                customType(
                                                        field("st", ref("Status")), field("hi", enumeration("HI"))))),
                                customType(field("mode", enumeration("FAST"))),
                                call(false)))));
        assertThat(data.enums())
                .extracting(type -> type.name())
                .containsExactly(
                        "Status",
                        "TodoPr",
                        "SearchFltHi",
                        "LocKind",
                        "TodoInlM",
                        "SearchReturnTypeMode",
                        "LocInnerDeep");
        assertThat(data.customTypes())
                .extracting(type -> type.name())
                .containsExactly("loc", "TodoInl", "SearchReturnType", "LocInner");
        assertThat(data.inputs())
                .extracting(InputType::name)
                .containsExactly("LocInnerInput", "locInput", "SearchFltInput");
        assertThat(data.inputs().get(1).fields())
                .extracting(field -> field.type().graphqlName())
                .containsExactly("LocKind", "LocInnerInput");
        assertThat(data.operations().get(0).arguments())
                .extracting(Field::type)
                .containsExactly(new ValueType.Input("locInput"), new ValueType.Input("SearchFltInput"));
    }

    @Test
    void anArgumentMayContainItself() {
        Data data = resolve(schema(
                entry("Node", customType(field("next", ref("Node")))),
                entry(
                        "find",
                        operation(OperationKind.QUERY, List.of(field("from", ref("Node"))), string(), call(false)))));
        assertThat(data.inputs())
                .containsExactly(new InputType(
                        "NodeInput",
                        List.of(new Field(
                                "next",
                                new ValueType.Input("NodeInput"),
                                false,
                                ListShape.SINGLE,
                                Field.Origin.DECLARED))));
    }

    @Test
    void asynchronousOperationsAnswerWithTheirOwnType() {
        Data data = resolve(schema(entry("start", async()), entry("C", customType(field("x", string())))));
        assertThat(data.customTypes()).extracting(type -> type.name()).containsExactly("C", "EventInvocationResponse");
        assertThat(data.operations().get(0).result())
                .isEqualTo(new CustomOperation.Result(
                        new ValueType.Custom("EventInvocationResponse"), false, ListShape.SINGLE));
    }

    @Test
    void subscriptionsDeliverWhatTheyFollow() {
        Data data = resolve(schema(
                entry("todo", model(List.of(), field("text", string()))),
                entry(
                        "pub",
                        operation(OperationKind.MUTATION, List.of(), customType(field("x", string())), call(false))),
                entry("rows", subscription(source("todo", MutationOperation.CREATE, MutationOperation.DELETE))),
                entry("news", subscription(source("pub")))));
        CustomOperation rows = data.operations().get(1);
        assertThat(rows.sources()).containsExactly("createTodo", "deleteTodo");
        assertThat(rows.result().type()).isEqualTo(new ValueType.OfModel("todo"));
        CustomOperation news = data.operations().get(2);
        assertThat(news.sources()).containsExactly("pub");
        assertThat(news.result().type()).isEqualTo(new ValueType.Custom("PubReturnType"));
        assertThat(data.customTypes()).hasSize(1);
    }

    @Test
    void combinedSchemasSeeEachOther() {
        Data data = resolve(
                schema(entry("T", model(List.of(), field("state", ref("State")), field("place", ref("Place"))))),
                schema(entry("State", enumeration("A")), entry("Place", customType(field("x", string())))));
        assertThat(data.model("T").field("state").type()).isEqualTo(new ValueType.Enumeration("State"));
        assertThat(data.model("T").field("place").type()).isEqualTo(new ValueType.Custom("Place"));
    }

    @Test
    void ownersNobodyWroteGetAField() {
        AuthRule.Scope scope = AuthRule.Scope.all(SITE);
        AuthRule owner = new AuthRule.Owner("owner", false, Optional.empty(), scope);
        AuthRule editors = new AuthRule.Owner("editors", true, Optional.empty(), scope);
        AuthRule author = new AuthRule.Owner("author", false, Optional.empty(), scope);
        Data data = resolve(schema(entry(
                "T",
                model(
                        List.of(owner),
                        field("text", ruled(editors)),
                        field("author", string()),
                        field("note", ruled(author))))));
        assertThat(data.model("T").fields())
                .filteredOn(field -> field.origin() == Field.Origin.OWNER)
                .containsExactly(
                        new Field(
                                "owner",
                                new ValueType.Scalar(ScalarType.STRING),
                                false,
                                ListShape.SINGLE,
                                Field.Origin.OWNER),
                        new Field(
                                "editors",
                                new ValueType.Scalar(ScalarType.STRING),
                                false,
                                ListShape.OPTIONAL_LIST,
                                Field.Origin.OWNER));
    }

    private static DeclaredField.Scalar ruled(AuthRule rule) {
        return new DeclaredField.Scalar(
                ScalarType.STRING, false, ListShape.SINGLE, Optional.empty(), List.of(), List.of(rule));
    }

    @Test
    void withoutAMutationThereIsNoSubscriptionToIt() {
        Data data = resolve(schema(
                entry("T", modelWithout(List.of(ModelOperation.CREATE, ModelOperation.LIST), field("x", string())))));
        assertThat(data.model("T").operations())
                .containsExactly(
                        ModelOperation.GET,
                        ModelOperation.UPDATE,
                        ModelOperation.DELETE,
                        ModelOperation.ON_UPDATE,
                        ModelOperation.ON_DELETE);
    }

    @Test
    void handlersFindTheirFunctionsAndFiles() {
        DeclaredHandler known = new DeclaredHandler.NamedFunction("known", true, SITE);
        DeclaredHandler other = new DeclaredHandler.NamedFunction("other", false, SITE);
        DeclaredHandler table = new DeclaredHandler.Code(
                "../shared/x.js", Optional.of(new DeclaredHandler.DataSource("T", true)), SITE);
        DeclaredSchema schema = schema(
                entry("T", model(List.of(), field("x", string()))),
                entry("calls", operation(OperationKind.QUERY, List.of(), string(), known, other, call(false))),
                entry("codes", operation(OperationKind.QUERY, List.of(), string(), table, code("x.js"))));
        DeclaredData declared = new DeclaredData(
                List.of(schema),
                Optional.empty(),
                Optional.empty(),
                Map.of("known", function("mapped")),
                Optional.empty(),
                SITE);
        Data data = Resolution.of(backend(declared)).data().orElseThrow();
        assertThat(data.operations().get(0).handlers())
                .containsExactly(
                        new Handler.Function("mapped", true),
                        new Handler.ExternalFunction("other", false),
                        new Handler.Function("worker", false));
        assertThat(data.operations().get(1).handlers())
                .containsExactly(
                        new Handler.Code("amplify/shared/x.js", "TTable"),
                        new Handler.Code("amplify/data/x.js", Handler.Code.NO_DATA_SOURCE));
        assertThat(FunctionMentions.distinct(backend(declared)))
                .extracting(function -> function.name())
                .containsExactly("worker", "mapped");
    }
}
