package dev.jampx.appsync;

import dev.jampx.appsync.authorization.AccessNote;
import java.util.List;

/**
 * An API ready to run. The CDK constructs and the sandbox take this same value, so what runs locally is, byte for byte,
 * what is deployed.
 *
 * @param sdl the AppSync schema
 * @param resolvers what answers the fields that are not just read from their parent, one resolver a field
 * @param tables the DynamoDB tables
 * @param dataSources what resolvers talk to
 * @param access how callers prove who they are, and what functions may call
 * @param accessNotes which rules decide on which field, for people; nothing of it is deployed
 */
public record CompiledApi(
        String sdl,
        List<Resolver> resolvers,
        List<Table> tables,
        List<DataSource> dataSources,
        Access access,
        List<AccessNote> accessNotes) {

    public CompiledApi {
        resolvers = List.copyOf(resolvers);
        tables = List.copyOf(tables);
        dataSources = List.copyOf(dataSources);
        accessNotes = List.copyOf(accessNotes);
    }

    /** An API about whose rules nobody asks. */
    public CompiledApi(
            String sdl, List<Resolver> resolvers, List<Table> tables, List<DataSource> dataSources, Access access) {
        this(sdl, resolvers, tables, dataSources, access, List.of());
    }

    /** Whether there is anything to ask; AppSync takes no schema without a query. */
    public boolean hasQueries() {
        return resolvers.stream().anyMatch(resolver -> resolver.typeName().equals("Query"));
    }
}
