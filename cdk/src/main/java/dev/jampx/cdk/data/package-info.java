/** The API: AppSync, its tables, data sources and resolvers. */
@NullMarked
package dev.jampx.cdk.data;

import org.jspecify.annotations.NullMarked;
