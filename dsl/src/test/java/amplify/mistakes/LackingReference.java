package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** A user pool that was there before, without what belongs to it. */
final class LackingReference implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(referenceAuth().userPoolId("us-east-1_Ab1Cd2Ef3"));
    }
}

/* Wanted:

JPX3012  amplify/mistakes/LackingReference.java:12
    return defineBackend(referenceAuth().userPoolId("us-east-1_Ab1Cd2Ef3"));
  referenceAuth lacks authRoleArn.
  Add .authRoleArn("arn:aws:iam::123456789012:role/my-role").

JPX3012  amplify/mistakes/LackingReference.java:12
    return defineBackend(referenceAuth().userPoolId("us-east-1_Ab1Cd2Ef3"));
  referenceAuth lacks identityPoolId.
  Add .identityPoolId("us-east-1:b0c1d2e3-0000-0000-0000-000000000000").

JPX3012  amplify/mistakes/LackingReference.java:12
    return defineBackend(referenceAuth().userPoolId("us-east-1_Ab1Cd2Ef3"));
  referenceAuth lacks unauthRoleArn.
  Add .unauthRoleArn("arn:aws:iam::123456789012:role/my-role").

JPX3012  amplify/mistakes/LackingReference.java:12
    return defineBackend(referenceAuth().userPoolId("us-east-1_Ab1Cd2Ef3"));
  referenceAuth lacks userPoolClientId.
  Add .userPoolClientId("1h57kf5cpq17m0eml12example").
*/
