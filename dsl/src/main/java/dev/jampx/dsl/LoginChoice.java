package dev.jampx.dsl;

/** The login methods chosen so far. */
record LoginChoice(boolean byEmail) implements LoginMethods {

    @Override
    public LoginMethods email() {
        return new LoginChoice(true);
    }
}
