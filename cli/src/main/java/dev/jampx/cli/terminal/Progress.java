package dev.jampx.cli.terminal;

/** Told of what is being done, for somebody who waits. */
@FunctionalInterface
public interface Progress {

    /** Nobody waits. */
    Progress SILENT = what -> Step.UNSEEN;

    /** Says that {@code what} begins. */
    Step step(String what);

    /** Something that takes a while. One of its methods is called when it is over. */
    interface Step {

        /** A step that nobody sees. */
        Step UNSEEN = new Step() {
            @Override
            public void done(String outcome) {}

            @Override
            public void failed() {}
        };

        /**
         * It went well.
         *
         * @param outcome a word on how it ended, such as {@code unchanged}; empty for none
         */
        void done(String outcome);

        /** It went well. */
        default void done() {
            done("");
        }

        /** It did not work. */
        void failed();
    }
}
