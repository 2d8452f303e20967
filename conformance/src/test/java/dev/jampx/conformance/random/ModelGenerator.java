package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomType.Enumeration;
import dev.jampx.conformance.random.RandomType.Reference;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes models; relationships are added by {@link RelationshipGenerator}, indexes after that.
 *
 * @param fieldRules how many of a hundred models have fields with rules of their own
 */
record ModelGenerator(Dice dice, TypeGenerator types, RuleGenerator rules, int fieldRules) {

    private static final List<String> OPERATIONS = List.of(
            "queries",
            "mutations",
            "subscriptions",
            "list",
            "get",
            "create",
            "update",
            "delete",
            "onCreate",
            "onUpdate",
            "onDelete");

    /** A model with fields, a key and rules. */
    Model model(String name) {
        List<RandomField> fields = new ArrayList<>(types.fields(dice.between(1, 6), true, 0));
        List<String> identifier = List.of();
        if (dice.chance(25)) {
            identifier = dice.some(dice.pick(1, 1, 2, 2, 3), List.of("tenant", "Sku", "code_", "rank", "day"));
            for (String key : identifier) {
                fields.add(
                        dice.between(0, fields.size()),
                        new RandomField(key, Scalar.of(dice.pick(TypeGenerator.KEYS), true)));
            }
        } else if (dice.chance(20)) {
            fields.add(0, new RandomField("id", Scalar.of("id", dice.chance(70))));
            RandomField id = fields.get(0);
            identifier = ((Scalar) id.type()).required() && dice.chance(50) ? List.of("id") : List.of();
        }
        for (String timestamp : List.of("createdAt", "updatedAt")) {
            if (dice.chance(10)) {
                fields.add(new RandomField(timestamp, Scalar.of("datetime", dice.chance(50))));
            }
        }
        List<String> disabled = dice.chance(15) ? dice.some(dice.pick(1, 1, 2, 3), OPERATIONS) : List.of();
        return new Model(
                name,
                List.copyOf(fields),
                identifier,
                List.of(),
                disabled,
                dice.chance(50) ? rules.ofModels() : List.of());
    }

    /** The same with the fields that its rules speak of written out, some with rules of their own, and with indexes. */
    Model completed(Model model, List<RandomRule> inherited) {
        List<RandomField> fields = new ArrayList<>(model.fields());
        Set<String> people = new TreeSet<>();
        for (RandomRule rule : model.rules().isEmpty() ? inherited : model.rules()) {
            if (rule.strategy().equals("owner")) {
                people.add("owner");
            } else if (rule.strategy().endsWith("DefinedIn")) {
                people.addAll(rule.arguments());
            }
        }
        for (String field : people) {
            boolean many = field.equals("authors") || field.equals("teams");
            if (dice.chance(field.equals("authors") ? 70 : 35)) {
                fields.add(
                        dice.between(0, fields.size()),
                        new RandomField(
                                field,
                                Scalar.of("string", !many && dice.chance(20))
                                        .withShape(many ? Shape.LIST : Shape.SINGLE)));
            }
        }
        Model complete = model.withFields(fields);
        complete = dice.chance(35) ? complete.withIndexes(indexes(complete)) : complete;
        return dice.chance(fieldRules)
                ? withFieldRules(complete, model.rules().isEmpty() ? inherited : model.rules())
                : complete;
    }

    /**
     * Whoever reads the model has to be able to read its required fields, or Amplify refuses it: so most rules of fields
     * are those of the model, narrowed.
     */
    private Model withFieldRules(Model model, List<RandomRule> ofModel) {
        Set<String> keys = new TreeSet<>(model.identifier());
        keys.add("id");
        List<RandomField> fields = new ArrayList<>();
        for (RandomField field : model.fields()) {
            boolean free = !keys.contains(field.name()) && dice.chance(40);
            fields.add(free ? new RandomField(field.name(), ruled(field.type(), ofModel)) : field);
        }
        return model.withFields(fields);
    }

    private RandomType ruled(RandomType type, List<RandomRule> ofModel) {
        List<RandomRule> ofField = dice.chance(3) ? rules.ofFields() : rules.ofFields(ofModel);
        if (type instanceof Scalar) {
            Scalar scalar = (Scalar) type;
            return scalar.required() || scalar.shape() == Shape.REQUIRED_LIST ? type : scalar.withRules(ofField);
        } else if (type instanceof Reference) {
            Reference it = (Reference) type;
            return it.required() || it.shape() == Shape.REQUIRED_LIST
                    ? type
                    : new Reference(it.target(), false, it.shape(), ofField);
        } else if (type instanceof RandomType.Relationship) {
            RandomType.Relationship it = (RandomType.Relationship) type;
            return new RandomType.Relationship(it.kind(), it.model(), it.references(), ofField);
        }
        return type;
    }

    private List<RandomIndex> indexes(Model model) {
        List<String> eligible = model.fields().stream()
                .filter(field -> isKey(field.type()))
                .map(RandomField::name)
                .toList();
        List<RandomIndex> indexes = new ArrayList<>();
        Set<List<String>> taken = new HashSet<>();
        for (int i = dice.pick(1, 1, 2, 3); i > 0 && !eligible.isEmpty(); i--) {
            List<String> keys = dice.some(dice.pick(1, 1, 2, 2, 3), eligible);
            String partitionKey = keys.get(0);
            boolean isPrimary = partitionKey.equals(
                    model.identifier().isEmpty() ? "id" : model.identifier().get(0));
            boolean isLocal = isPrimary && model.identifier().size() > 1 && keys.size() == 2;
            if ((!isPrimary || isLocal) && taken.add(keys)) {
                indexes.add(index(model, keys, i));
            }
        }
        return indexes;
    }

    private RandomIndex index(Model model, List<String> keys, int number) {
        Optional<String> projection = dice.maybe(25, () -> dice.pick("ALL", "KEYS_ONLY", "INCLUDE"));
        List<String> included = projection.equals(Optional.of("INCLUDE"))
                ? dice.some(
                        dice.between(1, 2),
                        model.fields().stream()
                                .filter(field -> field.type() instanceof Scalar)
                                .map(RandomField::name)
                                .toList())
                : List.of();
        return new RandomIndex(
                keys.get(0),
                keys.subList(1, keys.size()),
                dice.maybe(25, () -> dice.pick("by_it", "ix_", "idx", "IX") + number),
                dice.maybe(30, () -> dice.chance(30) ? "" : dice.pick("find", "Look_up") + model.name() + number),
                projection,
                included);
    }

    private boolean isKey(RandomType type) {
        if (type instanceof Scalar) {
            return ((Scalar) type).shape() == Shape.SINGLE && TypeGenerator.KEYS.contains(((Scalar) type).term());
        } else if (type instanceof Reference) {
            return ((Reference) type).shape() == Shape.SINGLE && types.enums().contains(((Reference) type).target());
        }
        return type instanceof Enumeration;
    }
}
