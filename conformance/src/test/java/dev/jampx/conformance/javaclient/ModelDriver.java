package dev.jampx.conformance.javaclient;

/**
 * Calls every operation of a model.
 *
 * @param model the model
 * @param events subscribes
 * @param reads reads
 * @param writes writes
 */
record ModelDriver(DrivenModel model, EventDriver events, ReadDriver reads, WriteDriver writes) {

    static ModelDriver of(DrivenModel model) {
        EventDriver events = new EventDriver(model);
        return new ModelDriver(model, events, new ReadDriver(model), new WriteDriver(model, events));
    }
}
