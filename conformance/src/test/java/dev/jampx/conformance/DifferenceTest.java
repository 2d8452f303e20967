package dev.jampx.conformance;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.model.resolved.Data;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final Data BOOKS = Resolution.of(defineBackend(
                            defineAuth().loginWith(login -> login.email()),
                            defineData(a.schema()
                                    .add(
                                            "Book",
                                            a.model()
                                                    .field("isbn", a.string().required())
                                                    .field(
                                                            "kinds",
                                                            a.ref("Kind").array())
                                                    .field("color", a.ref("Color"))
                                                    .field(
                                                            "pages",
                                                            a.integer()
                                                                    .required()
                                                                    .defaultValue(1))
                                                    .identifier("isbn")
                                                    .authorization(allow -> List.of(allow.authenticated())))
                                    .add("Kind", a.enumType("A"))
                                    .add("Color", a.enumType("B"))
                                    .add(
                                            "Todo",
                                            a.model()
                                                    .field("text", a.string())
                                                    .authorization(allow -> List.of(allow.ownersDefinedIn("owners"))))))
                    .declared())
            .data()
            .orElseThrow();

    private static final Data NO_DATA = new Data(
            "empty",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            AuthorizationModes.of(AuthorizationMode.IAM, List.of()),
            List.of(),
            Optional.empty());

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
        assertThat(list.judge("keys", NO_DATA, differences)).isEmpty();
        assertThat(list.judge("names", NO_DATA, differences)).hasSize(1);
    }

    @Test
    void reportsAnEntryThatIsNoDifference() {
        DeliberateDifferences list = DeliberateDifferences.parse(List.of("keys Todo.text: numbers are fine"));
        assertThat(list.judge("keys", NO_DATA, List.of()))
                .containsExactly("Todo.text is listed as a deliberate difference, but there is none");
    }

    @Test
    void anEntryMayStandForManyPathsAndForAllCases() {
        List<Difference> differences = differencesOf(SCHEMA.replace("text: String", "text: Int"));
        DeliberateDifferences list = DeliberateDifferences.parse(List.of("* *.text: numbers are fine"));
        assertThat(list.judge("keys", NO_DATA, differences)).isEmpty();
        assertThat(list.judge("names", NO_DATA, List.of())).isEmpty();
        assertThat(list.notNeeded(Map.of(NO_DATA, differences))).isEmpty();
        assertThat(list.notNeeded(Map.of(NO_DATA, List.of())))
                .containsExactly("* *.text is listed as a deliberate difference, but no case has it");
    }

    @Test
    void tellsEntriesOfTheIntrospectionFromThoseOfTheSchema() {
        DeliberateDifferences list =
                DeliberateDifferences.parse(List.of("keys Todo.text: why", "keys /models/Todo/name: why"));
        assertThat(list.ofSchema().judge("keys", NO_DATA, List.of()))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("Todo.text "));
        assertThat(list.ofIntrospection().judge("keys", NO_DATA, List.of()))
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # entry                                                                  | path                   | Amplify | jampx   | meant
                    Create{M}Input.{f} if {f} of {M} is required and has a default value     | CreateBookInput.pages  | Int!    | Int     | true
                    Create{M}Input.{f} if {f} of {M} is required and has a default value     | CreateBookInput.pages  | Int!    | Float   | false
                    Create{M}Input.{f} if {f} of {M} is required and has a default value     | CreateBookInput.isbn   | String! | String  | false
                    {M}.{f} if {f} of {M} is a list of owners that nobody declared           | Todo.owners            | String  | [String] | true
                    {M}.{f} if {f} of {M} is a list of owners that nobody declared           | Todo.text              | String  | [String] | false
                    Subscription.{s}.{f} if {f} of the model of {s} is a list of owners that nobody declared | Subscription.onCreateTodo.owners | String | | true
                    Subscription.{s}.{f} if {f} of the model of {s} is a list of owners that nobody declared | Subscription.onCreateTodo.text   | String | | false
                    Subscription.{s}.{f} if {f} of the model of {s} is a list of owners that nobody declared | Subscription.onCreateBook.owners | String | | false
                    Model{M}Input* if {M} is an enum of which a model has a list             | ModelKindListInput.eq  |         | [Kind]  | true
                    Model{M}Input* if {M} is an enum of which a model has a list             | ModelKindInput         |         | input   | true
                    Model{M}Input* if {M} is an enum of which a model has a list             | ModelKindInput         | input   |         | false
                    Model{M}Input* if {M} is an enum of which a model has a list             | ModelColorListInput    |         | input   | false
                    """)
    void anEntryMayHaveACondition(String entry, String path, String amplify, String jampx, boolean meant) {
        List<Difference> differences =
                List.of(new Difference(path, Optional.ofNullable(amplify), Optional.ofNullable(jampx)));
        DeliberateDifferences list = DeliberateDifferences.parse(List.of("* " + entry + ": why"));
        assertThat(list.judge("any", BOOKS, differences).isEmpty()).isEqualTo(meant);
    }

    @Test
    void refusalsOfJampxAloneAreNoEntries() {
        DeliberateDifferences list = DeliberateDifferences.parse(List.of("refused JPX2203: why"));
        assertThat(list.refusedByJampxAlone()).containsExactly("JPX2203");
        assertThat(list.judge("any", NO_DATA, List.of())).isEmpty();
    }

    @Test
    void comparesSchemasOfAnySize() {
        String fields = IntStream.range(0, 20_000)
                .mapToObj(number -> "f" + number + ": ID!")
                .collect(Collectors.joining(" "));
        assertThat(CanonicalSchema.of("type Large { " + fields + " }").facts()).hasSize(20_002);
    }

    @Test
    void refusesAConditionItDoesNotKnow() {
        assertThatThrownBy(() -> DeliberateDifferences.parse(List.of("* {M}.id if it rains: why")))
                .hasMessageStartingWith("no condition 'it rains'; there are ");
    }

    @Test
    void aMissingFieldIsOneDifference() {
        assertThat(differencesOf(SCHEMA.replace("text: String", "")))
                .extracting(Difference::path)
                .containsExactly("Todo.text");
    }

    @Test
    void refusesAnEntryWithoutReason() {
        assertThatThrownBy(() -> DeliberateDifferences.parse(List.of("keys Todo.text: ")))
                .hasMessage(
                        "expected '<case> <path>: <reason>' or '<case> <path> if <condition>: <reason>', got: keys Todo.text: ");
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
