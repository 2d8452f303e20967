package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.jampx.dsl.*;
import dev.jampx.model.DefaultValue;
import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.ValidationRule;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredField.Relationship;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every word of a schema, its types and its models can be written as the design spells it, and declares what it says. */
class WholeGrammarTest {

    @Test
    void schemasTakeEverythingThatHasAName() {
        DeclaredSchema schema = Declared.schema(a.schema()
                .add("Todo", a.model().field("id", a.id()))
                .add("Place", a.customType().field("lat", a.floatType()))
                .add("Status", a.enumType("OPEN", "DONE"))
                .add("ask", a.query())
                .add("tell", a.mutation())
                .add("hear", a.subscription()));
        assertThat(schema.entries())
                .extracting(DeclaredSchema.Entry::name)
                .containsExactly("Todo", "Place", "Status", "ask", "tell", "hear");
        assertThat(schema.entries())
                .extracting(entry -> (Object) entry.definition().getClass())
                .containsExactly(
                        DeclaredModel.class,
                        DeclaredCustomType.class,
                        DeclaredEnum.class,
                        DeclaredOperation.class,
                        DeclaredOperation.class,
                        DeclaredOperation.class);
    }

    @Test
    void combinedSchemasStayApart() {
        Schema shop = a.schema().add("Item", a.model());
        Schema blog = a.schema().add("Post", a.model()).authorization(allow -> List.of(allow.publicApiKey()));
        assertThat(Declared.data(defineData(a.combine(shop, blog))).schemas())
                .containsExactly(Declared.schema(shop), Declared.schema(blog));
    }

    @Test
    void everyScalar() {
        Map<ScalarType, ValueType> scalars = Map.ofEntries(
                Map.entry(ScalarType.ID, a.id()),
                Map.entry(ScalarType.STRING, a.string()),
                Map.entry(ScalarType.INTEGER, a.integer()),
                Map.entry(ScalarType.FLOAT, a.floatType()),
                Map.entry(ScalarType.BOOLEAN, a.booleanType()),
                Map.entry(ScalarType.DATE, a.date()),
                Map.entry(ScalarType.TIME, a.time()),
                Map.entry(ScalarType.DATETIME, a.datetime()),
                Map.entry(ScalarType.TIMESTAMP, a.timestamp()),
                Map.entry(ScalarType.EMAIL, a.email()),
                Map.entry(ScalarType.JSON, a.json()),
                Map.entry(ScalarType.PHONE, a.phone()),
                Map.entry(ScalarType.URL, a.url()),
                Map.entry(ScalarType.IP_ADDRESS, a.ipAddress()));
        assertThat(scalars).containsOnlyKeys(ScalarType.values());
        scalars.forEach((scalar, type) -> assertThat(Declared.type(type)).isEqualTo(DeclaredField.Scalar.of(scalar)));
    }

    @Test
    void requiredAndArrayOfScalars() {
        assertShape(a.string().required(), true, ListShape.SINGLE);
        assertShape(a.string().array(), false, ListShape.OPTIONAL_LIST);
        assertShape(a.string().required().array(), true, ListShape.OPTIONAL_LIST);
        assertShape(a.integer().array().required(), false, ListShape.REQUIRED_LIST);
        assertShape(a.id().required().array().required(), true, ListShape.REQUIRED_LIST);
        assertShape(a.string().defaultValue("x").array().required(), false, ListShape.REQUIRED_LIST);
    }

    @Test
    void requiredAfterAnotherWordThanArrayIsOfTheElementsAsInAmplify() {
        assertShape(
                a.string()
                        .array()
                        .authorization(allow -> List.of(allow.owner()))
                        .required(),
                true,
                ListShape.OPTIONAL_LIST);
        assertShape(a.string().array().defaultValue("x").required(), true, ListShape.OPTIONAL_LIST);
    }

    @Test
    void defaultValues() {
        assertDefault(a.string().defaultValue("none"), DefaultValue.Kind.TEXT, "none");
        assertDefault(a.date().required().defaultValue("2030-01-31"), DefaultValue.Kind.TEXT, "2030-01-31");
        assertDefault(a.integer().defaultValue(1), DefaultValue.Kind.WHOLE_NUMBER, "1");
        assertDefault(a.timestamp().defaultValue(1893456000L), DefaultValue.Kind.WHOLE_NUMBER, "1893456000");
        assertDefault(a.floatType().defaultValue(0.5), DefaultValue.Kind.DECIMAL_NUMBER, "0.5");
        assertDefault(a.floatType().defaultValue(1.0), DefaultValue.Kind.WHOLE_NUMBER, "1");
        assertDefault(a.booleanType().defaultValue(false), DefaultValue.Kind.BOOLEAN, "false");
        assertDefault(a.integer().defaultValue(), DefaultValue.Kind.GENERATED, "");
        assertDefault(a.string().array().defaultValue(List.of("a", "b")), DefaultValue.Kind.LIST, "a,b");
        assertDefault(a.floatType().array().defaultValue(List.of(1.0, 0.5)), DefaultValue.Kind.LIST, "1,0.5");
        assertDefault(a.string().array().defaultValue("a"), DefaultValue.Kind.TEXT, "a");
    }

    @Test
    void conditionsOnTexts() {
        DeclaredField.Scalar field = (DeclaredField.Scalar) Declared.type(a.string()
                .defaultValue("about")
                .validate(v -> v.minLength(2, "m")
                        .maxLength(8)
                        .startsWith("a")
                        .endsWith("t", "no t")
                        .matches("^[a-z]+$"))
                .required());
        assertThat(field.required()).isTrue();
        assertThat(field.defaultValue()).contains(new DefaultValue(DefaultValue.Kind.TEXT, "about"));
        assertThat(conditions(field))
                .containsExactly("minLength 2 m", "maxLength 8", "startsWith a", "endsWith t no t", "matches ^[a-z]+$");
    }

    @Test
    void conditionsOnTextsWithMessages() {
        assertThat(conditions(Declared.type(a.string().validate(v -> v.minLength(2)
                        .maxLength(8, "long")
                        .startsWith("a", "start")
                        .endsWith("t")
                        .matches("x", "other")))))
                .containsExactly(
                        "minLength 2", "maxLength 8 long", "startsWith a start", "endsWith t", "matches x other");
    }

    @Test
    void conditionsOnNumbers() {
        assertThat(conditions(Declared.type(
                        a.integer().validate(v -> v.gt(0).lt(10, "less").gte(1).lte(9, "most")))))
                .containsExactly("gt 0", "lt 10 less", "gte 1", "lte 9 most");
        assertThat(conditions(Declared.type(a.floatType()
                        .validate(v ->
                                v.gt(0.1, "more").lt(1e21).gte(-0.5, "least").lte(2.50)))))
                .containsExactly("gt 0.1 more", "lt 1e+21", "gte -0.5 least", "lte 2.5");
        assertThat(conditions(
                        Declared.type(a.integer().validate(v -> v.positive().negative("minus")))))
                .containsExactly("gt 0", "lt 0 minus");
        assertThat(conditions(Declared.type(
                        a.floatType().validate(v -> v.positive("plus").negative()))))
                .containsExactly("gt 0 plus", "lt 0");
    }

    @Test
    void referencesToTheSchema() {
        assertThat(Declared.type(a.ref("X"))).isEqualTo(reference(false, ListShape.SINGLE));
        assertThat(Declared.type(a.ref("X").required())).isEqualTo(reference(true, ListShape.SINGLE));
        assertThat(Declared.type(a.ref("X").array())).isEqualTo(reference(false, ListShape.OPTIONAL_LIST));
        assertThat(Declared.type(a.ref("X").required().array().required()))
                .isEqualTo(reference(true, ListShape.REQUIRED_LIST));
    }

    @Test
    void requiredOfAListOfReferencesIsAlwaysOfTheList() {
        DeclaredField.Reference list = (DeclaredField.Reference) Declared.type(a.ref("X")
                .array()
                .authorization(allow -> List.of(allow.owner()))
                .required());
        assertThat(list.required()).isFalse();
        assertThat(list.list()).isEqualTo(ListShape.REQUIRED_LIST);
    }

    @Test
    void enumsAndCustomTypesWithoutNames() {
        assertThat(((DeclaredEnum) Declared.type(a.enumType("A", "B"))).values())
                .containsExactly("A", "B");
        DeclaredCustomType type = (DeclaredCustomType) Declared.type(a.customType()
                .field("at", a.customType().field("lat", a.floatType().required()))
                .field("kind", a.enumType("HOME"))
                .field("tags", a.string().array())
                .field("status", a.ref("Status")));
        assertThat(type.fields()).extracting(DeclaredField::name).containsExactly("at", "kind", "tags", "status");
        assertThat(((DeclaredCustomType) type.fields().get(0).type()).fields())
                .extracting(DeclaredField::name)
                .containsExactly("lat");
    }

    @Test
    void relationships() {
        assertThat(Declared.type(a.hasMany("M", "a", "b")))
                .isEqualTo(new Relationship(Relationship.Kind.HAS_MANY, "M", List.of("a", "b"), List.of()));
        assertThat(Declared.type(a.hasOne("M", "a")))
                .isEqualTo(new Relationship(Relationship.Kind.HAS_ONE, "M", List.of("a"), List.of()));
        assertThat(Declared.type(a.belongsTo("M", "a")))
                .isEqualTo(new Relationship(Relationship.Kind.BELONGS_TO, "M", List.of("a"), List.of()));
    }

    @Test
    void modelsTakeEveryKindOfField() {
        DeclaredModel model = Declared.model(a.model()
                .field("pk", a.id().required())
                .field("sk", a.string().required().validate(v -> v.minLength(1)))
                .field("status", a.enumType("OPEN", "DONE"))
                .field("kind", a.ref("Kind").required())
                .field("kinds", a.ref("Kind").array())
                .field("place", a.customType().field("lat", a.floatType()))
                .field("tags", a.string().array())
                .field("parts", a.hasMany("Part", "pk", "sk"))
                .identifier("pk", "sk")
                .disableOperations(ModelOperation.SUBSCRIPTIONS, ModelOperation.LIST));
        assertThat(model.fields())
                .extracting(DeclaredField::name)
                .containsExactly("pk", "sk", "status", "kind", "kinds", "place", "tags", "parts");
        assertThat(model.identifier().orElseThrow().fields()).containsExactly("pk", "sk");
        assertThat(model.disabledOperations())
                .containsExactly(dev.jampx.model.ModelOperation.SUBSCRIPTIONS, dev.jampx.model.ModelOperation.LIST);
    }

    @Test
    void indexes() {
        List<DeclaredIndex> indexes = Declared.model(a.model()
                        .secondaryIndexes(index -> List.of(
                                index.on("pk")
                                        .sortKeys("sk")
                                        .name("n")
                                        .queryField("q")
                                        .projection(Projection.INCLUDE, "x"),
                                index.on("pk").noQueryField().projection(Projection.KEYS_ONLY),
                                index.on("pk").projection(Projection.ALL),
                                index.on("pk"))))
                .secondaryIndexes();
        assertThat(indexes)
                .extracting(
                        DeclaredIndex::sortKeys,
                        DeclaredIndex::name,
                        DeclaredIndex::queryField,
                        DeclaredIndex::hasQuery)
                .containsExactly(
                        tuple(List.of("sk"), Optional.of("n"), Optional.of("q"), true),
                        tuple(List.of(), Optional.empty(), Optional.empty(), false),
                        tuple(List.of(), Optional.empty(), Optional.empty(), true),
                        tuple(List.of(), Optional.empty(), Optional.empty(), true));
        assertThat(indexes)
                .extracting(DeclaredIndex::projection)
                .containsExactly(
                        projection(dev.jampx.model.Projection.Kind.INCLUDE, "x"),
                        projection(dev.jampx.model.Projection.Kind.KEYS_ONLY),
                        dev.jampx.model.Projection.ALL,
                        dev.jampx.model.Projection.ALL);
    }

    private static void assertShape(ValueType type, boolean required, ListShape list) {
        DeclaredField.Scalar scalar = (DeclaredField.Scalar) Declared.type(type);
        assertThat(scalar.required()).isEqualTo(required);
        assertThat(scalar.list()).isEqualTo(list);
    }

    private static void assertDefault(ValueType type, DefaultValue.Kind kind, String text) {
        assertThat(((DeclaredField.Scalar) Declared.type(type)).defaultValue()).contains(new DefaultValue(kind, text));
    }

    private static List<String> conditions(DeclaredField.Type field) {
        return ((DeclaredField.Scalar) field)
                .validation().stream().map(WholeGrammarTest::text).toList();
    }

    private static String text(ValidationRule rule) {
        return rule.kind().term() + " " + rule.value()
                + rule.message().map(message -> " " + message).orElse("");
    }

    private static DeclaredField.Reference reference(boolean required, ListShape list) {
        return new DeclaredField.Reference("X", required, list, List.of());
    }

    private static dev.jampx.model.Projection projection(dev.jampx.model.Projection.Kind kind, String... fields) {
        return new dev.jampx.model.Projection(kind, List.of(fields));
    }
}
