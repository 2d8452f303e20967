package dev.jampx.dsl;

/** What people can sign in with. Amplify: the value of {@code loginWith}. */
public sealed interface LoginMethods permits LoginChoice {

    /** Lets people sign in with their e-mail address, which has to be confirmed with a code. Amplify: {@code email: true}. */
    LoginMethods email();
}
