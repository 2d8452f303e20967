package dev.jampx.appsync.authorization;

import static dev.jampx.appsync.authorization.Definitions.CODE;
import static dev.jampx.appsync.authorization.Definitions.data;
import static dev.jampx.appsync.authorization.Definitions.model;
import static dev.jampx.appsync.authorization.Definitions.object;
import static dev.jampx.appsync.authorization.Definitions.operation;
import static dev.jampx.appsync.authorization.Definitions.string;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.OperationKind;
import dev.jampx.model.Projection;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.SecondaryIndex;
import dev.jampx.model.resolved.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The directives of the types inside models, as Amplify's toolchain wrote them. */
class NestedTypeDirectivesTest {

    private static final CustomType PRICE = new CustomType("Price", List.of(string("amount", "")));
    private static final CustomType OFFER = new CustomType("Offer", List.of(object("price", "Price")));

    private static ApiAccess access(List<CustomType> types, Model... models) {
        return ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(models), types));
    }

    @Test
    void areOpenToTheModelsCallers() {
        ApiAccess access = access(List.of(PRICE, OFFER), model("Book", "publicApiKey", object("offer", "Offer")));
        assertThat(access.directivesOfType("Offer")).containsExactly("@aws_iam", "@aws_api_key");
        assertThat(access.directivesOfType("Price")).containsExactly("@aws_iam", "@aws_api_key");
    }

    @Test
    void areOpenToTheDefaultModeWhenTheyAreMetTwice() {
        ApiAccess access = access(
                List.of(PRICE),
                model("Book", "publicApiKey", object("price", "Price")),
                model("Pen", "publicApiKey", object("price", "Price")));
        assertThat(access.directivesOfType("Price"))
                .containsExactly("@aws_iam", "@aws_api_key", "@aws_cognito_user_pools");
    }

    @Test
    void areOpenToTheDefaultModeWhenTheyContainThemselves() {
        CustomType part = new CustomType("Part", List.of(object("inner", "Part")));
        ApiAccess access = access(List.of(part), model("Book", "publicApiKey", object("part", "Part")));
        assertThat(access.directivesOfType("Part"))
                .containsExactly("@aws_iam", "@aws_api_key", "@aws_cognito_user_pools");
    }

    @Test
    void keepTheGroupsOfAnOperationThatReturnsThem() {
        ApiAccess access = ApiAccess.of(data(
                AuthorizationMode.API_KEY,
                List.of(model("Book", "authenticated; custom", object("price", "Price"))),
                List.of(PRICE),
                operation(OperationKind.QUERY, "op", new ValueType.Custom("Price"), "groups=A", CODE)));
        assertThat(access.directivesOfType("Price"))
                .containsExactly("@aws_cognito_user_pools(cognito_groups: [\"A\"])", "@aws_iam", "@aws_lambda");
    }

    @Test
    void pagesOfRelatedRowsAreOpenToWhoeverTheModelIsThatLeadsToThem() {
        Relationship books =
                new Relationship.HasMany("books", "Book", List.of("shelfId"), "gsi-Shelf.books", List.of());
        Model unlistedBook = new Model(
                "Book",
                List.of(string("shelfId", "")),
                new KeySchema("id", List.of()),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                RuleNotation.rules("owner"),
                RuleNotation.SITE);
        assertThat(access(List.of(), model("Shelf", "publicApiKey", books), unlistedBook)
                        .directivesOfType("ModelBookConnection"))
                .containsExactly("@aws_api_key", "@aws_iam");
    }

    @Test
    void anIndexWithoutAQueryOpensNothing() {
        Model book = new Model(
                "Book",
                List.of(string("shelf", "")),
                new KeySchema("id", List.of()),
                List.of(new SecondaryIndex(
                        "booksByShelf", new KeySchema("shelf", List.of()), Optional.empty(), Projection.ALL)),
                List.of(),
                Set.of(),
                List.of(),
                RuleNotation.rules("owner"),
                RuleNotation.SITE);
        assertThat(access(List.of(), book).directivesOfType("ModelBookConnection"))
                .isEmpty();
    }

    @Test
    void aModelWithASmallFirstLetterHasTwoKindsOfPages() {
        ApiAccess access = access(List.of(), model("book", "publicApiKey to list", string("shelf", "")));
        assertThat(access.directivesOfType("ModelBookConnection")).containsExactly("@aws_api_key", "@aws_iam");
        assertThat(access.directivesOfType("ModelbookConnection"))
                .containsExactly("@aws_api_key", "@aws_iam", "@aws_cognito_user_pools");
    }
}
