package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison finds what was planted, and forgives only what is listed. */
class DifferenceTest {

    private static final String SCHEMA =
            """
            type Query {
              get(id: ID!, at: String = "now"): Todo @aws_iam @aws_cognito_user_pools
              list(ids: [ID!]): [Todo]!
            }
            type Todo @aws_iam { id: ID! text: String }
            input Filter { id: ID and: [Filter] }
            enum Order { ASC DESC }
            """;

    @Test
    void equalSchemasHaveNone() {
        assertThat(differencesOf(SCHEMA)).isEmpty();
    }

    @Test
    void theOrderOfTypesAndDirectivesDoesNotCount() {
        assertThat(
                        differencesOf(
                                """
                        enum Order { ASC DESC }
                        type Todo @aws_iam { id: ID! text: String }
                        type Query {
                          get(id: ID!, at: String = "now"): Todo @aws_cognito_user_pools @aws_iam
                          list(ids: [ID!]): [Todo]!
                        }
                        input Filter { id: ID and: [Filter] }
                        """))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # planted           | in place of          | found at
                    id: ID, at          | id: ID!, at          | Query.get.id
                    '"then"'            | '"now"'              | Query.get.at
                    [Todo!]!            | [Todo]!              | Query.list
                    @aws_iam @aws_oidc  | @aws_iam @aws_cognito_user_pools | Query.get
                    type Todo           | type Todo @aws_iam   | Todo
                    text: Int           | text: String         | Todo.text
                    ''                  | text: String         | Todo.text
                    text: String id: ID! | id: ID! text: String | Todo (fields)
                    id: ID or: ID       | id: ID               | Filter.or
                    [Filter!]           | [Filter]             | Filter.and
                    DESC ASC            | ASC DESC             | Order
                    enum Direction      | enum Order           | Direction
                    type Filter         | input Filter         | Filter
                    """)
    void findsWhatWasPlanted(String planted, String original, String path) {
        assertThat(SCHEMA).contains(original);
        assertThat(differencesOf(SCHEMA.replace(original, planted)))
                .extracting(Difference::path)
                .contains(path);
    }

    @Test
    void saysWhatEachSideHas() {
        assertThat(differencesOf(SCHEMA.replace("text: String", "text: Int")))
                .singleElement()
                .hasToString("Todo.text\n    Amplify: String\n    jampx:   Int");
    }

    @Test
    void forgivesWhatIsListedForTheCase() {
        List<Difference> differences = differencesOf(SCHEMA.replace("text: String", "text: Int"));
        DeliberateDifferences list =
                DeliberateDifferences.parse(List.of("# why", "", "keys Todo.text: numbers are fine"));
        assertThat(list.judge("keys", differences)).isEmpty();
        assertThat(list.judge("names", differences)).hasSize(1);
    }

    @Test
    void reportsAnEntryThatIsNoDifference() {
        DeliberateDifferences list = DeliberateDifferences.parse(List.of("keys Todo.text: numbers are fine"));
        assertThat(list.judge("keys", List.of()))
                .containsExactly("Todo.text is listed as a deliberate difference, but there is none");
    }

    @Test
    void anEntryMayStandForManyPathsAndForAllCases() {
        List<Difference> differences = differencesOf(SCHEMA.replace("text: String", "text: Int"));
        DeliberateDifferences list = DeliberateDifferences.parse(List.of("* *.text: numbers are fine"));
        assertThat(list.judge("keys", differences)).isEmpty();
        assertThat(list.judge("names", List.of())).isEmpty();
        assertThat(list.notNeeded(differences)).isEmpty();
        assertThat(list.notNeeded(List.of()))
                .containsExactly("* *.text is listed as a deliberate difference, but no case has it");
    }

    @Test
    void tellsEntriesOfTheIntrospectionFromThoseOfTheSchema() {
        DeliberateDifferences list =
                DeliberateDifferences.parse(List.of("keys Todo.text: why", "keys /models/Todo/name: why"));
        assertThat(list.ofSchema().judge("keys", List.of())).singleElement().satisfies(line -> assertThat(line)
                .startsWith("Todo.text "));
        assertThat(list.ofIntrospection().judge("keys", List.of()))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("/models/Todo/name "));
    }

    @Test
    void introspectionsAreComparedToTheLetter() {
        String one = "{\"a\": 1, \"b\": [true, {}]}";
        assertThat(Difference.between(JsonFacts.of(one), JsonFacts.of(one))).isEmpty();
        assertThat(paths(one, "{\"b\": [true, {}], \"a\": 1}")).containsExactly("/ (keys)");
        assertThat(paths(one, "{\"a\": \"1\", \"b\": [true, {}]}")).containsExactly("/a");
        assertThat(paths(one, "{\"a\": 1, \"b\": [true]}")).containsExactly("/b/ (size)", "/b/1/ (keys)");
        assertThat(paths(one, "{\"a\": 1, \"b\": [true, []]}")).containsExactly("/b/1/ (keys)", "/b/1/ (size)");
    }

    @Test
    void refusesAnEntryWithoutReason() {
        assertThatThrownBy(() -> DeliberateDifferences.parse(List.of("keys Todo.text: ")))
                .hasMessage("expected '<case> <path>: <reason>', got: keys Todo.text: ");
    }

    @ParameterizedTest
    @CsvSource({"v20.20.2, true", "v24.0.0, true", "v18.19.1, false", "v9.1.0, false", "command not found, false"})
    void knowsWhichNodeIsNewEnough(String version, boolean supported) {
        assertThat(Oracle.isSupported(version + "\n")).isEqualTo(supported);
    }

    private static List<String> paths(String amplify, String jampx) {
        return Difference.between(JsonFacts.of(amplify), JsonFacts.of(jampx)).stream()
                .map(Difference::path)
                .toList();
    }

    private static List<Difference> differencesOf(String jampx) {
        return Difference.between(
                CanonicalSchema.of(SCHEMA).facts(), CanonicalSchema.of(jampx).facts());
    }
}
