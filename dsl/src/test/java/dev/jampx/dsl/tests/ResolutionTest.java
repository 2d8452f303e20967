package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.dsl.*;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.ListShape;
import dev.jampx.model.Projection;
import dev.jampx.model.ScalarType;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Field.Origin;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.RelationIndex;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.SecondaryIndex;
import dev.jampx.model.resolved.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of what was not written. */
class ResolutionTest {

    private static final AuthDefinition AUTH = defineAuth().loginWith(login -> login.email());

    @Test
    void addsIdentifierAndTimestampsBehindTheFieldsThatWereWritten() {
        assertThat(only(a.model().field("text", a.string())).members())
                .containsExactly(
                        new Field(
                                "text",
                                new ValueType.Scalar(ScalarType.STRING),
                                false,
                                ListShape.SINGLE,
                                Origin.DECLARED),
                        new Field(
                                "id",
                                new ValueType.Scalar(ScalarType.ID),
                                true,
                                ListShape.SINGLE,
                                Origin.DEFAULT_IDENTIFIER),
                        new Field(
                                "createdAt",
                                new ValueType.Scalar(ScalarType.DATETIME),
                                true,
                                ListShape.SINGLE,
                                Origin.TIMESTAMP),
                        new Field(
                                "updatedAt",
                                new ValueType.Scalar(ScalarType.DATETIME),
                                true,
                                ListShape.SINGLE,
                                Origin.TIMESTAMP));
    }

    @Test
    void leavesFieldsThatWereWrittenWhereTheyAre() {
        Model model = only(
                a.model().field("createdAt", a.datetime()).field("id", a.id()).field("text", a.string()));
        assertThat(model.members()).extracting(Member::name).containsExactly("createdAt", "id", "text", "updatedAt");
        assertThat(model.field("createdAt").required()).isFalse();
        assertThat(model.field("createdAt").origin()).isEqualTo(Origin.DECLARED);
        assertThat(model.field("id").required()).isTrue();
        assertThat(model.primaryKey()).isEqualTo(new KeySchema("id", List.of()));
    }

    @Test
    void takesTheDefaultIdentifierByName() {
        Model model = only(a.model().field("text", a.string()).identifier("id"));
        assertThat(model.field("id").origin()).isEqualTo(Origin.DEFAULT_IDENTIFIER);
    }

    @Test
    void keepsCompositeIdentifier() {
        Model model = only(a.model()
                .field("tenant", a.id())
                .field("number", a.integer().required())
                .identifier("tenant", "number"));
        assertThat(model.primaryKey()).isEqualTo(new KeySchema("tenant", List.of("number")));
        assertThat(model.field("tenant").required()).isTrue();
        assertThat(model.members()).extracting(Member::name).doesNotContain("id");
    }

    @Test
    void tellsRequiredElementsFromRequiredLists() {
        Model model = only(a.model()
                .field("neither", a.string().array())
                .field("elements", a.string().required().array())
                .field("list", a.string().array().required())
                .field("both", a.string().required().array().required()));
        assertThat(model.fields().subList(0, 4))
                .containsExactly(
                        new Field(
                                "neither",
                                new ValueType.Scalar(ScalarType.STRING),
                                false,
                                ListShape.OPTIONAL_LIST,
                                Origin.DECLARED),
                        new Field(
                                "elements",
                                new ValueType.Scalar(ScalarType.STRING),
                                true,
                                ListShape.OPTIONAL_LIST,
                                Origin.DECLARED),
                        new Field(
                                "list",
                                new ValueType.Scalar(ScalarType.STRING),
                                false,
                                ListShape.REQUIRED_LIST,
                                Origin.DECLARED),
                        new Field(
                                "both",
                                new ValueType.Scalar(ScalarType.STRING),
                                true,
                                ListShape.REQUIRED_LIST,
                                Origin.DECLARED));
    }

    @Test
    void mapsEveryScalar() {
        Model model = only(a.model()
                .field("a", a.id())
                .field("b", a.string())
                .field("c", a.integer())
                .field("d", a.floatType())
                .field("e", a.booleanType())
                .field("f", a.date())
                .field("g", a.time())
                .field("h", a.datetime())
                .field("i", a.timestamp())
                .field("j", a.email())
                .field("k", a.json())
                .field("l", a.phone())
                .field("m", a.url())
                .field("n", a.ipAddress()));
        assertThat(model.fields().subList(0, 14))
                .extracting(field -> field.type().graphqlName())
                .containsExactlyElementsOf(Stream.of(ScalarType.values())
                        .map(ScalarType::graphqlName)
                        .toList());
    }

    @Test
    void namesIndexesAndQueriesAsAmplifyDoes() {
        Model model = resolve(a.schema()
                        .add(
                                "HTTPCategory",
                                a.model()
                                        .field("aB", a.id())
                                        .field("sort_key", a.integer())
                                        .secondaryIndexes(index -> List.of(
                                                index.on("aB"),
                                                index.on("aB").sortKeys("sort_key"),
                                                index.on("sort_key")
                                                        .sortKeys("aB")
                                                        .name("own")
                                                        .queryField("mine")))))
                .model("HTTPCategory");
        assertThat(model.secondaryIndexes())
                .containsExactly(
                        new SecondaryIndex(
                                "hTTPCategoriesByAB",
                                new KeySchema("aB", List.of()),
                                Optional.of("listHTTPCategoryByAB"),
                                Projection.ALL),
                        new SecondaryIndex(
                                "hTTPCategoriesByABAndSort_key",
                                new KeySchema("aB", List.of("sort_key")),
                                Optional.of("listHTTPCategoryByABAndSort_key"),
                                Projection.ALL),
                        new SecondaryIndex(
                                "own", new KeySchema("sort_key", List.of("aB")), Optional.of("mine"), Projection.ALL));
    }

    @Test
    void putsTheIndexOfARelationshipOnTheModelThatBelongsToTheOther() {
        Data data = resolve(a.schema()
                .add(
                        "user",
                        a.model().field("posts", a.hasMany("post", "userId")).field("cart", a.hasOne("cart", "userId")))
                .add("post", a.model().field("userId", a.id()).field("user", a.belongsTo("user", "userId")))
                .add("cart", a.model().field("userId", a.string()).field("user", a.belongsTo("user", "userId"))));
        assertThat(data.model("user").relationships())
                .containsExactly(
                        new Relationship.HasMany("posts", "post", List.of("userId"), "gsi-user.posts", List.of()),
                        new Relationship.HasOne("cart", "cart", List.of("userId"), "gsi-user.cart", List.of()));
        assertThat(data.model("user").relationIndexes()).isEmpty();
        assertThat(data.model("post").relationships())
                .containsExactly(new Relationship.BelongsTo("user", "user", List.of("userId"), List.of()));
        assertThat(data.model("post").relationIndexes())
                .containsExactly(new RelationIndex("gsi-user.posts", new KeySchema("userId", List.of())));
        assertThat(data.model("cart").relationIndexes())
                .containsExactly(new RelationIndex("gsi-user.cart", new KeySchema("userId", List.of())));
    }

    @Test
    void takesAModelThatBelongsToItself() {
        Model model = only(a.model()
                .field("parentId", a.id())
                .field("parent", a.belongsTo("only", "parentId"))
                .field("children", a.hasMany("only", "parentId")));
        assertThat(model.relationIndexes())
                .containsExactly(new RelationIndex("gsi-only.children", new KeySchema("parentId", List.of())));
    }

    @Test
    void takesSeveralRelationshipsToOneModelOverDifferentFields() {
        Data data = resolve(a.schema()
                .add(
                        "user",
                        a.model()
                                .field("written", a.hasMany("post", "authorId"))
                                .field("edited", a.hasMany("post", "editorId")))
                .add(
                        "post",
                        a.model()
                                .field("authorId", a.id())
                                .field("editorId", a.id())
                                .field("author", a.belongsTo("user", "authorId"))
                                .field("editor", a.belongsTo("user", "editorId"))));
        assertThat(data.model("post").relationIndexes())
                .extracting(RelationIndex::name)
                .containsExactly("gsi-user.written", "gsi-user.edited");
    }

    @Test
    void givesAModelItsOwnRulesOrElseTheSchemas() {
        ModelType own = a.model().field("text", a.string()).authorization(allow -> List.of(allow.authenticated()));
        Data data = resolve(a.schema().add("own", own).add("shared", a.model().field("text", a.string())));
        assertThat(data.model("own").rules())
                .isNotEqualTo(data.model("shared").rules())
                .hasSize(1);
        assertThat(data.model("shared").rules()).hasSize(1);
    }

    @Test
    void choosesTheUserPoolIfNoModeWasChosen() {
        Data data = resolve(a.schema().add("m", a.model().field("text", a.string())));
        assertThat(data.defaultMode()).isEqualTo(AuthorizationMode.USER_POOL);
        assertThat(data.additionalModes()).containsExactly(AuthorizationMode.IAM);
    }

    @Test
    void narrowsThePermissionOfAFunctionAndListsEachOperationOnce() {
        FunctionDefinition function = defineFunction("f").handler(String.class);
        Data data = Resolution.of(defineBackend(
                                AUTH,
                                defineData(a.schema()
                                        .add("m", a.model().field("text", a.string()))
                                        .authorization(allow -> List.of(
                                                allow.authenticated(),
                                                allow.resource(function)
                                                        .to(ResourceOperation.QUERY, ResourceOperation.QUERY)))))
                        .declared())
                .data()
                .orElseThrow();
        assertThat(data.grants())
                .containsExactly(new Data.Grant("f", List.of(dev.jampx.model.ResourceOperation.QUERY)));
    }

    @Test
    void collectsFunctionsInTheOrderFirstMentioned() {
        FunctionDefinition named = defineFunction("named").handler(String.class);
        FunctionDefinition trigger = defineFunction("trigger").handler(String.class);
        FunctionDefinition admin = defineFunction("admin").handler(String.class);
        FunctionDefinition reader = defineFunction("reader").handler(String.class);
        Backend backend = defineBackend(
                defineData(a.schema()
                        .add("m", a.model().field("text", a.string()))
                        .authorization(allow -> List.of(allow.authenticated(), allow.resource(reader)))),
                AUTH.triggers(on -> on.postConfirmation(trigger))
                        .access(allow -> List.of(allow.resource(admin).to(AuthAction.LIST_USERS))),
                named);
        assertThat(Resolution.of(backend.declared()).functions())
                .extracting(Function::name)
                .containsExactly("named", "trigger", "admin", "reader");
    }

    @Test
    void keepsSettingsOfFunctionsAndTheOrderOfTheirEnvironment() {
        FunctionDefinition function = defineFunction("f")
                .handler(ResolutionTest.class)
                .timeoutSeconds(60)
                .memoryMB(1024)
                .environment("ZZ", "1")
                .environment("AA", "2");
        Function resolved =
                Resolution.of(defineBackend(function).declared()).functions().get(0);
        assertThat(resolved)
                .isEqualTo(new Function(
                        "f", "dev.jampx.dsl.tests.ResolutionTest", 60, 1024, Map.of("ZZ", "1", "AA", "2")));
        assertThat(resolved.environment().keySet()).containsExactly("ZZ", "AA");
    }

    @Test
    void takesGroupsFromAnEnum() {
        assertThat(Resolution.of(defineBackend(AUTH.groups(Group.values())).declared()))
                .isEqualTo(Resolution.of(
                        defineBackend(AUTH.groups("ADMIN", "USER")).declared()))
                .isNotEqualTo(Resolution.of(
                        defineBackend(AUTH.groups(Group.USER, Group.ADMIN)).declared()));
    }

    @Test
    void givesTheSameBackendEveryTime() {
        assertThat(Resolution.of(new amplify.HeroFaq().define().declared()))
                .isEqualTo(Resolution.of(new amplify.HeroFaq().define().declared()));
    }

    @Test
    void throwsAllProblemsAtOnce() {
        Backend backend = defineBackend(defineFunction("-"), defineFunction("f"), defineAuth());
        assertThatThrownBy(() -> Resolution.of(backend.declared()))
                .isInstanceOfSatisfying(InvalidDefinitionException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.code())
                        .containsExactlyInAnyOrder("JPX3001", "JPX4001", "JPX4003", "JPX4003"))
                .hasMessage("4 problems in the definition");
    }

    private static Model only(ModelType model) {
        return resolve(a.schema().add("only", model)).model("only");
    }

    private static Data resolve(Schema schema) {
        Schema open = schema.authorization(allow -> List.of(allow.authenticated()));
        return Resolution.of(defineBackend(AUTH, defineData(open)).declared())
                .data()
                .orElseThrow();
    }

    private enum Group {
        ADMIN,
        USER
    }
}
