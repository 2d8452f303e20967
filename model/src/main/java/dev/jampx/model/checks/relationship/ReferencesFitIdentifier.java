package dev.jampx.model.checks.relationship;

import dev.jampx.model.ScalarType;
import dev.jampx.model.checks.Check;
import dev.jampx.model.checks.Repetition;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reference fields match the identifier they refer to, in number and type. */
public final class ReferencesFitIdentifier implements Check<SchemaFacts> {

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.links()
                .filter(link ->
                        !link.holdsReferences() && !schema.counterparts(link).isEmpty())
                .filter(link -> ReferenceHolder.isSound(schema, link))
                .filter(link -> Repetition.in(link.references()).findAny().isEmpty())
                .filter(link -> link.owner().hasSoundPrimaryKey())
                .flatMap(link -> mismatches(schema.model(link.target()).orElseThrow(), link));
    }

    private static Stream<Problem> mismatches(ModelFacts holder, Link link) {
        List<String> key = link.owner().primaryKey();
        if (key.size() != link.references().size()) {
            return Stream.of(RelationshipProblems.referenceCount(link, key.size()));
        }
        return IntStream.range(0, key.size())
                .boxed()
                .flatMap(i -> mismatch(holder, link, link.references().get(i), key.get(i)));
    }

    private static Stream<Problem> mismatch(ModelFacts holder, Link link, String reference, String key) {
        ScalarType got = holder.keyType(reference).orElseThrow();
        ScalarType wanted = link.owner().primaryKeyType(key).orElseThrow();
        return plain(got) == plain(wanted)
                ? Stream.empty()
                : Stream.of(RelationshipProblems.referenceType(link, reference, got, key, wanted));
    }

    private static ScalarType plain(ScalarType type) {
        return type == ScalarType.ID ? ScalarType.STRING : type;
    }
}
