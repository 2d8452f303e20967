package amplify.seed;

import amplify.auth.ProfileGroups;
import amplify.client.DataClient;
import amplify.client.model.CreateAnswerModel;
import amplify.client.model.CreateFormModel;
import amplify.client.model.CreateQuestionModel;
import amplify.client.model.CreateUserModel;
import dev.jampx.client.auth.failure.UsernameExistsException;
import dev.jampx.client.seed.NewUser;
import dev.jampx.client.seed.SeedContext;
import dev.jampx.client.seed.SeedDefinition;
import java.util.List;

/** An administrator with a form, and a user who has answered it. Run it again, and what is there stays as it is. */
public final class Seed implements SeedDefinition {

    /** The password of everybody here. */
    public static final String PASSWORD = "Correct-Horse-7";

    private static final String FORM = "breakfast";

    @Override
    public void seed(SeedContext context) {
        DataClient data = DataClient.of(context.amplify());
        join(context, data, "ada@example.com", "Ada", ProfileGroups.ADMIN);
        if (data.formModel().get(FORM).isEmpty()) {
            write(data);
        }
        join(context, data, "grace@example.com", "Grace", ProfileGroups.USER);
        if (data.answerModel().get(FORM + "-grace").isEmpty()) {
            answer(context, data);
        }
        System.out.println("ada@example.com and grace@example.com have the password " + PASSWORD);
    }

    /** Leaves the user signed in. For users that an administrator makes Cognito calls no function, so the row is made here. */
    private static void join(SeedContext context, DataClient data, String email, String name, String group) {
        try {
            context.createAndSignUpUser(NewUser.of(email)
                    .password(PASSWORD)
                    .attribute("email", email)
                    .attribute("email_verified", "true"));
            context.addToUserGroup(email, group);
        } catch (UsernameExistsException already) {
            // From an earlier run.
        }
        context.signInUser(email, PASSWORD);
        String id = context.amplify().auth().getCurrentUser().userId();
        if (data.userModel().get(id).isEmpty()) {
            data.userModel()
                    .create(CreateUserModel.builder()
                            .userId(id)
                            .email(email)
                            .name(name)
                            .profileGroup(group)
                            .build());
        }
    }

    private static void write(DataClient data) {
        data.formModel()
                .create(CreateFormModel.builder()
                        .formId(FORM)
                        .title("Breakfast")
                        .build());
        data.questionModel()
                .create(CreateQuestionModel.builder()
                        .questionId(FORM + "-1")
                        .formId(FORM)
                        .position(1)
                        .text("Tea or coffee?")
                        .options(List.of("tea", "coffee"))
                        .build());
    }

    private static void answer(SeedContext context, DataClient data) {
        data.answerModel()
                .create(CreateAnswerModel.builder()
                        .answerId(FORM + "-grace")
                        .questionId(FORM + "-1")
                        .formId(FORM)
                        .userId(context.amplify().auth().getCurrentUser().userId())
                        .selectedOptions(List.of("tea"))
                        .build());
    }
}
