package dev.jampx.appsync.authorization;

import static dev.jampx.appsync.authorization.Definitions.FUNCTION;
import static dev.jampx.appsync.authorization.Definitions.STRING;
import static dev.jampx.appsync.authorization.Definitions.data;
import static dev.jampx.appsync.authorization.Definitions.model;
import static dev.jampx.appsync.authorization.Definitions.object;
import static dev.jampx.appsync.authorization.Definitions.operation;
import static dev.jampx.appsync.authorization.Definitions.string;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Model;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The policies of the identity pool's roles, as Amplify's toolchain wrote them. */
class IdentityPoolPermissionsTest {

    private static final CustomType PRICE = new CustomType("Price", List.of(string("amount", "")));

    private static IdentityPoolPermissions permissions(Model model, CustomOperation... operations) {
        return ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(model), List.of(PRICE), operations))
                .identityPoolPermissions();
    }

    @Test
    void openEveryOperationOfAModelThatSomeRuleOpensInPart() {
        Model book = model(
                "Book",
                "authenticated:identityPool to create; owner",
                string("shelf", ""),
                object("price", "Price"),
                string("title", "guest to read; owner"));
        IdentityPoolPermissions permissions = permissions(
                book,
                operation(OperationKind.QUERY, "op", STRING, "guest", FUNCTION),
                operation(OperationKind.MUTATION, "other", STRING, "authenticated:identityPool", FUNCTION));
        List<String> operations = List.of(
                "types/Query/fields/getBook",
                "types/Query/fields/listBooks",
                "types/Query/fields/booksOnShelf",
                "types/Mutation/fields/createBook",
                "types/Mutation/fields/updateBook",
                "types/Mutation/fields/deleteBook",
                "types/Subscription/fields/onCreateBook",
                "types/Subscription/fields/onUpdateBook",
                "types/Subscription/fields/onDeleteBook");
        assertThat(permissions.guest())
                .containsAll(operations)
                .contains("types/Book/fields/title", "types/Query/fields/op", "types/Price/*")
                .hasSize(12);
        assertThat(permissions.signedIn())
                .containsAll(permissions.guest())
                .contains("types/Book/*", "types/Mutation/fields/other")
                .hasSize(14);
    }

    @Test
    void areEmptyForGuestsWhomNoRuleNames() {
        Model book = model(
                "Book",
                "authenticated:identityPool",
                EnumSet.of(ModelOperation.CREATE, ModelOperation.UPDATE, ModelOperation.DELETE),
                List.of(),
                string("title", ""));
        IdentityPoolPermissions permissions = permissions(book);
        assertThat(permissions.guest()).isEmpty();
        assertThat(permissions.signedIn())
                .containsExactlyInAnyOrder(
                        "types/Book/*",
                        "types/Mutation/fields/createBook",
                        "types/Mutation/fields/updateBook",
                        "types/Mutation/fields/deleteBook");
    }

    @Test
    void areEmptyIfNoRuleNamesTheIdentityPool() {
        assertThat(permissions(model("Book", "owner", object("price", "Price"))))
                .isEqualTo(new IdentityPoolPermissions(List.of(), List.of()));
    }
}
