package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomType.Relationship;
import dev.jampx.conformance.random.RandomType.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Adds relationships to models: both sides, and the fields that hold the other's key. */
record RelationshipGenerator(Dice dice) {

    /** The models, with a relationship more. */
    List<Model> related(List<Model> models, int number) {
        int parent = dice.between(0, models.size() - 1);
        int child = dice.chance(15) ? parent : dice.between(0, models.size() - 1);
        Model owner = models.get(parent);
        boolean required = dice.chance(25);
        List<RandomField> references = new ArrayList<>();
        List<String> keys = owner.identifier().isEmpty() ? List.of("id") : owner.identifier();
        for (int i = 0; i < keys.size(); i++) {
            String name =
                    dice.pick("ref", "parent_", "Key") + number + (keys.size() == 1 ? "Id" : dice.pick("", "_") + i);
            references.add(new RandomField(name, Scalar.of(term(owner, keys.get(i)), required)));
        }
        List<String> names = references.stream().map(RandomField::name).toList();
        List<Model> result = new ArrayList<>(models);
        result.set(
                parent,
                with(
                        result.get(parent),
                        List.of(new RandomField(
                                dice.pick("children", "Others", "its_") + number,
                                new Relationship(
                                        dice.pick("hasMany", "hasMany", "hasOne"),
                                        models.get(child).name(),
                                        names,
                                        List.of())))));
        references.add(
                dice.between(0, references.size()),
                new RandomField(
                        dice.pick("parent", "Of", "belongs_to_") + number,
                        new Relationship("belongsTo", owner.name(), names, List.of())));
        result.set(child, with(result.get(child), references));
        return result;
    }

    private Model with(Model model, List<RandomField> added) {
        List<RandomField> fields = new ArrayList<>(model.fields());
        for (RandomField field : added) {
            fields.add(dice.between(0, fields.size()), field);
        }
        return model.withFields(fields);
    }

    /** The type of a field that holds a key; ID and String may stand for each other. */
    private String term(Model owner, String key) {
        String term = owner.fields().stream()
                .filter(field -> field.name().equals(key) && field.type() instanceof Scalar)
                .map(field -> ((Scalar) field.type()).term())
                .findFirst()
                .orElse("id");
        return List.of("id", "string").contains(term) && dice.chance(20) ? dice.pick("id", "string") : term;
    }
}
