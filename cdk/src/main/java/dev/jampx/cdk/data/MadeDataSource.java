package dev.jampx.cdk.data;

import software.amazon.awscdk.services.appsync.CfnDataSource;

/**
 * A data source that is made.
 *
 * @param stack the name of its stack
 * @param resource the data source
 * @param reference its name, as a reference to it
 */
record MadeDataSource(String stack, CfnDataSource resource, String reference) {

    MadeDataSource(String stack, CfnDataSource resource) {
        this(stack, resource, resource.getAttrName());
    }
}
