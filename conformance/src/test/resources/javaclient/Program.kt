package program

import dev.jampx.client.model.KeyCondition
import dev.jampx.client.operation.SortDirection
import driven.client.DataClient
import driven.client.model.CreateFormModel
import driven.client.model.FormModel
import driven.client.model.QuestionModelFilter
import driven.client.model.QuestionModelSelection

/** Compiles only if Kotlin sees what is never null as that, and what may be null as that. */
fun describe(client: DataClient): String {
    val form: FormModel = client.formModel().create(
        CreateFormModel.builder().formId("f").title("Space").build()
    )
    val title: String = form.title()
    val description: String? = form.description()
    val questions = client.questionModel().stream { options ->
        options.limit(10).filter(QuestionModelFilter.text().contains("moon").or(QuestionModelFilter.position().ge(3)))
    }.map { it.text() }.toList()
    client.questionModel().get("q") { it.selection(QuestionModelSelection.with().form()) }
        .ifPresent { question ->
            client.questionModel().update(question.toUpdate().text("Why?").build()) { options ->
                options.selection(QuestionModelSelection.with())
            }
        }
    client.questionModel().listQuestionModelByFormIdAndPosition("f") { options ->
        options.sortKey(KeyCondition.ge(3)).sortDirection(SortDirection.DESC)
    }.items().forEach { question -> question.form().load().map { it.description() } }
    return title + (description ?: "") + questions
}
