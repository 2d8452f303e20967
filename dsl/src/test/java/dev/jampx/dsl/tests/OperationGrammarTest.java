package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.*;
import dev.jampx.model.AuthRule;
import dev.jampx.model.OperationKind;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.declared.DeclaredOperation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of queries, mutations and subscriptions can be written as the design spells it, and declares what it says. */
class OperationGrammarTest {

    private static final FunctionDefinition ECHO = defineFunction("echo").handler(OperationGrammarTest.class);

    @Test
    void queriesAndMutations() {
        DeclaredOperation query = Declared.operation(a.query()
                .argument("text", a.string().required())
                .argument("kind", a.enumType("A"))
                .argument("kinds", a.ref("Kind").array())
                .argument("place", a.customType().field("lat", a.floatType()))
                .returns(a.ref("Todo").array())
                .authorization(allow -> List.of(allow.authenticated()))
                .handler(
                        a.handler().function(ECHO),
                        a.handler().function("other").async()));
        assertThat(query.kind()).isEqualTo(OperationKind.QUERY);
        assertThat(query.arguments()).extracting(DeclaredField::name).containsExactly("text", "kind", "kinds", "place");
        assertThat(query.returns()).contains(Declared.type(a.ref("Todo").array()));
        assertThat(query.rules()).hasSize(1).allMatch(AuthRule.Authenticated.class::isInstance);
        DeclaredHandler.Function first =
                (DeclaredHandler.Function) query.handlers().get(0);
        assertThat(first.function()).isEqualTo(Declared.function(ECHO));
        assertThat(first.async()).isFalse();
        DeclaredHandler.NamedFunction second =
                (DeclaredHandler.NamedFunction) query.handlers().get(1);
        assertThat(second.name()).isEqualTo("other");
        assertThat(second.async()).isTrue();
        assertThat(Declared.operation(a.mutation()).kind()).isEqualTo(OperationKind.MUTATION);
    }

    @Test
    void asynchronousFunctions() {
        DeclaredOperation mutation = Declared.operation(
                a.mutation().handler(a.handler().function(ECHO).async()));
        assertThat(((DeclaredHandler.Function) mutation.handlers().get(0)).async())
                .isTrue();
    }

    @Test
    void everyKindOfResult() {
        Stream.<ValueType>of(
                        a.string(),
                        a.integer().required(),
                        a.string().array(),
                        a.ref("X").required().array().required(),
                        a.enumType("A"),
                        a.customType().field("ok", a.booleanType()))
                .forEach(type -> assertThat(
                                Declared.operation(a.query().returns(type)).returns())
                        .contains(Declared.type(type)));
    }

    @Test
    void resolverCode() {
        List<DeclaredHandler> handlers = Declared.operation(a.query()
                        .handler(
                                a.handler().custom("./x.js").dataSource(a.ref("M")),
                                a.handler().custom("./y.js").dataSource("name"),
                                a.handler().custom("./z.js")))
                .handlers();
        assertThat(handlers)
                .extracting(handler -> ((DeclaredHandler.Code) handler).entry())
                .containsExactly("./x.js", "./y.js", "./z.js");
        assertThat(handlers)
                .extracting(handler -> ((DeclaredHandler.Code) handler).dataSource())
                .containsExactly(
                        Optional.of(new DeclaredHandler.DataSource("M", true)),
                        Optional.of(new DeclaredHandler.DataSource("name", false)),
                        Optional.empty());
    }

    @Test
    void subscriptions() {
        DeclaredOperation subscription = Declared.operation(a.subscription()
                .argument("room", a.string())
                .forSource(a.ref("M").mutations(MutationOperation.CREATE, MutationOperation.DELETE), a.ref("publish"))
                .authorization(allow -> List.of(allow.publicApiKey()))
                .handler(a.handler().custom("./receive.js")));
        assertThat(subscription.kind()).isEqualTo(OperationKind.SUBSCRIPTION);
        assertThat(subscription.arguments()).extracting(DeclaredField::name).containsExactly("room");
        assertThat(subscription.sources())
                .extracting(DeclaredOperation.Source::target)
                .containsExactly("M", "publish");
        assertThat(subscription.sources())
                .extracting(DeclaredOperation.Source::mutations)
                .containsExactly(
                        List.of(dev.jampx.model.MutationOperation.CREATE, dev.jampx.model.MutationOperation.DELETE),
                        List.of());
        assertThat(subscription.handlers()).hasSize(1);
        assertThat(Declared.operation(a.subscription().handler(a.handler().function(ECHO)))
                        .handlers())
                .hasSize(1);
    }

    @Test
    void aSourceMayBeRequired() {
        assertThat(Declared.operation(a.subscription()
                                .forSource(
                                        a.ref("M").required().mutations(MutationOperation.CREATE),
                                        a.ref("M").mutations(MutationOperation.CREATE),
                                        a.ref("publish").required()))
                        .sources())
                .extracting(DeclaredOperation.Source::required)
                .containsExactly(true, false, true);
    }
}
