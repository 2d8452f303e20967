package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Ids and roles that AWS does not give out. */
final class WrongReference implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(referenceAuth()
                .userPoolId("pool")
                .identityPoolId("identities")
                .userPoolClientId("a client")
                .authRoleArn("arn:aws:iam::123456789012:role/signed-in")
                .unauthRoleArn("guests")
                .group("ADMIN", "admins"));
    }
}

/* Wanted:

JPX3025  amplify/mistakes/WrongReference.java:12
    return defineBackend(referenceAuth()
  identityPoolId of referenceAuth cannot be "identities".
  Copy it from AWS; it looks like "us-east-1:b0c1d2e3-0000-0000-0000-000000000000".

JPX3025  amplify/mistakes/WrongReference.java:12
    return defineBackend(referenceAuth()
  unauthRoleArn of referenceAuth cannot be "guests".
  Copy it from AWS; it looks like "arn:aws:iam::123456789012:role/my-role".

JPX3025  amplify/mistakes/WrongReference.java:12
    return defineBackend(referenceAuth()
  userPoolClientId of referenceAuth cannot be "a client".
  Copy it from AWS; it looks like "1h57kf5cpq17m0eml12example".

JPX3025  amplify/mistakes/WrongReference.java:12
    return defineBackend(referenceAuth()
  userPoolId of referenceAuth cannot be "pool".
  Copy it from AWS; it looks like "us-east-1_Ab1Cd2Ef3".

JPX3025  amplify/mistakes/WrongReference.java:18
    .group("ADMIN", "admins"));
  group of referenceAuth cannot be "admins".
  Copy it from AWS; it looks like "arn:aws:iam::123456789012:role/my-role".
*/
