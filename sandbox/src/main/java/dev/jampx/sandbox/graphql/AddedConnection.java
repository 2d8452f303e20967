package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.AddedDataSource;
import dev.jampx.sandbox.resolver.DataSourceCall;
import dev.jampx.sandbox.resolver.ForeignDataSource;
import dev.jampx.sandbox.resolver.HttpDataSource;
import dev.jampx.sandbox.resolver.NoDataSource;
import java.net.http.HttpClient;

/**
 * Connects the API with a data source that was added to it.
 *
 * @param name the data source's name
 */
record AddedConnection(String name) implements AddedDataSource.Visitor<DataSourceCall> {

    // Of all deployments: each has threads. A request to go over to HTTP/2 is more than some servers of developers
    // understand.
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public DataSourceCall http(AddedDataSource.Http http) {
        return new HttpDataSource(http.endpoint(), CLIENT);
    }

    @Override
    public DataSourceCall none(AddedDataSource.None none) {
        return new NoDataSource();
    }

    @Override
    public DataSourceCall onlyOnAws(AddedDataSource.OnlyOnAws onlyOnAws) {
        return new ForeignDataSource(name, onlyOnAws.reason());
    }
}
