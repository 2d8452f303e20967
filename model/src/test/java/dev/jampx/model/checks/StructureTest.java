package dev.jampx.model.checks;

import static dev.jampx.model.Declared.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the grammar cannot write, but a record can say, and what must not be refused. */
class StructureTest {

    private static List<String> codes(DeclaredSchema... schemas) {
        return Checks.of(backend(schemas)).stream().map(Problem::code).toList();
    }

    @Test
    void relationshipsStandOnModels() {
        DeclaredField link = field(
                "todo",
                new DeclaredField.Relationship(
                        DeclaredField.Relationship.Kind.HAS_ONE, "Todo", List.of("x"), List.of()));
        assertThat(codes(schema(entry("Todo", model(List.of(), field("x", string()))), entry("C", customType(link)))))
                .containsExactly("JPX2218");
    }

    @Test
    void stepsOfAPipelineAreOfOneKind() {
        assertThat(codes(schema(
                        entry("q", operation(OperationKind.QUERY, List.of(), string(), call(false), code("./x.js"))))))
                .containsExactly("JPX2233");
    }

    @Test
    void queriesFollowNothing() {
        DeclaredOperation query = new DeclaredOperation(
                OperationKind.QUERY,
                List.of(),
                Optional.of(string()),
                List.of(),
                List.of(call(false)),
                List.of(source("T", MutationOperation.CREATE)),
                SITE);
        assertThat(codes(schema(entry("T", model(List.of(), field("x", string()))), entry("q", query))))
                .containsExactly("JPX2235");
    }

    @Test
    void anApiNeedsASchemaButNoModel() {
        assertThat(codes()).containsExactly("JPX2007");
        assertThat(codes(schema(entry("E", enumeration("A"))))).isEmpty();
    }

    @Test
    void disabledOperationsTakeNoNames() {
        DeclaredField text = field("x", string());
        assertThat(codes(schema(
                        entry("T", modelWithout(List.of(ModelOperation.QUERIES, ModelOperation.MUTATIONS), text)),
                        entry("t", model(List.of(), text)),
                        entry("u", modelWithout(List.of(ModelOperation.GET), text)),
                        entry("getU", operation(OperationKind.QUERY, List.of(), string(), call(false))))))
                .isEmpty();
    }

    @Test
    void aKindHasItsOwnRootType() {
        assertThat(codes(schema(
                        entry("T", model(List.of(), field("x", string()))),
                        entry("createT", operation(OperationKind.QUERY, List.of(), string(), call(false))))))
                .isEmpty();
    }
}
