package dev.jampx.client.operation;

import dev.jampx.client.model.WireValue;

/** The order of rows with one partition key: AppSync's {@code ModelSortDirection}. */
public enum SortDirection implements WireValue {
    /** By rising sort keys. */
    ASC,
    /** By falling sort keys. */
    DESC;

    @Override
    public String toWire() {
        return name();
    }
}
