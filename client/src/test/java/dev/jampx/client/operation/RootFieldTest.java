package dev.jampx.client.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.graphql.GraphQlRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Operations name what is given, and nothing else: an argument that is absent is not one that is null. */
class RootFieldTest {

    private static final RootField LIST = RootField.query("listNotes", "filter: ModelNoteFilterInput", "limit: Int");

    @Test
    void argumentsThatAreNotGivenAreNotNamed() {
        assertThat(LIST.request(Map.of(), "items { id }").document()).isEqualTo("query { listNotes { items { id } } }");
    }

    @Test
    void argumentsThatAreGivenAreVariables() {
        GraphQlRequest request = LIST.request(Map.of("limit", 3), "items { id }");

        assertThat(request.document()).isEqualTo("query($limit: Int) { listNotes(limit: $limit) { items { id } } }");
        assertThat(request.variables()).isEqualTo(Map.of("limit", 3));
    }

    @Test
    void selectionsCanHaveVariablesOfTheirOwn() {
        RootField get = RootField.query("getForm", "id: ID!");

        assertThat(get.request(
                                Map.of("id", "1", "nextToken", "t"),
                                Map.of("nextToken", "String"),
                                "notes(nextToken: $nextToken) { items { id } }")
                        .document())
                .isEqualTo("query($id: ID!, $nextToken: String) { getForm(id: $id)"
                        + " { notes(nextToken: $nextToken) { items { id } } } }");
    }

    @Test
    void scalarsHaveNoSelection() {
        assertThat(RootField.mutation("count").request(Map.of(), "").document()).isEqualTo("mutation { count }");
    }
}
