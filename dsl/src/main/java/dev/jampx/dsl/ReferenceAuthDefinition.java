package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/**
 * The users of a user pool that was there before. Amplify: {@code referenceAuth}.
 *
 * <pre>{@code
 * referenceAuth()
 *     .userPoolId("us-east-1_Ab1Cd2Ef3")
 *     .userPoolClientId("1h57kf5cpq17m0eml12example")
 *     .identityPoolId("us-east-1:b0c1d2e3-0000-0000-0000-000000000000")
 *     .authRoleArn("arn:aws:iam::123456789012:role/authenticated")
 *     .unauthRoleArn("arn:aws:iam::123456789012:role/guests")
 *     .group("ADMIN", "arn:aws:iam::123456789012:role/admins")
 * }</pre>
 */
public sealed interface ReferenceAuthDefinition extends BackendResource permits ReferenceAuthDeclaration {

    /**
     * Names the user pool. Amplify: {@code userPoolId}.
     *
     * @param id the id of the user pool, such as {@code us-east-1_Ab1Cd2Ef3}; it is needed
     */
    ReferenceAuthDefinition userPoolId(String id);

    /**
     * Names the identity pool. Amplify: {@code identityPoolId}.
     *
     * @param id the id of the identity pool; it is needed
     */
    ReferenceAuthDefinition identityPoolId(String id);

    /**
     * Names the user pool's client. Amplify: {@code userPoolClientId}.
     *
     * @param id the id of the user pool's client; it has no secret; it is needed
     */
    ReferenceAuthDefinition userPoolClientId(String id);

    /**
     * Names the role of users who have signed in. Amplify: {@code authRoleArn}.
     *
     * @param arn the ARN of the role; it is needed
     */
    ReferenceAuthDefinition authRoleArn(String arn);

    /**
     * Names the role of guests. Amplify: {@code unauthRoleArn}.
     *
     * @param arn the ARN of the role; it is needed
     */
    ReferenceAuthDefinition unauthRoleArn(String arn);

    /**
     * Names a group of the user pool and its role; call it once for each, the group with precedence first. Amplify: {@code groups: {
     * ADMIN: 'arn:...' }}.
     *
     * @param name the group
     * @param roleArn the ARN of its role
     */
    ReferenceAuthDefinition group(String name, String roleArn);

    /**
     * Allows functions to act on the user pool. Amplify: {@code access}.
     *
     * @param rules makes the list of permissions, for example
     *     {@code allow -> List.of(allow.resource(FUNCTION).to(AuthAction.ADD_USER_TO_GROUP))}; it replaces an earlier list
     */
    ReferenceAuthDefinition access(Function<AuthAllow, List<? extends AuthGrant>> rules);
}
