package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.DataSource;

/** What a data source stands for, in words. */
final class DataSourceTarget implements DataSource.Visitor<String> {

    @Override
    public String dynamoDb(DataSource.DynamoDb source) {
        return "table " + source.table();
    }

    @Override
    public String lambda(DataSource.Lambda source) {
        return "function " + source.function();
    }

    @Override
    public String none(DataSource.None source) {
        return "nothing";
    }

    @Override
    public String foreign(DataSource.Foreign source) {
        return "somebody else's";
    }
}
