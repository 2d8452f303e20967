package dev.jampx.sandbox.realtime;

import dev.jampx.sandbox.realtime.filter.EventFilter;
import dev.jampx.sandbox.realtime.filter.SubscriptionFilter;
import java.util.Optional;
import java.util.Set;

/** A subscription that the API has let in, for as long as the API stays as it is. */
public interface ReadySubscription {

    /** The field of the type {@code Subscription}. */
    String field();

    /** The fields of the type {@code Mutation} whose events it follows. */
    Set<String> mutations();

    /** Which of the events it receives. */
    EventFilter filter();

    /** Which invalidations end it; none if nothing can. */
    Optional<SubscriptionFilter> invalidationFilter();

    /** What the client receives for {@code event}: a GraphQL answer, as a JSON text. */
    String answer(MutationEvent event);

    /**
     * The same subscription of the same caller on what the API serves now.
     *
     * @throws RealTimeException if it is not possible any more
     */
    ReadySubscription renewed() throws RealTimeException;
}
