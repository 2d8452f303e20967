package dev.jampx.cli.aws.plan;

import dev.jampx.cli.aws.template.Address;

/**
 * A resource that has to go before another of the same name can come.
 *
 * @param subject the deployed one
 * @param wanted where the other one is wanted
 */
record Recreation(Subject subject, Address wanted) {}
