package dev.jampx.model.checks;

import static dev.jampx.model.Declared.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.ListShape;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must not be refused. */
class StructureTest {

    private static List<String> codes(DeclaredSchema... schemas) {
        return Checks.of(backend(schemas)).stream().map(Problem::code).toList();
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

    @Test
    void whatNobodyWritesMayHaveListsOfTimestamps() {
        DeclaredField times =
                field("createdAt", new DeclaredField.Reference("Time", false, ListShape.OPTIONAL_LIST, List.of()));
        assertThat(codes(schema(entry("Time", enumeration("NOW")), entry("T", model(List.of(), times)))))
                .containsExactly("JPX2014");
        assertThat(codes(schema(
                        entry("Time", enumeration("NOW")),
                        entry("T", modelWithout(List.of(ModelOperation.MUTATIONS), times)))))
                .isEmpty();
    }
}
