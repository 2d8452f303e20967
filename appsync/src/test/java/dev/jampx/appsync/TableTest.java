package dev.jampx.appsync;

import static dev.jampx.appsync.Table.AttributeType.N;
import static dev.jampx.appsync.Table.AttributeType.S;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.Table.Attribute;
import dev.jampx.appsync.Table.AttributeType;
import dev.jampx.appsync.Table.Index;
import dev.jampx.appsync.Table.Key;
import dev.jampx.appsync.fixtures.Fixture;
import dev.jampx.appsync.fixtures.Language;
import dev.jampx.model.Projection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables, their data sources, and who may call the API. */
class TableTest {

    @Test
    void hasAskedForIndexesBeforeThoseOfRelationships() {
        assertThat(table(Fixture.HERO_FAQ, "answerModel"))
                .isEqualTo(new Table(
                        "answerModel",
                        key("answerId", S),
                        List.of(
                                new Index("AnswersByFormId", key("formId", S)),
                                new Index("gsi-userModel.answers", key("userId", S)),
                                new Index("gsi-questionModel.answers", key("questionId", S)))));
    }

    @Test
    void joinsSeveralSortKeysInOneAttributeOfText() {
        assertThat(table(Fixture.LIBRARY, "Shelf"))
                .isEqualTo(new Table("Shelf", key("building", S, "room#row", S), List.of()));
    }

    @Test
    void takesIndexesInTheOrderOfTheirPartitionKeysFields() {
        assertThat(table(Fixture.LIBRARY, "book"))
                .isEqualTo(new Table(
                        "book",
                        key("isbn", S, "copy", N),
                        List.of(
                                new Index("byAuthor", key("author", S, "published#pages", S)),
                                new Index("booksByPublishedAndPages", key("published", S, "pages", N)),
                                new Index("gsi-Shelf.books", key("shelfBuilding", S, "shelfRoom#shelfRow", S)))));
    }

    @Test
    void saysWhichAttributesAnIndexHolds() {
        assertThat(table(AppSyncCompiler.compile(Language.FEWER_OPERATIONS.data()), "Indexed")
                        .indexes())
                .containsExactly(
                        new Index(
                                "indexedsByCodeAndNumber",
                                key("code", S, "number", N),
                                new Projection(Projection.Kind.INCLUDE, List.of("text"))),
                        new Index(
                                "indexedsByNumber",
                                key("number", N),
                                new Projection(Projection.Kind.KEYS_ONLY, List.of())));
    }

    @Test
    void keepsEnumsInKeysAsText() {
        assertThat(table(AppSyncCompiler.compile(Language.VALUE_TYPES.data()), "Order")
                        .indexes())
                .containsExactly(
                        new Index("ordersByCodeAndCountAndSize", key("code", S, "count#size", S)),
                        new Index("ordersByStatusAndSize", key("status", S, "size", S)),
                        new Index("ordersBySizeAndStatusAndCount", key("size", S, "status#count", S)));
    }

    @Test
    void isReachedThroughADataSourceOfItsOwn() {
        assertThat(Fixture.LIBRARY.compile().dataSources())
                .containsExactly(
                        new DataSource.DynamoDb("ShelfTable", "Shelf"),
                        new DataSource.DynamoDb("bookTable", "book"),
                        new DataSource.DynamoDb("LabelTable", "Label"),
                        new DataSource.None("NONE_DS"));
    }

    @Test
    void grantsFunctionsTheRootTypesOfTheirOperations() {
        Access access = Fixture.HERO_FAQ.compile().access();
        assertThat(access.functionGrants())
                .containsExactly(
                        new Access.FunctionGrant("post-confirmation", List.of("Query", "Mutation", "Subscription")));
        assertThat(access.defaultMode()).isEqualTo(dev.jampx.model.AuthorizationMode.USER_POOL);
        assertThat(access.additionalModes()).containsExactly(dev.jampx.model.AuthorizationMode.IAM);
    }

    private static Table table(Fixture fixture, String name) {
        return table(fixture.compile(), name);
    }

    private static Table table(CompiledApi api, String name) {
        return api.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Key key(String partitionKey, AttributeType type) {
        return new Key(new Attribute(partitionKey, type), Optional.empty());
    }

    private static Key key(String partitionKey, AttributeType type, String sortKey, AttributeType sortKeyType) {
        return new Key(new Attribute(partitionKey, type), Optional.of(new Attribute(sortKey, sortKeyType)));
    }
}
