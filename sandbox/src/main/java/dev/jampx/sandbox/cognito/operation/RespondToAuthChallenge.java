package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.AuthParameters;
import dev.jampx.sandbox.cognito.signin.ChallengeAnswers;
import java.util.List;

/** Goes on with a sign-in after a challenge. */
final class RespondToAuthChallenge implements Operation {

    private final UserPool pool;
    private final ChallengeAnswers answers;

    RespondToAuthChallenge(UserPool pool, ChallengeAnswers answers) {
        this.pool = pool;
        this.answers = answers;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.CLIENT_ID, Member.text("ChallengeName"));
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        return answers.answer(
                call.parameters().text("ChallengeName"),
                new AuthParameters(call.parameters().texts("ChallengeResponses")),
                call.parameters().optionalText("Session").orElse(""));
    }
}
