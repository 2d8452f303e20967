package dev.jampx.sandbox.lambda.change;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One of the ways on which changes come to a function at the same time. Those of a row all take the same, so that they stay in order.
 *
 * @param index from 0 on
 * @param count how many there are
 */
record Lane(int index, int count) {

    boolean takes(ObjectNode record) {
        // Whatever order the fields of a key are in.
        return Math.floorMod(record.at("/dynamodb/Keys").hashCode(), count) == index;
    }
}
