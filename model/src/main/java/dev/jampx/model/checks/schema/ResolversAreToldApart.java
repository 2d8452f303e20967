package dev.jampx.model.checks.schema;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The resolvers of one stack have different names. Amplify makes the name of a resolver from its type and its field, each with a
 * capital first letter and nothing between: {@code postTags} of {@code Blog} and {@code tags} of {@code BlogPost} share one.
 */
public final class ResolversAreToldApart implements Check<ApiFacts> {

    @Override
    public Stream<Problem> problems(ApiFacts api) {
        Stream<List<ResolverPlace>> models = api.schemas().stream().flatMap(schema -> schema.models().stream()
                .map(model -> ResolverPlace.ofModel(schema, model).toList()));
        return Stream.concat(Stream.of(of(api, ResolverPlace::ofLinks), of(api, ResolverPlace::ofFunctions)), models)
                .flatMap(ResolversAreToldApart::clashes);
    }

    private static List<ResolverPlace> of(ApiFacts api, Function<SchemaFacts, Stream<ResolverPlace>> places) {
        return api.schemas().stream().flatMap(places).toList();
    }

    private static Stream<Problem> clashes(List<ResolverPlace> stack) {
        Map<String, ResolverPlace> taken = new HashMap<>();
        return stack.stream().flatMap(place -> clash(place, taken).stream());
    }

    private static Optional<Problem> clash(ResolverPlace place, Map<String, ResolverPlace> taken) {
        Optional<Problem> problem = Optional.empty();
        for (String resource : place.resources()) {
            ResolverPlace other = taken.putIfAbsent(resource, place);
            if (other != null && !other.isSame(place) && !other.isOfModelAlike(place)) {
                problem = Optional.of(SchemaProblems.sharedResource(place, other, resource));
            }
        }
        return problem;
    }
}
