package dev.jampx.sandbox.lambda.change;

import dev.jampx.model.StartingPosition;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.dynamodb.DynamoDbFailure;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.dynamodb.TableChanges;
import dev.jampx.sandbox.lambda.Execution;
import dev.jampx.sandbox.lambda.Ticks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives functions the changes of models' rows, whoever makes them: the API, or a program at the tables' own endpoint. Where no function asks
 * for changes nothing is done.
 */
public final class ModelChanges implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ModelChanges.class.getName());

    // Rows expire without a request.
    private static final int TICKS_BETWEEN_LOOKS = 20;

    private final LocalDynamoDb database;
    private final UnaryOperator<String> tables;
    private final BiFunction<String, byte[], CompletableFuture<Execution>> functions;
    private final PositionFolder positions;
    private final Consumer<String> notices;
    private final String region;
    private final Clock clock;
    private final Map<String, ChangeDelivery> deliveries = new LinkedHashMap<>();
    private Optional<Ticks> ticks = Optional.empty();
    private long writesSeen = -1;
    private int quietTicks;

    /**
     * @param database the tables
     * @param tables from a model's name to the physical name of its table
     * @param functions runs a function with an event; the future always completes normally
     * @param folder where it is kept how far the changes have been given; it belongs to this alone
     * @param notices told what a person should know
     * @param region the AWS region that functions are told the tables are in
     * @param clock says when a batch is tried again
     */
    public ModelChanges(
            LocalDynamoDb database,
            UnaryOperator<String> tables,
            BiFunction<String, byte[], CompletableFuture<Execution>> functions,
            Path folder,
            Consumer<String> notices,
            String region,
            Clock clock) {
        this.database = database;
        this.tables = tables;
        this.functions = functions;
        this.positions = new PositionFolder(folder);
        this.notices = notices;
        this.region = region;
        this.clock = clock;
    }

    /**
     * Gives {@code next} the changes that they ask for from now on: the first time those from now on, later those that come after the
     * ones that are done. The tables are there already.
     */
    public synchronized void deploy(List<Function> next) {
        Map<String, ChangeDelivery> before = new LinkedHashMap<>(deliveries);
        deliveries.clear();
        for (Function function : next) {
            Subscription.of(function)
                    .forEach(subscription -> deliveries.put(
                            subscription.name(), delivery(subscription, before.remove(subscription.name()))));
        }
        before.values().forEach(ChangeDelivery::close);
        positions.keepOnly(deliveries.keySet());
        if (!deliveries.isEmpty() && ticks.isEmpty()) {
            Ticks started = new Ticks("function-changes", this::tick);
            started.start();
            ticks = Optional.of(started);
        }
        writesSeen = -1;
    }

    private ChangeDelivery delivery(Subscription subscription, @Nullable ChangeDelivery before) {
        if (before != null && before.subscription().equals(subscription)) {
            before.hurry();
            return before;
        }
        if (before != null) {
            before.close();
        }
        TableChanges changes =
                new TableChanges(database, tables.apply(subscription.source().model()));
        return new ChangeDelivery(
                subscription,
                position(subscription, changes),
                new ChangeReader(subscription, changes, region),
                positions,
                functions,
                notices,
                clock);
    }

    private Position position(Subscription subscription, TableChanges changes) {
        String stream = changes.streamArn();
        Optional<Position> known = positions.read(subscription.name());
        if (known.isPresent() && known.get().streamArn().equals(stream)) {
            return known.get();
        }
        // With another number of lanes all go on where the last of them was.
        List<Position> kin = positions.read(subscription::isKinOf);
        Position start = kin.stream()
                .filter(position -> position.streamArn().equals(stream))
                .min(Comparator.comparingLong(Position::sequenceNumber))
                .orElseGet(() -> new Position(stream, first(subscription, changes, kin.isEmpty())));
        positions.write(subscription.name(), start);
        return start;
    }

    private static long first(Subscription subscription, TableChanges changes, boolean isNew) {
        boolean latest = subscription.source().settings().startingPosition() == StartingPosition.LATEST;
        // Of a table that was made anew every change is new.
        return isNew && latest ? changes.newest() : 0;
    }

    private void tick() {
        List<ChangeDelivery> all;
        synchronized (this) {
            long writes = database.writes();
            boolean quiet = writes == writesSeen && quietTicks < TICKS_BETWEEN_LOOKS;
            quietTicks = quiet ? quietTicks + 1 : 0;
            writesSeen = writes;
            all = deliveries.values().stream()
                    .filter(delivery -> !quiet || delivery.isBehind())
                    .toList();
        }
        for (ChangeDelivery delivery : all) {
            try {
                delivery.run();
            } catch (DynamoDbFailure failure) {
                // Somebody has deleted the table at its own endpoint: there is nothing to be given until it is back.
                LOG.log(System.Logger.Level.DEBUG, "The changes of a table cannot be read", failure);
            }
        }
    }

    /** Gives nothing any more, and waits for nobody. */
    @Override
    public void close() {
        Optional<Ticks> running;
        synchronized (this) {
            deliveries.values().forEach(ChangeDelivery::close);
            running = ticks;
        }
        running.ifPresent(Ticks::close);
    }
}
