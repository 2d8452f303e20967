package dev.jampx.sandbox.lambda.change;

/**
 * How far the changes of a table have been given to a function.
 *
 * @param streamArn the table's stream; another one when the table has been made anew
 * @param sequenceNumber that of the last change that is done
 */
record Position(String streamArn, long sequenceNumber) {}
