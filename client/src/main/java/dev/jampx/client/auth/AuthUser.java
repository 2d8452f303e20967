package dev.jampx.client.auth;

/**
 * The signed-in user; Amplify's {@code AuthUser}.
 *
 * @param username the user's name in the user pool, which is mostly the same as {@code userId}
 * @param userId the user's id, the claim {@code sub}
 * @param loginId what the user signed in with, mostly an e-mail address
 * @param flow how the user signed in
 */
public record AuthUser(String username, String userId, String loginId, AuthFlow flow) {}
