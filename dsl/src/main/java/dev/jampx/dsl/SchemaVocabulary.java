package dev.jampx.dsl;

import dev.jampx.model.ScalarType;
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
    public ModelType model() {
        return new ModelDeclaration(
                new DeclaredModel(List.of(), Optional.empty(), List.of(), List.of(), List.of(), Site.ofCaller()));
    }

    @Override
    public ScalarField id() {
        return scalar(ScalarType.ID);
    }

    @Override
    public ScalarField string() {
        return scalar(ScalarType.STRING);
    }

    @Override
    public ScalarField integer() {
        return scalar(ScalarType.INTEGER);
    }

    @Override
    public ScalarField floatType() {
        return scalar(ScalarType.FLOAT);
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

    private static ScalarField scalar(ScalarType type) {
        return new ScalarDeclaration(DeclaredField.Scalar.of(type));
    }

    private static RelationshipField relationship(Kind kind, String model, String... references) {
        String call = "a." + kind.term();
        return new RelationshipDeclaration(new DeclaredField.Relationship(
                kind, Given.value(call, model), Given.elements(call, references), List.of()));
    }
}
