package dev.jampx.dsl;

import dev.jampx.model.ListShape;
import dev.jampx.model.OperationKind;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredField.Relationship.Kind;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;
import java.util.Optional;

/** The words of a schema; it holds nothing. */
record SchemaVocabulary() implements SchemaTerms {

    @Override
    public Schema schema() {
        return new SchemaDeclaration(new DeclaredSchema(List.of(), List.of(), List.of(), Site.ofCaller()));
    }

    @Override
    public CombinedSchema combine(Schema... schemas) {
        return new CombinedDeclaration(Given.elements("a.combine", schemas).stream()
                .map(SchemaDeclaration::written)
                .toList());
    }

    @Override
    public ModelType model() {
        return new ModelDeclaration(
                new DeclaredModel(List.of(), Optional.empty(), List.of(), List.of(), List.of(), Site.ofCaller()));
    }

    @Override
    public ScalarField id() {
        return scalar(ScalarType.ID);
    }

    @Override
    public StringField string() {
        return new StringDeclaration(DeclaredField.Scalar.of(ScalarType.STRING));
    }

    @Override
    public NumberField integer() {
        return new NumberDeclaration(DeclaredField.Scalar.of(ScalarType.INTEGER));
    }

    @Override
    public NumberField floatType() {
        return new NumberDeclaration(DeclaredField.Scalar.of(ScalarType.FLOAT));
    }

    @Override
    public ScalarField booleanType() {
        return scalar(ScalarType.BOOLEAN);
    }

    @Override
    public ScalarField date() {
        return scalar(ScalarType.DATE);
    }

    @Override
    public ScalarField time() {
        return scalar(ScalarType.TIME);
    }

    @Override
    public ScalarField datetime() {
        return scalar(ScalarType.DATETIME);
    }

    @Override
    public ScalarField timestamp() {
        return scalar(ScalarType.TIMESTAMP);
    }

    @Override
    public ScalarField email() {
        return scalar(ScalarType.EMAIL);
    }

    @Override
    public ScalarField json() {
        return scalar(ScalarType.JSON);
    }

    @Override
    public ScalarField phone() {
        return scalar(ScalarType.PHONE);
    }

    @Override
    public ScalarField url() {
        return scalar(ScalarType.URL);
    }

    @Override
    public ScalarField ipAddress() {
        return scalar(ScalarType.IP_ADDRESS);
    }

    @Override
    public RelationshipField hasMany(String model, String... references) {
        return relationship(Kind.HAS_MANY, model, references);
    }

    @Override
    public RelationshipField hasOne(String model, String... references) {
        return relationship(Kind.HAS_ONE, model, references);
    }

    @Override
    public RelationshipField belongsTo(String model, String... references) {
        return relationship(Kind.BELONGS_TO, model, references);
    }

    @Override
    public EnumType enumType(String... values) {
        return new EnumDeclaration(new DeclaredEnum(Given.elements("a.enumType", values), Site.ofCaller()));
    }

    @Override
    public CustomType customType() {
        return new CustomTypeDeclaration(new DeclaredCustomType(List.of(), Site.ofCaller()));
    }

    @Override
    public RefType ref(String name) {
        return new RefDeclaration(
                new DeclaredField.Reference(Given.value("a.ref", name), false, ListShape.SINGLE, List.of()));
    }

    @Override
    public OperationType query() {
        return new OperationDeclaration(Operations.start(OperationKind.QUERY));
    }

    @Override
    public OperationType mutation() {
        return new OperationDeclaration(Operations.start(OperationKind.MUTATION));
    }

    @Override
    public SubscriptionType subscription() {
        return new SubscriptionDeclaration(Operations.start(OperationKind.SUBSCRIPTION));
    }

    @Override
    public HandlerTerms handler() {
        return HandlerVocabulary.START;
    }

    private static ScalarField scalar(ScalarType type) {
        return new ScalarDeclaration(DeclaredField.Scalar.of(type));
    }

    private static RelationshipField relationship(Kind kind, String model, String... references) {
        String call = "a." + kind.term();
        return new RelationshipDeclaration(new DeclaredField.Relationship(
                kind, Given.value(call, model), Given.elements(call, references), List.of()));
    }
}
