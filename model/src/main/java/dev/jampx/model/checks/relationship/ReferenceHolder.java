package dev.jampx.model.checks.relationship;

import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Optional;

/** Finds the model that the reference fields of a relationship stand on. */
public final class ReferenceHolder {

    private ReferenceHolder() {}

    /** The model that belongs to the other; empty if it is not in the schema. */
    static Optional<ModelFacts> of(SchemaFacts schema, Link link) {
        return link.holdsReferences() ? Optional.of(link.owner()) : schema.model(link.target());
    }

    /** Whether every reference field is there and can be in a key, so that more can be asked about it. */
    static boolean isSound(SchemaFacts schema, Link link) {
        return !link.references().isEmpty()
                && of(schema, link)
                        .filter(holder -> link.references().stream()
                                .allMatch(field -> holder.keyType(field).isPresent()))
                        .isPresent();
    }

    /**
     * Whether a fault of the reference fields is reported at {@code link}: two ends that name the same fields share the fault, and it is the
     * end beside the fields that reports it.
     */
    static boolean reportsAt(SchemaFacts schema, Link link) {
        return link.holdsReferences() || schema.counterparts(link).isEmpty();
    }
}
