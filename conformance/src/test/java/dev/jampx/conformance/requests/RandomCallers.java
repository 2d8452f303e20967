package dev.jampx.conformance.requests;

import dev.jampx.appsync.Access;
import dev.jampx.conformance.random.Dice;
import dev.jampx.model.AuthorizationMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Callers of every kind that an API lets in.
 *
 * @param identityPool whether there is one
 * @param fields of the API, such as {@code Todo.text}
 */
record RandomCallers(Dice dice, Access access, boolean identityPool, List<String> fields) {

    RequestingCaller caller() {
        List<Supplier<RequestingCaller>> kinds = new ArrayList<>();
        if (access.isOn(AuthorizationMode.USER_POOL)) {
            kinds.addAll(List.of(this::user, this::user, this::user, this::user));
        }
        if (access.isOn(AuthorizationMode.API_KEY)) {
            kinds.add(RequestingCaller::keyHolder);
        }
        if (access.isOn(AuthorizationMode.OIDC)) {
            kinds.addAll(List.of(this::ofProvider, this::ofProvider));
        }
        if (access.isOn(AuthorizationMode.LAMBDA)) {
            kinds.add(() -> RequestingCaller.judged(dice.chance(60) ? List.of() : dice.some(2, fields)));
        }
        if (access.isOn(AuthorizationMode.IAM)) {
            kinds.add(() -> dice.chance(50)
                    ? RequestingCaller.role(RequestingCaller.FUNCTION)
                    : RequestingCaller.administrator());
            if (identityPool) {
                kinds.add(() -> RequestingCaller.role(dice.pick(RequestingCaller.identityPoolRoles())));
            }
        }
        return dice.pick(kinds).get();
    }

    private RequestingCaller user() {
        String name = dice.pick(People.NAMES);
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", "sub-" + name);
        claims.put("iss", "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_pool");
        groups(claims, "cognito:groups", dice.chance(60) ? 0 : 1);
        if (dice.chance(70)) {
            claims.put("token_use", "id");
            claims.put("cognito:username", name);
            claims.put("email", name + "@x.example");
            claims.put("user_id", "u-" + name);
            groups(claims, "custom:roles", dice.between(0, 3));
            groups(claims, "memberships", dice.between(0, 3));
        } else {
            claims.put("token_use", "access");
            claims.put("username", name);
        }
        return RequestingCaller.user(claims);
    }

    private RequestingCaller ofProvider() {
        String name = dice.pick(People.NAMES);
        Map<String, Object> claims = OidcIssuer.shared().standardClaims();
        claims.put("sub", "sub-" + name);
        if (dice.chance(50)) {
            claims.put("username", name);
        }
        claims.put("email", name + "@x.example");
        claims.put("user_id", "u-" + name);
        for (String claim : List.of("cognito:groups", "custom:roles", "memberships")) {
            groups(claims, claim, dice.between(0, 3));
        }
        return RequestingCaller.oidc(claims);
    }

    /** Providers write groups as a list, as a list in a text, or as one text. */
    private void groups(Map<String, Object> claims, String claim, int form) {
        List<String> groups = dice.some(dice.pick(1, 1, 2), People.GROUPS);
        switch (form) {
            case 1 -> claims.put(claim, groups);
            case 2 ->
                claims.put(
                        claim,
                        groups.stream().map(each -> "\"" + each + "\"").toList().toString());
            case 3 -> claims.put(claim, dice.pick(groups.get(0), "SuperAdmins"));
            default -> {}
        }
    }
}
