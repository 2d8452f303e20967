package amplify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Own sign-in: whoever answers a riddle is in, after their password if they gave one; after three wrong answers nobody is. */
public final class Riddles {

    private static final int MOST_RIDDLES = 3;

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> event, String name) {
        return (Map<String, Object>) event.get(name);
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> define(Map<String, Object> event) {
        Object given = part(event, "request").get("session");
        List<Map<String, Object>> session =
                given == null ? new ArrayList<>() : (List<Map<String, Object>>) given;
        Map<String, Object> response = part(event, "response");
        response.put("issueTokens", false);
        response.put("failAuthentication", false);
        if (session.isEmpty()) {
            response.put("challengeName", "CUSTOM_CHALLENGE");
            return event;
        }
        Map<String, Object> last = session.get(session.size() - 1);
        boolean right = Boolean.TRUE.equals(last.get("challengeResult"));
        long riddles = session.stream()
                .filter(each -> each.get("challengeName").equals("CUSTOM_CHALLENGE"))
                .count();
        if (last.get("challengeName").equals("SRP_A")) {
            response.put("challengeName", "PASSWORD_VERIFIER");
        } else if (last.get("challengeName").equals("CUSTOM_CHALLENGE") && right) {
            response.put("issueTokens", true);
        } else if (riddles < MOST_RIDDLES && (right || riddles > 0)) {
            response.put("challengeName", "CUSTOM_CHALLENGE");
        } else {
            response.put("failAuthentication", true);
        }
        return event;
    }

    public Map<String, Object> create(Map<String, Object> event) {
        Map<String, Object> response = part(event, "response");
        response.put("publicChallengeParameters", Map.of("riddle", "What opens the cave?"));
        response.put("privateChallengeParameters", Map.of("answer", "sesame"));
        response.put("challengeMetadata", "RIDDLE");
        return event;
    }

    public Map<String, Object> verify(Map<String, Object> event) {
        Map<String, Object> request = part(event, "request");
        Object wanted = part(request, "privateChallengeParameters").get("answer");
        part(event, "response").put("answerCorrect", wanted.equals(request.get("challengeAnswer")));
        return event;
    }
}
