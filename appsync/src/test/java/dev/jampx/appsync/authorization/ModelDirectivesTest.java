package dev.jampx.appsync.authorization;

import static dev.jampx.appsync.authorization.Definitions.data;
import static dev.jampx.appsync.authorization.Definitions.model;
import static dev.jampx.appsync.authorization.Definitions.string;
import static dev.jampx.appsync.authorization.Definitions.strings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.resolved.Model;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The directives of a model and its operations, compared with those that Amplify's toolchain wrote. */
class ModelDirectivesTest {

    private static final Map<ModelOperation, Integer> COLUMNS = new EnumMap<>(Map.of(
            ModelOperation.GET, 5,
            ModelOperation.LIST, 6,
            ModelOperation.CREATE, 8,
            ModelOperation.UPDATE, 9,
            ModelOperation.DELETE, 10,
            ModelOperation.ON_CREATE, 11,
            ModelOperation.ON_UPDATE, 11,
            ModelOperation.ON_DELETE, 11));

    @ParameterizedTest
    @CsvFileSource(resources = "model-directives.txt", delimiter = '|', numLinesToSkip = 3)
    void areThoseOfAmplify(ArgumentsAccessor row) {
        Model book = model(
                "Book", row.getString(1), string("shelf", ""), string("title", words(row, 2)), strings("authors"));
        ApiAccess access = ApiAccess.of(data(mode(row.getString(0)), List.of(book), List.of()));
        assertThat(access.directivesOfType("Book")).isEqualTo(directives(row, 3));
        assertThat(access.directivesOfType("ModelBookConnection")).isEqualTo(directives(row, 4));
        assertThat(access.directivesOfIndexQuery(book)).isEqualTo(directives(row, 7));
        COLUMNS.forEach((operation, column) -> assertThat(access.directivesOfOperation(book, operation))
                .as(operation.term())
                .isEqualTo(directives(row, column)));
        assertThat(String.join(" ", access.ownerArguments(book))).isEqualTo(words(row, 12));
    }

    @Test
    void aGroupOfOperationsHasNoDirectivesOfItsOwn() {
        Model book = model("Book", "owner", string("title", ""));
        ApiAccess access = ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(book), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.directivesOfOperation(book, ModelOperation.QUERIES))
                .withMessage("QUERIES is several operations; ask for each of [GET, LIST]");
    }

    @Test
    void knowsOnlyTheModelsOfTheApi() {
        ApiAccess access = ApiAccess.of(data(AuthorizationMode.USER_POOL, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.matrix(model("Book", "owner")))
                .withMessage("model Book is not part of this API");
    }

    private static AuthorizationMode mode(String term) {
        return switch (term) {
            case "apiKey" -> AuthorizationMode.API_KEY;
            case "userPool" -> AuthorizationMode.USER_POOL;
            case "identityPool" -> AuthorizationMode.IAM;
            case "oidc" -> AuthorizationMode.OIDC;
            case "lambda" -> AuthorizationMode.LAMBDA;
            default -> throw new IllegalArgumentException(term);
        };
    }

    private static List<String> directives(ArgumentsAccessor row, int column) {
        String words = words(row, column);
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ")).map(word -> "@aws_" + word).toList();
    }

    private static String words(ArgumentsAccessor row, int column) {
        return row.getString(column).equals("-") ? "" : row.getString(column);
    }
}
